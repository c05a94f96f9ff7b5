import { type Text, text } from '#kernel/text.ts'

/** What somebody does at an organ. Source: Organic Law, arts 28–34 and 41–44; Rules of Criminal Procedure, arts 161 and 664–668. */
export type Role = { readonly id: string; readonly title: Text; readonly description: Text }

const role = <const Id extends string>(id: Id, title: Text, description: Text) => ({ id, title, description })

export const roles = [
  role(
    'intake_clerk',
    text('控告申诉检察人员', 'Intake clerk'),
    text('接收、甄别、答复群众反映的问题', 'receives, sorts and answers what the public reports'),
  ),
  role(
    'case_manager',
    text('案件管理人员', 'Case management officer'),
    text(
      '统一受案、监控期限和流程、核对文书',
      'registers cases, watches terms and process, checks documents',
    ),
  ),
  role(
    'assistant',
    text('检察官助理', 'Assistant prosecutor'),
    text('审查材料、草拟文书', 'examines papers and drafts documents'),
  ),
  role(
    'prosecutor',
    text('检察官', 'Prosecutor'),
    text('办理案件，在职权内作出决定', 'handles cases and decides within authority'),
  ),
  role(
    'department_head',
    text('部门负责人', 'Department head'),
    text('审核本部门拟办事项', 'reviews what the department puts forward'),
  ),
  role(
    'chief_procurator',
    text('检察长', 'Chief procurator'),
    text('领导本院工作，决定重大事项', 'leads the organ and decides major matters'),
  ),
  role(
    'committee_secretary',
    text('检委会秘书', 'Committee secretary'),
    text('安排检察委员会议题并记录决定', 'prepares the procuratorial committee and records its decisions'),
  ),
  role(
    'analyst',
    text('数据分析人员', 'Analyst'),
    text('编写和运行大数据法律监督模型', 'writes and runs supervision models'),
  ),
  role(
    'statistician',
    text('统计人员', 'Statistician'),
    text('核对和汇总统计数据', 'checks and compiles figures'),
  ),
  role(
    'publisher',
    text('信息发布人员', 'Publisher'),
    text('审核并发布对外信息', 'reviews and publishes what the public reads'),
  ),
  role(
    'agency',
    text('协作单位人员', 'Partner agency'),
    text('查看并回复发给本单位的事项', 'sees and answers what is addressed to the agency'),
  ),
  role(
    'auditor',
    text('审计人员', 'Auditor'),
    text('查阅操作记录，不看办案内容', 'reads the ledger, and no content'),
  ),
  role(
    'administrator',
    text('系统管理员', 'Administrator'),
    text('管理账号和设置，不看案件', 'manages accounts and settings, and sees no case'),
  ),
] as const satisfies readonly Role[]

export type RoleId = (typeof roles)[number]['id']

export const roleIds: readonly RoleId[] = roles.map(({ id }) => id)

export const isRole = (id: string): id is RoleId => roleIds.includes(id as RoleId)

export const findRole = (id: string): Role | undefined => roles.find((one) => one.id === id)

/** Who runs the system or checks it does not work in it: neither role goes with another one, at any organ. */
const standsAlone: readonly RoleId[] = ['administrator', 'auditor']

/** The role already held that keeps somebody from being given `added`, if any. */
export const conflictingRole = (held: readonly string[], added: RoleId): string | undefined =>
  held.find(
    (one) => one !== added && (standsAlone.includes(added) || (isRole(one) && standsAlone.includes(one))),
  )
