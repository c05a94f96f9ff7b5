import { text, type Text } from '#kernel/text.ts'

/** What a type of entry says; one of a later version stands by its code. */
export const entryTitles: Readonly<Record<string, Text>> = {
  'report.received': text('收到反映', 'Report received'),
  'report.progressed': text('告知进展', 'Reporter told of progress'),
  'report.message': text('与反映人留言', 'Message with the reporter'),
  'report.messages-read': text('反映人阅读留言', 'Messages read by the reporter'),
  'report.file-added': text('添加材料', 'File added'),
  'report.file-read': text('下载材料', 'File read'),
  'report.withdrawn': text('反映人撤回', 'Withdrawn by the reporter'),
  'report.rated': text('反映人评价', 'Rated by the reporter'),
  'identity.opened': text('查看反映人身份', 'Identity opened'),
  'identity.erased': text('删除反映人身份', 'Identity erased'),
  'lead.registered': text('登记线索', 'Lead registered'),
  'lead.classified': text('更改线索分类', 'Lead classified'),
  'lead.moved': text('办理线索', 'Lead moved'),
  'lead.merged': text('合并线索', 'Lead merged'),
  'lead.unmerged': text('撤销合并', 'Merge undone'),
  'lead.grouped': text('线索归组', 'Leads grouped'),
  'lead.undone': text('撤回线索办理', 'Step of a lead taken back'),
  'case.opened': text('立案', 'Case opened'),
  'case.moved': text('办理案件', 'Case moved'),
  'case.joined': text('线索并入案件', 'Lead joined a case'),
  'case.left': text('线索移出案件', 'Lead left a case'),
  'case.edited': text('更改案件信息', 'Case edited'),
  'case.noted': text('写办案记录', 'Case note written'),
  'case.undone': text('撤回案件办理', 'Step of a case taken back'),
  'clock.paused': text('期限中止', 'Period paused'),
  'clock.resumed': text('期限恢复', 'Period resumed'),
  'clock.extended': text('期限延长', 'Period extended'),
  'clock.recomputed': text('重新计算期限', 'Period recomputed'),
  'calendar.entered': text('录入工作日历', 'Calendar entered'),
  'import.started': text('开始导入', 'Import started'),
  'import.done': text('导入完成', 'Import done'),
  'import.failed': text('导入失败', 'Import failed'),
  'import.cancelled': text('停止导入', 'Import cancelled'),
  'account.signed-in': text('登录', 'Signed in'),
  'account.created': text('新建账号', 'Account created'),
  'account.activated': text('启用账号', 'Account activated'),
  'account.deactivated': text('停用账号', 'Account deactivated'),
  'account.role-granted': text('授予角色', 'Role granted'),
  'account.role-revoked': text('收回角色', 'Role revoked'),
  'account.password-reset': text('重置密码', 'Password reset'),
  'account.password-changed': text('更改密码', 'Password changed'),
  'organ.loaded': text('载入检察院名录', 'Organs loaded'),
  'organ.added': text('新增检察院', 'Organ added'),
  'organ.changed': text('更改检察院', 'Organ changed'),
}

export const entryTitle = (type: string): Text => entryTitles[type] ?? text(type, type)

const subjectTitles: Readonly<Record<string, Text>> = {
  report: text('反映', 'Report'),
  lead: text('线索', 'Lead'),
  case: text('案件', 'Case'),
  account: text('账号', 'Account'),
  organ: text('检察院', 'Organ'),
  import: text('导入', 'Import'),
  calendar: text('日历', 'Calendar'),
}

export const subjectTitle = (kind: string): Text => subjectTitles[kind] ?? text(kind, kind)
