import { findRole } from '#areas/accounts/domain/roles.ts'
import { type Refusal, refuse, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'

const cannot = (rule: string, zh: string, en: string, kind: Refusal['kind'] = 'not-allowed'): Result<never> =>
  refuse({ kind, rule, message: text(zh, en) })

export const badField = (field: string, message: Text): Result<never> =>
  refuse({ kind: 'invalid', rule: `approvals:${field}`, message, faults: [{ field, message }] })

export const titleOfRole = (role: string): Text =>
  role === 'committee_secretary'
    ? text('检察委员会', 'Procuratorial committee')
    : (findRole(role)?.title ?? text(role, role))

const namedRoles = (roles: readonly string[]): Text => ({
  zh: roles.map((role) => titleOfRole(role).zh).join('、'),
  en: roles.map((role) => titleOfRole(role).en.toLowerCase()).join(', '),
})

export const noSuchRequest = cannot(
  'policy:approvals.read',
  '没有这份报批，或者它不在您的权限范围内',
  'There is no such request, or it is outside your scope',
  'missing',
)

export const endedAlready = cannot(
  'design:approval',
  '这份报批已经办结，请刷新查看结果',
  'This request has ended already; look at it again for the outcome',
)

export const ownProposal = cannot(
  'design:approval',
  '自己提出的事项须由他人审批',
  'What you propose yourself is for somebody else to approve',
  'forbidden',
)

export const ownRecusal = cannot(
  'CIV 16',
  '本人的回避由他人决定',
  'Your own recusal is for somebody else to decide',
  'forbidden',
)

const aboutRecusal = (zh: string, en: string) => badField('personId', text(zh, en))

export const recusedAlready = aboutRecusal('此人在本案中已经回避', 'They take no part in this case already')

export const nothingToReconsider = aboutRecusal(
  '没有可以复议的驳回决定，请选择“申请回避”',
  'Nothing was refused that could be reconsidered; apply for the recusal instead',
)

export const refusedAlready = aboutRecusal(
  '驳回决定只能申请复议一次，复议已经决定；有新的事由，请另行申请回避',
  'A refusal is reconsidered once, and that was done; on other grounds, apply anew',
)

export const spokeAlready = cannot(
  'design:approval',
  '您在这份报批中已经表过态，下一环节须由他人办理',
  'You have spoken on this request already; the next step is for somebody else',
  'forbidden',
)

export const awaitsCommittee = cannot(
  'CIV 87',
  '这份报批等待检察委员会会议决定，由检委会秘书记录表决结果',
  'This request waits for a session of the committee; its secretary enters the votes',
)

export const notYourTurn = (roles: readonly string[]): Result<never> => {
  const { zh, en } = namedRoles(roles)
  return cannot('design:approval', `现在轮到${zh}办理`, `It is the turn of: ${en}`, 'forbidden')
}

/** Asking would only leave it lying. */
export const nobodyThere = (roles: readonly string[], organ: Text): Result<never> => {
  const { zh, en } = namedRoles(roles)
  return cannot(
    'design:approval',
    `${organ.zh}没有可以审批的${zh}；请管理员授予角色，或者请其指定代理人`,
    `${organ.en} has nobody who could speak as ${en}; let the administrator grant the role, or have somebody stand in`,
  )
}

export const notYoursToPropose = (move: Text): Result<never> =>
  cannot('design:approval', `“${move.zh}”不由您报批`, `“${move.en}” is not for you to propose`, 'forbidden')

export const askedAlready = cannot(
  'design:approval',
  '同一事项已经报批，正在审批中',
  'The same thing was put up for approval already and is on its way',
)

/** Who approves, approves what they were shown. */
export const caseChanged = cannot(
  'design:approval',
  '报批之后案件有变动，不能按原报批决定；请退回，由提出人核对后重新报批，原来填写的内容都还在',
  'The case changed after this was proposed, so it cannot be approved as it was: return it, and let the proposer look and ask again; nothing that was written is lost',
  'conflict',
)

export const onlyTheProposer = cannot(
  'design:approval',
  '只有提出人可以撤回报批',
  'Only the one who proposed it may withdraw it',
  'forbidden',
)

export const reasonNeeded = badField('reason', text('请写明退回的理由', 'Say why it is returned'))

export const notAColleague = (field: string): Result<never> =>
  badField(field, text('请从本院办案人员中选择', 'Choose somebody who handles cases at this organ'))

export const mayNotStandIn: Result<never> = badField(
  'delegateId',
  text(
    '请从本院检察官、部门负责人、检察长中选择：助理和其他人员不能代为决定',
    'Choose a prosecutor, head or chief of this organ: assistants and others decide for nobody',
  ),
)

export const notForYou = (zh: string, en: string): Result<never> =>
  cannot('policy:approvals', zh, en, 'forbidden')

export const lessThanTheLaw = (least: Text): Result<never> =>
  badField(
    'rule',
    text(
      `本院可以规定更高的审批层级，不能低于“${least.zh}”`,
      `An organ may ask for more, not for less than: ${least.en}`,
    ),
  )
