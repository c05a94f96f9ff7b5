import { plan } from '#plan/plan.ts'
import { expect, test } from 'vitest'
import { ombudsmanPlan } from '../../../../../tests/invented/ombudsman.ts'
import { listProcedures } from '../contract.ts'
import { newestOf, pictureFor, ruleViewOf } from './rule-views.ts'

const complaint = ombudsmanPlan.procedures[0]!

test('of a procedure in several versions the newest is listed, and another is drawn where it is asked for', () => {
  const changed = { ...complaint, version: 2, title: { zh: '新投诉', en: 'New complaint' } }
  const both = { ...ombudsmanPlan, procedures: [complaint, changed] }
  expect(newestOf(both).map(({ version }) => version)).toEqual([2])
  const drawn = (version?: number) =>
    pictureFor(both, { id: complaint.id, language: 'en', ...(version && { version }) })
  expect(drawn()).toMatchObject({ ok: true, value: { title: changed.title } })
  expect(drawn(1)).toMatchObject({ ok: true, value: { title: complaint.title } })
  expect(drawn(3)).toMatchObject({ ok: false, refusal: { kind: 'missing' } })
})

test('the present state is marked where the procedure has it', () => {
  const marks = (current: string) => {
    const picture = pictureFor(ombudsmanPlan, { id: complaint.id, language: 'zh', current })
    return picture.ok && picture.value.svg.includes('data-current="true"')
  }
  expect([marks('merged'), marks('"><script>')]).toEqual([true, false])
})

test('every procedure of the plan is listed with every period, its article, and every doubt', () => {
  const views = newestOf(plan).map((procedure) => ruleViewOf(plan, procedure))
  expect(listProcedures.response.parse({ procedures: views }).procedures).toHaveLength(views.length)
  for (const [index, procedure] of newestOf(plan).entries()) {
    const view = views[index]!
    expect(view.periods.map(({ id }) => id)).toEqual(procedure.clocks.map(({ id }) => id))
    expect(view.periods.map(({ extensions }) => extensions.map(({ doubt }) => doubt))).toEqual(
      procedure.clocks.map(({ extensions }) => extensions.map(({ doubt }) => doubt ?? null)),
    )
    expect(view.periods.filter(({ basis }) => basis.full.zh === '')).toEqual([])
    expect(view.moves.filter(({ doubt }) => doubt !== null).map(({ id }) => id)).toEqual(
      procedure.moves.filter(({ doubt }) => doubt).map(({ id }) => id),
    )
  }
})
