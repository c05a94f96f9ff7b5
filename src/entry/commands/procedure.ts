import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { compareCases, type ComparedCase, stepOf, type StepAsked } from '#areas/cases/versions/use/compare.ts'
import { proposeVersion } from '#areas/cases/versions/use/changes.ts'
import { comparedView } from '#areas/cases/versions/use/views.ts'
import type { ComparedCaseView } from '#areas/cases/versions/contract.ts'
import type { VersionStep } from '#areas/procedures/domain/versions.ts'
import { inTransaction, transact } from '#platform/db/tx.ts'
import { byteOrderMark, csvLine } from '#platform/text/csv.ts'
import { Command } from 'commander'
import { collect, print, printRefusal } from './output.ts'
import type { System } from '../system.ts'
import { type DataOptions, onData, operator, withSystem } from './with-system.ts'

type Options = DataOptions & {
  readonly procedure: string
  readonly from: string
  readonly to: string
  readonly map?: readonly string[]
  readonly csv?: string
  readonly propose?: boolean
}

const askedBy = ({ procedure, from, to, map = [] }: Options): StepAsked => ({
  procedure,
  fromVersion: Number(from),
  toVersion: Number(to),
  map: Object.fromEntries(
    map.map((pair) => {
      const [old = '', now = ''] = pair.split('=', 2)
      return [old.trim(), now.trim()]
    }),
  ),
})

const page = 500

/** Every running case, each page in a transaction of its own. */
async function* comparedIn(
  { database, office }: System,
  step: VersionStep,
): AsyncGenerator<ComparedCaseView> {
  for (let after: string | null = null; ;) {
    const at: string | null = after
    const found: readonly ComparedCase[] = await inTransaction(database, operator, (tx) =>
      compareCases(tx, office, step, { after: at, limit: page, hold: false }),
    )
    for (const one of found) yield comparedView(office, step, one)
    if (found.length < page) return
    after = found.at(-1)!.case.id
  }
}

type Language = 'zh' | 'en'

const heads = {
  zh: ['案号', '检察院', '原状态', '新状态', '原期限', '新期限', '原届满日', '新届满日'],
  en: ['number', 'organ', 'state', 'state after', 'period', 'period after', 'due', 'due after'],
} as const

/** A line a clock; a case without one has a line too. */
const linesOf = ({ number, organ, state, stateAfter, clocks }: ComparedCaseView, language: Language) => {
  const of = [number, organ[language], state[language], stateAfter[language]]
  if (clocks.length === 0) return [[...of, '', '', '', '']]
  return clocks.map(({ title, titleAfter, due, dueAfter }) => [
    ...of,
    title[language],
    titleAfter[language],
    due ?? '',
    dueAfter ?? '',
  ])
}

const told = (compared: ComparedCaseView, language: Language): readonly string[] => [
  `${compared.number}  ${compared.state[language]} → ${compared.stateAfter[language]}`,
  ...compared.clocks.map(
    ({ title, due, dueAfter }) =>
      `    ${title[language]}  ${due ?? '—'} → ${dueAfter ?? '—'}${due === dueAfter ? '' : '  *'}`,
  ),
]

const compare = async (system: System, step: VersionStep, options: Options): Promise<number> => {
  const language: Language = options.lang === 'en' ? 'en' : 'zh'
  const file = options.csv === undefined ? undefined : createWriteStream(options.csv)
  file?.write(byteOrderMark + csvLine(heads[language]))
  let count = 0
  if (options.json) process.stdout.write('{"cases":[')
  for await (const compared of comparedIn(system, step)) {
    for (const line of linesOf(compared, language)) file?.write(csvLine(line))
    if (options.json) process.stdout.write(`${count > 0 ? ',' : ''}${JSON.stringify(compared)}`)
    else if (!file) process.stdout.write(`${told(compared, language).join('\n')}\n`)
    count += 1
  }
  file?.end()
  if (file) await finished(file)
  return count
}

const propose = async (system: System, options: Options): Promise<string | null> => {
  const proposed = await transact(system.database, operator, (tx) =>
    proposeVersion(tx, system.office, askedBy(options)),
  )
  if (!proposed.ok) {
    printRefusal(proposed.refusal, options)
    return null
  }
  return proposed.value.id
}

/** Whoever reads only the beginning, as `head` does, has seen what they wanted. */
const readByHalf = ({ code }: { readonly code?: string }): void => process.exit(code === 'EPIPE' ? 0 : 1)

const migrate = (options: Options) =>
  withSystem(options, async (system) => {
    process.stdout.on('error', readByHalf)
    const step = stepOf(system.office, askedBy(options))
    if (!step.ok) return printRefusal(step.refusal, options)
    const count = await compare(system, step.value, options)
    const change = options.propose ? await propose(system, options) : null
    if (options.json)
      return void process.stdout.write(`],"count":${count},"change":${JSON.stringify(change)}}\n`)
    print(null, {}, () => [
      `在办案件 · running cases: ${count}`,
      change === null
        ? '没有改动；加 --propose 提交批准 · nothing was changed; --propose puts it before somebody to approve'
        : `已提出，请在工作日历页批准 · proposed, to be approved on the calendar page: ${change}`,
    ])
  })

/** `jianhu procedure`: what a new version of a procedure does to the cases that run. */
export const procedureCommand = (): Command =>
  new Command('procedure')
    .description('程序 · Procedures')
    .addCommand(
      onData(new Command('migrate'))
        .description('对照在办案件的新旧状态和届满日 · Running cases before and after, side by side')
        .requiredOption('--procedure <id>', '程序 · procedure')
        .requiredOption('--from <version>', '原版本 · version they run by')
        .requiredOption('--to <version>', '新版本 · version they would run by')
        .option('--map <old=new>', '改了名的状态或者期限 · a state or clock that has another name', collect)
        .option('--csv <file>', '写入 CSV · write a CSV file')
        .option('--propose', '提交另一人批准 · put it before another person')
        .action(migrate),
    )
