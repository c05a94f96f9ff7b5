import type { Text } from '#kernel/text.ts'
import { text } from '#kernel/text.ts'
import { type Plan, procedureOf } from './plan.ts'

type Data = Readonly<Record<string, unknown>>
type Wording = (data: Data, plan: Plan) => Text

const moveTitle = (plan: Plan, data: Data): Text => {
  const known = plan.procedures.some(({ id }) => id === data.procedure)
  const procedures = known ? [procedureOf(plan, String(data.procedure))] : plan.procedures
  const move = procedures.flatMap(({ moves }) => moves).find(({ id }) => id === data.move)
  return move?.title ?? text(String(data.move), String(data.move))
}

/** What happened, in the words of people, from the codes of a ledger entry. */
const wordings: Readonly<Record<string, Wording>> = {
  'report.received': () => text('收到反映', 'Report received'),
  'report.message': ({ sender }) =>
    sender === 'reporter'
      ? text('反映人留言', 'Message from the reporter')
      : text('给反映人留言', 'Message to the reporter'),
  'report.withdrawn': () => text('反映人撤回', 'Withdrawn by the reporter'),
  'report.rated': () => text('反映人评价', 'Rated by the reporter'),
  'identity.opened': () => text('查看了身份信息', 'Identity opened'),
  'file.read': () => text('查看了附件', 'File read'),
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
  'case.joined': () => text('线索并入本案', 'A lead joined the case'),
  'case.moved': (data, plan) => moveTitle(plan, data),
  'case.undone': (data, plan) => {
    const { zh, en } = moveTitle(plan, data)
    return text(`撤回“${zh}”`, `Took back “${en}”`)
  },
  'case.edited': () => text('更改案件信息', 'Case details changed'),
  'case.noted': () => text('写办案记录', 'Note written'),
  'clock.paused': () => text('期限中止', 'Period paused'),
  'clock.resumed': () => text('期限恢复', 'Period resumed'),
  'clock.extended': () => text('期限延长', 'Period extended'),
  'clock.recomputed': () => text('日历变更，重新计算期限', 'Period recomputed for a new calendar'),
}

export const wordingOf = (plan: Plan, type: string, data: Data): Text =>
  wordings[type]?.(data, plan) ?? text(type, type)
