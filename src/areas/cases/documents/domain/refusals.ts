import { type FieldFault, refuse, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'

export const noSuchDocument = refuse({
  kind: 'missing',
  rule: 'policy:cases.read_documents',
  message: text(
    '没有这份文书，或者它不在您的权限范围内',
    'There is no such document, or it is outside your scope',
  ),
})

export const noSuchTemplate = refuse({
  kind: 'missing',
  rule: 'design:template',
  message: text('没有这个文书模板', 'There is no such template'),
})

export const notYours = (ability: string, message: Text): Result<never> =>
  refuse({ kind: 'forbidden', rule: `policy:cases.${ability}`, message })

const refused = (rule: string, zh: string, en: string): Result<never> =>
  refuse({ kind: 'not-allowed', rule, message: text(zh, en) })

export const writtenElsewhere = refused(
  'design:one-text',
  '检察建议书的内容在本案页面的“检察建议书”里填写，签发时自动生成这份文书，不用另行拟制',
  'The text is written under “The paper” on the page of the case; this document is made of it when it is issued',
)

export const notDraft = refused(
  'design:draft',
  '文书已经签发或放弃，不能再改；需要更改的，请作废后重拟，或者制作补正决定书',
  'It was issued or dropped and cannot be changed; void it and draft it anew, or issue a correction',
)

export const notIssued = refused(
  'design:issued',
  '文书还没有签发，或者已经作废',
  'It was not issued yet, or was voided',
)

export const alreadySealed = refused('design:seal', '已经登记用印', 'It was sealed already')

/** Somebody saved a newer version: both are shown, nothing is overwritten. */
export const newerVersion = (current: {
  readonly version: number
  readonly values: unknown
}): Result<never> =>
  refuse({
    kind: 'conflict',
    rule: 'design:revision',
    message: text(
      '您打开之后，别人保存了新的一版；请对照后再决定',
      'Somebody saved a newer version after you opened it; compare, then decide',
    ),
    current,
  })

export const notReady = (faults: readonly FieldFault[]): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: 'design:mandatory',
    message: text(
      '还有内容需要填写或改正，不能签发',
      'Some of it has to be filled in or put right before it is issued',
    ),
    faults,
  })

export const missingFault = ({ id, title }: { readonly id: string; readonly title: Text }): FieldFault => ({
  field: id,
  message: text(`请填写“${title.zh}”`, `Enter “${title.en}”`),
})

export const badField = (field: string, message: Text): Result<never> =>
  refuse({ kind: 'invalid', rule: `documents:${field}`, message, faults: [{ field, message }] })

export const badTemplate = (faults: readonly FieldFault[]): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: 'design:template',
    message: text('这个 Word 文件不能用作模板', 'This Word file cannot be used as the template'),
    faults,
  })
