import { type Text, text } from '#kernel/text.ts'

/** Why a closed case is worth a look. */
export const risks = [
  'late',
  'undone',
  'rated',
  'finding',
  'extended',
  'paused',
  'many',
  'unchecked',
] as const
export type Risk = (typeof risks)[number]

export const riskTitles: Readonly<Record<Risk, Text>> = {
  late: text('有期限没有按时完成', 'A period was not kept'),
  undone: text('办理步骤被撤回过', 'A step was taken back'),
  rated: text('反映人评价为2分以下', 'A reporter gave 2 or less'),
  finding: text('体检发现过问题', 'A detector named it'),
  extended: text('期限延长过', 'A period was extended'),
  paused: text('期限中止过', 'A period was paused'),
  many: text('涉及50人以上', '50 people or more are affected'),
  unchecked: text('承办人没有自查', 'Its handler did not check it'),
}
