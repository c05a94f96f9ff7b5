import { text } from '#kernel/text.ts'

export const message = { field: 'message', title: text('给反映人的答复', 'Answer to the reporter') } as const
export const reason = { field: 'reason', title: text('理由', 'Reasons'), required: true } as const
