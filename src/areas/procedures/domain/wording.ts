import type { Text } from '#kernel/text.ts'
import { text } from '#kernel/text.ts'
import type { AnswerKind } from './procedure.ts'
import { documentTitle, type Plan, procedureOf } from './plan.ts'
import type { WarningKind } from './warnings.ts'

type Data = Readonly<Record<string, unknown>>
type Wording = (data: Data, plan: Plan) => Text

const moveTitle = (plan: Plan, data: Data): Text => {
  const known = plan.procedures.some(({ id }) => id === data.procedure)
  const procedures = known ? [procedureOf(plan, String(data.procedure))] : plan.procedures
  const move = procedures.flatMap(({ moves }) => moves).find(({ id }) => id === data.move)
  return move?.title ?? text(String(data.move), String(data.move))
}

/** 签发《受理通知书》, Notice of acceptance: issued */
const ofDocument =
  (zh: string, en: string): Wording =>
  ({ template }, plan) => {
    const title = documentTitle(plan, String(template))
    return text(`${zh}《${title.zh}》`, `${title.en}: ${en}`)
  }

/** What of an approval it tells, and of what: a move, a longer period, somebody's recusal. */
const about = (zh: string, en: string, data: Data, plan: Plan): Text => {
  if (data.kind === 'recusal') return text(`${zh}：回避`, `${en}: recusal`)
  if (data.kind === 'extension') return text(`${zh}：延长期限`, `${en}: longer period`)
  const move = moveTitle(plan, data)
  return text(`${zh}“${move.zh}”`, `${en}: “${move.en}”`)
}

const answers: Readonly<Record<AnswerKind, Text>> = {
  procedural_reply: text('程序性答复', 'Procedural reply'),
  progress_reply: text('进展答复', 'Progress reply'),
  result_reply: text('结果答复', 'Result reply'),
  notice: text('通知反映人', 'Notice to the reporter'),
}

const warned: Readonly<Record<WarningKind, Text>> = {
  half: text('期限提醒：已经过半', 'Warning: half of the period is over'),
  three_quarters: text('期限提醒：已过四分之三', 'Warning: three quarters of the period are over'),
  three_days: text('期限提醒：三天内届满', 'Warning: the period ends within three days'),
  due: text('期限提醒：今天届满', 'Warning: the period ends today'),
  overdue: text('期限提醒：已经超期', 'Warning: the period has run out'),
}

/** What happened, in the words of people, from the codes of a ledger entry. */
const wordings: Readonly<Record<string, Wording>> = {
  'report.received': () => text('收到反映', 'Report received'),
  'report.message': ({ sender, kind }) =>
    answers[kind as AnswerKind] ??
    (sender === 'reporter'
      ? text('反映人留言', 'Message from the reporter')
      : text('给反映人留言', 'Message to the reporter')),
  'report.withdrawn': () => text('反映人撤回', 'Withdrawn by the reporter'),
  'report.rated': () => text('反映人评价', 'Rated by the reporter'),
  'report.progressed': () => text('反映人页面已更新', 'The reporter’s page was brought up to date'),
  'report.messages-read': () => text('反映人已看留言', 'The reporter has read the messages'),
  'report.file-added': () => text('添加附件', 'File added'),
  'report.file-read': () => text('查看附件', 'File read'),
  'identity.opened': () => text('查看身份信息', 'Identity opened'),
  'identity.erased': () => text('删除身份信息', 'Identity erased'),
  'lead.registered': () => text('登记为线索', 'Registered as a lead'),
  'lead.classified': () => text('更改分类', 'Classification changed'),
  'lead.merged': () => text('并入重复件', 'Merged as a duplicate'),
  'lead.unmerged': () => text('撤销合并', 'Merge undone'),
  'lead.grouped': ({ size }) => text(`归组，共 ${Number(size)} 件`, `Grouped, ${Number(size)} in all`),
  'lead.moved': (data, plan) => moveTitle(plan, data),
  'lead.undone': (data, plan) => {
    const { zh, en } = moveTitle(plan, data)
    return text(`撤回“${zh}”`, `Took back “${en}”`)
  },
  'case.opened': (data, plan) => {
    const { zh, en } = procedureOf(plan, String(data.procedure)).title
    return text(`立为案件：${zh}`, `Case opened: ${en}`)
  },
  'case.left': () => text('线索移出本案', 'A lead left the case'),
  'case.joined': () => text('线索并入本案', 'A lead joined the case'),
  'case.merged': () => text('另案并入本案', 'Another case was merged into this one'),
  'case.moved': (data, plan) => moveTitle(plan, data),
  'case.undone': (data, plan) => {
    const { zh, en } = moveTitle(plan, data)
    return text(`撤回“${zh}”`, `Took back “${en}”`)
  },
  'case.edited': () => text('更改案件信息', 'Case details changed'),
  'approval.asked': (data, plan) => about('报批', 'Put up for approval', data, plan),
  'approval.reviewed': (data, plan) => about('审核同意', 'Reviewed and passed on', data, plan),
  'approval.decided': (data, plan) => about('批准', 'Approved', data, plan),
  'approval.returned': (data, plan) => about('退回报批', 'Returned', data, plan),
  'approval.withdrawn': (data, plan) => about('撤回报批', 'Request withdrawn', data, plan),
  'approval.opinion-asked': (data, plan) => about('征求意见', 'Opinion asked for', data, plan),
  'approval.opinion-given': (data, plan) => about('答复意见', 'Opinion given', data, plan),
  'approval.executed': (data, plan) =>
    about('反馈检委会决定执行情况', 'Told how the committee’s decision was carried out', data, plan),
  'approval.delegated': () => text('指定审批代理人', 'Named who stands in'),
  'approval.delegation-ended': () => text('结束审批代理', 'Delegation ended'),
  'approval.rule-set': () => text('另定审批方式', 'Set how an act is approved'),
  'approval.session-called': () => text('召集检委会会议', 'Committee session called'),
  'approval.session-held': () => text('记录检委会会议', 'Committee session recorded'),
  'case.noted': () => text('写办案记录', 'Note written'),
  'document.drafted': ofDocument('起草', 'drafted'),
  'document.saved': ofDocument('修改', 'changed'),
  'document.dropped': ofDocument('放弃草稿', 'draft dropped'),
  'document.issued': (data, plan) => {
    const { zh, en } = ofDocument('签发', 'issued')(data, plan)
    return typeof data.number === 'string'
      ? text(`${zh} ${data.number}`, `${en}, ${data.number}`)
      : text(zh, en)
  },
  'document.sealed': ofDocument('用印', 'sealed'),
  'document.served': (data, plan) => {
    const { zh, en } = ofDocument('送达', 'served')(data, plan)
    return text(`${zh}，送达日 ${String(data.served_on)}`, `${en} on ${String(data.served_on)}`)
  },
  'document.voided': ofDocument('作废', 'voided'),
  'document.read': ofDocument('下载', 'downloaded'),
  'document.template-set': ofDocument('更换模板', 'template changed'),
  'case.recommendation-corrected': () =>
    text(
      '类案检察建议已整改，已告知反映人',
      'The recommendation for similar cases was carried out; reporters told',
    ),
  'recommendation.drafted': () => text('起草检察建议书', 'Recommendation drafted'),
  'recommendation.sent': ({ by }) =>
    by === 'link'
      ? text('生成送达链接', 'Link made for the addressee')
      : text('发送至对方账号', 'Sent to the addressee’s account'),
  'recommendation.supplemented': () => text('对方补充材料', 'The addressee added to its reply'),
  'recommendation.file-added': () => text('对方提交材料', 'The addressee enclosed a file'),
  'recommendation.file-read': () => text('查看对方材料', 'A file of the addressee was read'),
  'recommendation.case-linked': () => text('关联类案', 'Similar case linked'),
  'recommendation.case-unlinked': () => text('取消关联类案', 'Similar case unlinked'),
  'addressee.added': () => text('登记被建议单位', 'Addressee added'),
  'addressee.changed': () => text('更改被建议单位', 'Addressee changed'),
  'clock.paused': () => text('期限中止', 'Period paused'),
  'clock.resumed': () => text('期限恢复', 'Period resumed'),
  'clock.extended': () => text('期限延长', 'Period extended'),
  'clock.warned': ({ kind }) => warned[kind as WarningKind] ?? text('期限提醒', 'Warning of a period'),
  'case.migrated': ({ to_version: version }) =>
    text(`转到程序第 ${Number(version)} 版`, `Moved to version ${Number(version)} of the procedure`),
  'aid.paid': () => text('登记救助金发放', 'Assistance paid'),
  'aid.wage-entered': ({ year }) =>
    text(`录入 ${Number(year)} 年职工月平均工资`, `Average wage of ${Number(year)} entered`),
  'calendar.proposed': ({ year }) =>
    text(`录入 ${Number(year)} 年节假日`, `Holidays of ${Number(year)} entered`),
  'calendar.approved': ({ year }) =>
    text(`批准 ${Number(year)} 年节假日`, `Holidays of ${Number(year)} approved`),
  'calendar.rejected': ({ year }) =>
    text(`不批准 ${Number(year)} 年节假日`, `Holidays of ${Number(year)} not approved`),
  'calendar.recomputed': ({ year, recomputed }) =>
    text(
      `${Number(year)} 年节假日已生效，改动 ${Number(recomputed)} 个届满日`,
      `Holidays of ${Number(year)} carried out: ${Number(recomputed)} due days moved`,
    ),
  'procedure.proposed': () => text('提出在办案件换版本', 'Moving running cases to another version proposed'),
  'procedure.approved': () => text('批准在办案件换版本', 'Moving running cases to another version approved'),
  'procedure.rejected': () =>
    text('不批准在办案件换版本', 'Moving running cases to another version not approved'),
  'account.feed-made': () => text('生成期限日历订阅地址', 'Address of the due-date feed made'),
  'account.feed-revoked': () => text('停用期限日历订阅地址', 'Address of the due-date feed revoked'),
  'clock.recomputed': () => text('日历变更，重新计算期限', 'Period recomputed for a new calendar'),
  'review.sampled': ({ drawn }) =>
    text(`抽取 ${Number(drawn)} 件评查`, `${Number(drawn)} cases drawn for review`),
  'review.drawn': () => text('抽中评查', 'Drawn for review'),
  'review.checked': ({ layer }) =>
    layer === 'self'
      ? text('承办人自查', 'Checked by its handler')
      : text('部门检查', 'Checked by the department'),
  'review.assigned': () => text('确定评查人', 'Reviewer named'),
  'review.filled': () => text('填写评查表', 'Form of the review filled in'),
  'review.sent': () => text('发出评查意见', 'Findings of the review sent'),
  'review.answered': () => text('承办人答复评查意见', 'The handler answered the review'),
  'review.concluded': () => text('评查评定等次', 'Review graded'),
  'detector.looked': () => text('体检', 'Detector looked'),
  'detector.explained': () => text('体检发现已说明', 'Finding explained'),
  'detector.reopened': () => text('体检发现重新打开', 'Finding opened again'),
  'import.done': ({ imported }) =>
    text(`导入完成，${Number(imported)} 件`, `Import done, ${Number(imported)} reports`),
  'export.done': () => text('导出', 'Exported'),
  'plan.periods-set': ({ periods }) => {
    const keys = Object.keys(periods ?? {})
    return keys.length > 0
      ? text(`本机构设定存疑期限：${keys.join('、')}`, `Periods in doubt set here: ${keys.join(', ')}`)
      : text('本机构取消期限设定', 'No period is set here any more')
  },
  'organ.loaded': ({ count }) => text(`载入 ${Number(count)} 个检察院`, `${Number(count)} organs loaded`),
  'organ.added': () => text('新增检察院', 'Organ added'),
  'organ.changed': () => text('更改检察院信息', 'Organ changed'),
  'account.created': () => text('建立账号', 'Account made'),
  'account.activated': () => text('恢复账号', 'Account activated'),
  'account.deactivated': () => text('停用账号', 'Account deactivated'),
  'account.role-granted': ({ role }) => text(`授予角色 ${String(role)}`, `Role ${String(role)} granted`),
  'account.role-revoked': ({ role }) => text(`撤销角色 ${String(role)}`, `Role ${String(role)} revoked`),
  'account.password-changed': () => text('更改密码', 'Password changed'),
  'account.password-reset': () => text('重设密码', 'Password reset'),
  'account.totp-enrolled': () => text('登记动态口令', 'One-time codes enrolled'),
  'account.totp-enabled': () => text('启用动态口令', 'One-time codes enabled'),
  'account.totp-removed': () => text('停用动态口令', 'One-time codes removed'),
  'account.recovery-code-used': () => text('使用备用码', 'Recovery code used'),
  'account.signed-in': () => text('登录', 'Signed in'),
  'account.sign-in-failed': () => text('登录失败', 'Sign-in failed'),
  'account.session-ended': () => text('退出登录', 'Session ended'),
  'account.view-saved': () => text('存视图', 'View saved'),
  'account.view-changed': () => text('更改视图', 'View changed'),
  'account.view-deleted': () => text('删除视图', 'View deleted'),
  'account.organ-switched': () => text('切换所在检察院', 'Acting at another organ'),
}

/** Whether an entry of this type has words of its own; a test asks it of every type the program writes. */
export const hasWording = (type: string): boolean => type in wordings

export const wordingOf = (plan: Plan, type: string, data: Data): Text =>
  wordings[type]?.(data, plan) ?? text(type, type)
