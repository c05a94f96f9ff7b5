import { type Refusal, refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'

export const keyNeeded: Refusal = {
  kind: 'unauthenticated',
  rule: 'partner:key',
  message: text(
    '密钥缺失、有误或已停用；请在 Authorization 请求头中写 Bearer 和密钥',
    'The key is missing, wrong or revoked; send it in the header Authorization as Bearer and the key',
  ),
}

export const otherBody = refuse({
  kind: 'conflict',
  rule: 'partner:idempotency',
  message: text(
    '这个 Idempotency-Key 已用于另一份材料；新材料请换一个新值',
    'This Idempotency-Key was used for another report; use a new one for a new report',
  ),
})

export const mayNotManage = refuse({
  kind: 'forbidden',
  rule: 'policy:intake.manage_partners',
  message: text(
    '只有本院的系统管理员可以管理协作单位',
    'Administrators of the organ manage its partner agencies',
  ),
})

export const noSuchPartner = refuse({
  kind: 'missing',
  rule: 'policy:intake.manage_partners',
  message: text('没有这个协作单位，或不属于本院', 'There is no such partner agency, or it is not yours'),
})
