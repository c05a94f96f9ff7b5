import { refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'

/** What is wrong with a file, a mapping or a wish, and how to put it right. */
export const unfit = (rule: string, zh: string, en: string): Result<never> =>
  refuse({ kind: 'invalid', rule: `import:${rule}`, message: text(zh, en) })

export const noSuchImport = refuse({
  kind: 'missing',
  rule: 'policy:intake.import',
  message: text('没有这次导入，或您无权查看', 'There is no such import, or it is not for you to see'),
})

export const mayNotImport = refuse({
  kind: 'forbidden',
  rule: 'policy:intake.import',
  message: text(
    '只有控告申诉检察人员和案件管理人员可以导入',
    'Intake clerks and case management officers import',
  ),
})
