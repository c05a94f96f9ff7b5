import { expect, test } from 'vitest'
import { plan } from '../plan.ts'

/**
 * The rulebook's decision matrix (5.3), row by row: procedure, move; who drafts, who reviews in turn, who decides.
 * `above` is the level above, `-` nobody.
 */
const table = `
civil-supervision           refuse                              intake_clerk  -                                       department_head
administrative-supervision  refuse                              intake_clerk  -                                       department_head
pil-administrative          file                                prosecutor    department_head                         chief_procurator
pil-administrative          not_file                            prosecutor    department_head                         chief_procurator
pil-administrative          recommend                           prosecutor    department_head                         chief_procurator
pil-administrative          suspend                             prosecutor    department_head                         chief_procurator
pil-administrative          end                                 prosecutor    department_head                         chief_procurator
pil-administrative          decide_withdrawal                   prosecutor    department_head                         chief_procurator
pil-civil                   file                                prosecutor    department_head                         chief_procurator
pil-civil                   not_file                            prosecutor    department_head                         chief_procurator
pil-civil                   end                                 prosecutor    department_head                         chief_procurator
pil-civil                   decide_withdrawal                   prosecutor    department_head                         chief_procurator
civil-supervision           decide_retrial                      prosecutor    department_head,chief_procurator        committee_secretary
administrative-supervision  decide_retrial                      prosecutor    department_head,chief_procurator        committee_secretary
civil-supervision           decide_recommendation               prosecutor    department_head                         chief_procurator
civil-supervision           decide_recommendation_by_committee  prosecutor    department_head,chief_procurator        committee_secretary
administrative-supervision  decide_recommendation               prosecutor    department_head                         chief_procurator
administrative-supervision  decide_recommendation_by_committee  prosecutor    department_head,chief_procurator        committee_secretary
civil-supervision           pass_on                             prosecutor    department_head                         chief_procurator
recommendation              decide_governance                   prosecutor    case_manager,department_head            chief_procurator
recommendation              decide_committee                    prosecutor    department_head,chief_procurator        committee_secretary
prosecution-review          evidence_lacking                    prosecutor    department_head                         chief_procurator
prosecution-review          must_not_prosecute                  prosecutor    department_head                         chief_procurator
non-prosecution-review      uphold                              prosecutor    department_head                         chief_procurator
non-prosecution-review      change                              prosecutor    department_head                         chief_procurator
support-of-prosecution      support                             prosecutor    -                                       department_head
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s{2,}/))

const rows = table.map(([procedure = '', move = '', drafts = '', reviews = '', decides = '']) => ({
  procedure,
  move,
  said: { drafts, reviews, decides },
}))

test.each(rows)('$procedure: $move', ({ procedure, move: id, said }) => {
  const { moves } = plan.procedures.find((one) => one.id === procedure)!
  const move = moves.find((one) => one.id === id)
  const steps = plan.approvals.find((rule) => rule.id === move?.approval?.rule)?.steps ?? []
  const decision = steps.at(-1)
  const decider = decision?.roles.join(',') ?? ''
  expect({
    drafts: move?.approval?.by.includes(said.drafts) ? said.drafts : 'somebody else',
    reviews:
      steps
        .slice(0, -1)
        .flatMap(({ roles }) => roles)
        .join(',') || '-',
    decides: decision?.above ? `${decider} above` : decider,
  }).toEqual(said)
  // Whoever drafts it cannot decide it alone.
  expect(move?.by).toEqual(expect.arrayContaining([...(decision?.roles ?? [])]))
  expect(move?.by).not.toContain(said.drafts)
})

test('verification stays with the prosecutor; recusal is decided by the chief, the chief’s by the committee', () => {
  for (const id of ['civil-supervision', 'administrative-supervision']) {
    const verify = plan.procedures.find((one) => one.id === id)!.moves.find((one) => one.id === 'verify')!
    expect([verify.by.includes('prosecutor'), verify.approval]).toEqual([true, undefined])
  }
  const decides = (id: string) => plan.approvals.find((rule) => rule.id === id)?.steps.at(-1)?.roles
  expect([decides('recusal'), decides('recusal_of_chief')]).toEqual([
    ['chief_procurator'],
    ['committee_secretary'],
  ])
})

test('more time for review: the chief procurator, for a suit then the level above, of a civil case nobody', () => {
  const ways = (procedure: string, rule: string) =>
    plan.procedures
      .find((one) => one.id === procedure)!
      .clocks.find((one) => one.id === rule)!
      .extensions.map(({ approval }) => approval)
  expect(new Set(ways('administrative-supervision', 'ADM.REVIEW'))).toEqual(new Set(['chief']))
  expect(ways('civil-supervision', 'CIV.REVIEW')).toEqual([])
  expect(ways('pil-administrative', 'PIL.SUITA')).toEqual(['chief', 'upper_chief'])
  expect(ways('pil-civil', 'PIL.SUITC')).toEqual(['chief', 'upper_chief'])
  const said = plan.approvals
    .find(({ id }) => id === 'upper_chief')!
    .steps.map(({ act, roles, above }) => [act, ...roles, ...(above ? ['above'] : [])].join(' '))
  expect(said).toEqual(['review department_head', 'review chief_procurator', 'decide chief_procurator above'])
})
