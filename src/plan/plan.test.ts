import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { runningProcedures } from '#areas/action/domain/find.ts'
import { roleIds } from '#areas/accounts/domain/roles.ts'
import { validateAction } from '#areas/action/domain/validate.ts'
import { checkProcedure } from '#areas/procedures/domain/check.ts'
import { plan } from './plan.ts'

const ids = (values: readonly { readonly id: string }[]) => values.map(({ id }) => id)
const running = new Set(ids(plan.procedures))
const indicators = ids(plan.indicators)
const instruments = plan.instruments.map(({ tag }) => tag)
const procedures = [...running, ...ids(plan.plannedProcedures)]
const known = {
  procedures,
  indicators,
  instruments,
  roles: roleIds,
  documents: ids(plan.documents),
  approvals: ids(plan.approvals),
}
const doubled = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

test.each(plan.actions.map((action) => [action.id, action] as const))(
  'the action %s is valid',
  (_id, action) => {
    expect(validateAction(action, known)).toEqual([])
  },
)

test.each(plan.procedures.map((procedure) => [`${procedure.id}@${procedure.version}`, procedure] as const))(
  'the procedure %s is sound',
  (_id, procedure) => {
    expect(checkProcedure(procedure, known)).toEqual([])
  },
)

test('ids are distinct, and what runs is no longer called planned', () => {
  expect([ids(plan.actions), indicators, instruments].flatMap(doubled)).toEqual([])
  expect(ids(plan.plannedProcedures).filter((id) => running.has(id))).toEqual([])
})

test('the plan is values alone: it survives JSON unchanged', () => {
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
})

test('every indicator cites a known source, and a share says of what', () => {
  expect(plan.indicators.filter(({ citation }) => !instruments.includes(citation.instrument))).toEqual([])
  expect(plan.indicators.filter(({ unit, of }) => (unit === 'share') !== (of !== undefined))).toEqual([])
})

test('every clock and move that an indicator asks for is one that runs', () => {
  const clocks = new Set(plan.procedures.flatMap((procedure) => ids(procedure.clocks)))
  const moves = new Set(plan.procedures.flatMap((procedure) => ids(procedure.moves)))
  const counted = plan.indicators.flatMap(({ counts, of }) => (of ? [counts, of] : [counts]))
  expect(counted.filter(({ clock }) => clock && 'rule' in clock && !clocks.has(clock.rule))).toEqual([])
  expect(counted.filter(({ move }) => move && !moves.has(move))).toEqual([])
  expect(counted.filter(({ clock, move }) => clock || move).length).toBeGreaterThan(0)
})

const citationsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return []
  if ('instrument' in value && typeof value.instrument === 'string') return [value.instrument]
  return Object.values(value).flatMap(citationsIn)
}

test('every citation anywhere in the plan names a known instrument', () => {
  const { instruments: _, ...rest } = plan
  expect([...new Set(citationsIn(rest))].filter((tag) => !instruments.includes(tag))).toEqual([])
})

const livelihood = plan.actions.find(({ id }) => id === 'livelihood-2024')!
const measures = livelihood.priorities.flatMap((priority) => priority.measures)

test('the livelihood action has eleven priorities in the order of its founding document', () => {
  expect(livelihood.priorities.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
})

test('every vocabulary is rich enough to hear people with', () => {
  const facets = [
    ...measures,
    ...livelihood.hotSpots,
    ...livelihood.groups,
    ...livelihood.industries,
    ...livelihood.urgencies,
  ]
  const poor = facets.filter(({ words }) => words.zh.length < 15 || words.en.length < 6)
  expect(ids(poor)).toEqual([])
  expect(ids(facets.filter(({ words }) => doubled([...words.zh, ...words.en]).length > 0))).toEqual([])
})

/** The rows of docs/plan.md that name a value: | quotation | `id` … | … | … | */
const rows = readFileSync('docs/plan.md', 'utf8')
  .split('\n')
  .map(
    (line) => /^\| (?<quotation>[^|]+) \| `(?<id>[^`]+)`[^|]*\|[^|]*\|(?<last>[^|]*)\|$/.exec(line)?.groups,
  )
  .filter((row) => row !== undefined)

test('docs/plan.md maps every clause to its measure or requirement, and names them all', () => {
  const values = [...measures, ...livelihood.requirements]
  expect(rows.map(({ id }) => id)).toEqual(ids(values))
  expect(rows.map(({ quotation }) => quotation)).toEqual(values.map(({ clause }) => clause.en))
})

test('docs/plan.md says which procedures run and which are planned', () => {
  const written = rows.slice(0, measures.length).map(({ last }) => last?.trim())
  const expected = measures.map((measure) => {
    const now = runningProcedures(measure, running)
    const later = measure.procedures.filter((id) => !running.has(id))
    return [now.join(', '), ...(later.length > 0 ? [`(${later.join(', ')})`] : [])].join(' ')
  })
  expect(written).toEqual(expected)
})

const foundingDocument = '../shared/founding-document.txt'

test.skipIf(!existsSync(foundingDocument))(
  'every clause is quoted word for word (needs ../shared/founding-document.txt)',
  () => {
    const source = readFileSync(foundingDocument, 'utf8').replaceAll(/\s+/g, ' ').replaceAll('’', "'")
    const clauses = [...measures, ...livelihood.requirements].map(({ clause }) => clause.en)
    expect(clauses.filter((clause) => !source.includes(clause))).toEqual([])
  },
)

test.skipIf(!existsSync(foundingDocument))(
  'nothing of the sentence on the eleven priorities is left over (needs ../shared/founding-document.txt)',
  () => {
    const source = readFileSync(foundingDocument, 'utf8').replaceAll('’', "'")
    const sentence = /which are: (?<priorities>[^\n]+)/.exec(source)!.groups!['priorities']!
    const clauses = measures.map(({ clause }) => clause.en).toSorted((a, b) => b.length - a.length)
    const left = clauses.reduce((rest, clause) => rest.replaceAll(clause, ''), sentence)
    expect(new Set(left.match(/[a-z]+/gi))).toEqual(new Set(['and', 'etc']))
  },
)
