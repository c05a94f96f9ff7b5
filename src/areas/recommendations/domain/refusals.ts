import { refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Addressee } from './addressee.ts'

export const noSuchRecommendation = refuse({
  kind: 'missing',
  rule: 'policy:recommendations.read',
  message: text(
    '没有这份检察建议，或者它没有发给您',
    'There is no such recommendation, or it was not sent to you',
  ),
})

export const notOfThisProcedure = refuse({
  kind: 'not-allowed',
  rule: 'design:recommendation',
  message: text('这个案件不是检察建议案件', 'This case is not a recommendation'),
})

export const issuedAlready = refuse({
  kind: 'not-allowed',
  rule: 'REC 22',
  message: text(
    '检察建议书已经签发，改动要先办理“变更”',
    'The paper is issued; to alter it, first decide to change the recommendation',
  ),
})

export const notIssuedYet = refuse({
  kind: 'not-allowed',
  rule: 'REC 7',
  message: text('签发以后才能送达', 'It can be sent once it is issued'),
})

export const nobodyHasAnAccount = refuse({
  kind: 'not-allowed',
  rule: 'design:recommendation',
  message: text(
    '被建议单位还没有账号，请用链接或者纸质送达',
    'The addressee has no account; send the link, or serve it on paper',
  ),
})

export const changedMeanwhile = (current: unknown): Result<never> =>
  refuse({
    kind: 'conflict',
    rule: 'design:revision',
    message: text(
      '您打开之后，别人改过；请对照后再决定',
      'Somebody changed this after you opened it; compare, then decide',
    ),
    current,
  })

export const noSuchAddressee = refuse({
  kind: 'missing',
  rule: 'policy:recommendations.read_addressees',
  message: text(
    '没有这个单位，或者它不在您的名录中',
    'There is no such addressee, or it is not in your directory',
  ),
})

export const notYourAddressee = refuse({
  kind: 'forbidden',
  rule: 'policy:recommendations.keep_addressees',
  message: text('只能修改本院登记的单位', 'Only the organ that keeps an addressee changes it'),
})

/** Named, so that nobody has to look for it. */
export const doubleAddressee = (other: Pick<Addressee, 'id' | 'name'>): Result<never> => {
  const message = text(`名录里已经有“${other.name}”`, `“${other.name}” is in the directory already`)
  return refuse({
    kind: 'conflict',
    rule: 'design:addressee',
    message,
    faults: [{ field: 'name', message }],
    current: { id: other.id, name: other.name },
  })
}

export const badField = (field: string, zh: string, en: string): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: `recommendations:${field}`,
    message: text(zh, en),
    faults: [{ field, message: text(zh, en) }],
  })

export const noSuchCode = refuse({
  kind: 'missing',
  rule: 'recommendations:code',
  message: text('链接或者查阅码不对', 'The link or the code is not right'),
})

export const notForAddressee = refuse({
  kind: 'not-allowed',
  rule: 'design:recommendation',
  message: text('现在不能这样办', 'This is not possible now'),
})
