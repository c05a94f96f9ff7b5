import type { Ask } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import { message } from '../asks.ts'

export const optionalMessage = { ...message, required: false }

export const owed: Ask = {
  field: 'outcome',
  title: text('决定', 'Decision'),
  required: true,
  choices: [
    { id: 'compensate', title: text('予以赔偿', 'Compensate') },
    { id: 'agreed', title: text('经协商赔偿', 'Compensate as agreed') },
    { id: 'none', title: text('不予赔偿', 'Nothing is owed') },
  ],
}
export const amount: Ask = {
  field: 'amount',
  title: text('赔偿金额（元）', 'Amount (yuan)'),
  required: false,
}
