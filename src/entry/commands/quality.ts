import { detectorOf, detectors } from '#areas/quality/domain/detectors.ts'
import type { Detector } from '#areas/quality/domain/detector.ts'
import { detect, openFindings } from '#areas/quality/public.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { inTransaction } from '#platform/db/tx.ts'
import { Command } from 'commander'
import type { System } from '../system.ts'
import { collect, print, printRefusal } from './output.ts'
import { type DataOptions, onData, operator, withSystem } from './with-system.ts'

type Options = DataOptions & { readonly detector?: readonly string[]; readonly most: string }

const chosen = ({ detector: ids }: Options): Result<readonly Detector[]> => {
  const unknown = (ids ?? []).find((id) => !detectorOf(id))
  if (unknown === undefined) return ok(ids ? detectors.filter(({ id }) => ids.includes(id)) : detectors)
  const known = detectors.map(({ id }) => id).join(' ')
  return refuse({
    kind: 'invalid',
    rule: 'command:detector',
    message: text(
      `没有体检项目“${unknown}”，可用：${known}`,
      `There is no detector “${unknown}”; there are: ${known}`,
    ),
  })
}

/** Each in a transaction of its own, so that none holds rows for long. */
const look = async ({ database, office, intake }: System, detector: Detector, most: number) => {
  const began = performance.now()
  await inTransaction(database, operator, (tx) => detect(tx, { office, files: intake.files }, detector))
  const took = Math.round(performance.now() - began)
  const { open, explained, subjects } = await inTransaction(database, operator, (tx) =>
    openFindings(tx, detector.id, most),
  )
  return { detector, open, explained, subjects, took }
}

type Looked = Awaited<ReturnType<typeof look>>

/** Exit code 0: nothing is open; 1: something is; 2: the command was not understood. */
const detectAll = (options: Options) =>
  withSystem(options, async (system) => {
    const which = chosen(options)
    if (!which.ok) return printRefusal(which.refusal, options)
    const most = Math.max(0, Number.parseInt(options.most, 10) || 0)
    const looked: Looked[] = []
    for (const detector of which.value) looked.push(await look(system, detector, most))
    const open = looked.reduce((sum, one) => sum + one.open, 0)
    if (open > 0) process.exitCode = 1
    const language = options.lang === 'en' ? 'en' : 'zh'
    print(
      {
        open,
        detectors: looked.map(({ detector, took, ...found }) => ({
          id: detector.id,
          title: detector.title[language],
          repair: detector.repair[language],
          ...found,
          took_ms: took,
        })),
      },
      options,
      () => [
        ...looked.flatMap(({ detector, open: found, explained, subjects, took }) => [
          `${found > 0 ? '✗' : '✓'} ${detector.title[language]}: ${found}${explained > 0 ? ` (+${explained})` : ''} · ${took} ms`,
          ...(found > 0 ? [`  → ${detector.repair[language]}`] : []),
          ...subjects.map(
            ({ number, since, code }) => `    ${[number, since, code].filter(Boolean).join(' · ')}`,
          ),
        ]),
        language === 'zh' ? `共 ${open} 件待处理` : `${open} open`,
      ],
    )
  })

/** `jianhu quality`: what looks for stuck and contradictory cases, beside a running server or without one. */
export const qualityCommand = (): Command =>
  new Command('quality')
    .description('案件质量 · Quality of cases')
    .addCommand(
      onData(new Command('detect'))
        .description(
          '体检：逐项查找停滞和矛盾的案件；有待处理的，退出码为 1 · Look for stuck and contradictory cases; exits 1 where any is open',
        )
        .option('--detector <id>', '只查这一项，可多个 · this detector only', collect)
        .option('--most <number>', '每项列出几件 · how many to name of each', '20')
        .action(detectAll),
    )
