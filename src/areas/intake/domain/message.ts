import { type Text, text } from '#kernel/text.ts'

/** What kind of message it is; answers are those of the procedures (rulebook 2.1). */
export const messageKinds = {
  message: text('留言', 'Message'),
  withdrawal: text('撤回', 'Withdrawal'),
  rating: text('评价', 'Rating'),
  procedural_reply: text('程序性答复', 'Procedural reply'),
  progress_reply: text('进展答复', 'Progress reply'),
  result_reply: text('结果答复', 'Result reply'),
  notice: text('通知', 'Notice'),
} as const satisfies Record<string, Text>

export type MessageKind = keyof typeof messageKinds

export const longestMessage = 5000
