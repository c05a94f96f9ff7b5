import { type Text, text } from '#kernel/text.ts'

/** Why an identity may be opened; the reporter reads the one chosen. Source: PIPL 6, 34: for the duty, and no more. */
export const openingReasons = {
  contact: text('联系反映人，核实情况', 'To reach the reporter and check the facts'),
  reply: text('送达答复', 'To deliver a reply'),
  verify: text('核对身份和主体资格', 'To check who the reporter is and may act for'),
  protect: text('保护反映人的安全', 'To keep the reporter safe'),
  duplicate: text('判断是否重复反映', 'To tell whether the matter was reported before'),
} as const satisfies Record<string, Text>

export type OpeningReason = keyof typeof openingReasons
