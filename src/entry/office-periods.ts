import { readFile } from 'node:fs/promises'
import { canonicalJson } from '#areas/ledger/domain/canonical.ts'
import { appendEntries, readTimeline } from '#areas/ledger/public.ts'
import { subjectIdOf } from '#areas/organs/domain/code.ts'
import {
  officePeriodFaults,
  type OfficePeriods,
  settablePeriods,
  withOfficePeriods,
} from '#areas/procedures/domain/office-periods.ts'
import { type Text, text } from '#kernel/text.ts'
import { units } from '#kernel/time/term.ts'
import type { Settings } from '#platform/config/settings.ts'
import type { Tx } from '#platform/db/tx.ts'
import { StartFault } from '#platform/fault.ts'
import type { Registry } from '#plan/plan.ts'
import * as z from 'zod'

const file = z.record(
  z.string(),
  z.strictObject({
    ground: z.string().trim().min(1).max(200),
    length: z.number().optional(),
    unit: z.enum(units).optional(),
    roll: z.boolean().optional(),
  }),
)

/** What each part of an entry must be; completes "… must be". */
const expected: Readonly<Record<string, Text>> = {
  ground: text('1 到 200 字的依据', 'the ground, of 1 to 200 characters'),
  length: text('整数', 'a whole number'),
  unit: text(`${units.join('、')} 之一`, `one of ${units.join(', ')}`),
  roll: text('true 或 false', 'true or false'),
}

const shapeFault = ({ path: [key, part], code }: z.core.$ZodIssue): Text => {
  const words = expected[String(part)]
  if (key === undefined)
    return text(
      '须为一个对象，各项为期限的编号，如 {"PET.P7": {"unit": "workday", "ground": "…"}}',
      'It must be an object with periods by their ids, as in {"PET.P7": {"unit": "workday", "ground": "…"}}',
    )
  if (words)
    return text(
      `${String(key)} 的 ${String(part)} 须为${words.zh}`,
      `${String(part)} of ${String(key)} must be ${words.en}`,
    )
  return code === 'unrecognized_keys'
    ? text(
        `${String(key)} 中只可以有 ${Object.keys(expected).join('、')}；请改正或删去其余的`,
        `${String(key)} may hold ${Object.keys(expected).join(', ')} alone; correct or remove the rest`,
      )
    : text(
        `${String(key)} 须为一个对象，如 {"unit": "workday", "ground": "…"}`,
        `${String(key)} must be an object, as in {"unit": "workday", "ground": "…"}`,
      )
}

const faulty = (path: string, faults: readonly Text[], cause?: unknown): StartFault => {
  const list = (title: string, language: keyof Text) =>
    [title, ...faults.map((fault) => `  · ${fault[language]}`)].join('\n')
  return new StartFault(
    text(list(`期限设定文件 ${path} 有误:`, 'zh'), list(`The file of set periods ${path} has faults:`, 'en')),
    cause,
  )
}

const parsed = (path: string, content: string): unknown => {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw faulty(
      path,
      [text('不是 JSON；请检查逗号、引号和括号', 'It is not JSON; look at commas, quotes and brackets')],
      error,
    )
  }
}

const read = async (path: string): Promise<OfficePeriods> => {
  const content = await readFile(path, 'utf8').catch((error: unknown) => {
    throw faulty(
      path,
      [
        text(
          '无法读取；请改正 JIANHU_PERIODS，或去掉它',
          'It cannot be read; correct JIANHU_PERIODS, or leave it out',
        ),
      ],
      error,
    )
  })
  const shaped = file.safeParse(parsed(path, content))
  if (!shaped.success) throw faulty(path, shaped.error.issues.map(shapeFault))
  return shaped.data
}

/** The plan as this office runs it: as delivered, and with what it set of periods that are in doubt. */
export const planOfOffice = async (plan: Registry, { periodsFile }: Settings): Promise<Registry> => {
  if (periodsFile === undefined) return plan
  const periods = await read(periodsFile)
  const faults = officePeriodFaults(plan, periods)
  if (faults.length > 0)
    throw faulty(
      periodsFile,
      faults.map(({ message }) => message),
    )
  return { ...plan, procedures: withOfficePeriods(plan.procedures, periods) }
}

/** The plan itself, among the subjects that entries tell of. */
const planId = subjectIdOf(0)

/** Tells the ledger what is set, where it is another than the last time; grounds stay in the file. */
export const announcePeriods = async (tx: Tx, { procedures }: Registry): Promise<void> => {
  const set = Object.fromEntries(
    settablePeriods(procedures)
      .filter(({ setHere }) => setHere)
      .map(({ key, term, roll }) => [key, `${term.length} ${term.unit}${roll ? '' : ' no-roll'}`]),
  )
  const [last] = await readTimeline(tx, planId, { limit: 1 })
  const before = last?.data['periods'] ?? {}
  if (canonicalJson(before) === canonicalJson(set)) return
  await appendEntries(tx, [
    { type: 'plan.periods-set', subject_kind: 'plan', subject_id: planId, data: { periods: set } },
  ])
}
