import { type Text, text } from '#kernel/text.ts'

/** A way in which reports reach a procuratorate. Source: rulebook 8. */
export type Channel = {
  readonly id: string
  readonly title: Text
  /** Staff write it down for the person, who is often on the other side of a desk or a telephone. */
  readonly onBehalf: boolean
}

export const channels = [
  { id: 'portal', title: text('网上提交', 'Online'), onBehalf: false },
  { id: 'letter', title: text('来信', 'Letter'), onBehalf: true },
  { id: 'visit', title: text('来访', 'Visit'), onBehalf: true },
  { id: 'call', title: text('12309来电', '12309 call'), onBehalf: true },
  { id: 'hotline', title: text('12345热线', '12345 hotline'), onBehalf: true },
  { id: 'partner', title: text('协作单位移送', 'Partner agency'), onBehalf: true },
  { id: 'volunteer', title: text('益心为公志愿者', '“Yi Xin Wei Gong” volunteer'), onBehalf: true },
  { id: 'transfer', title: text('其他检察院移送', 'Transfer from another procuratorate'), onBehalf: true },
] as const satisfies readonly Channel[]

export type ChannelId = (typeof channels)[number]['id']

export const channelIds = channels.map(({ id }) => id) as [ChannelId, ...ChannelId[]]

export const channelOf = (id: string): Channel | undefined => channels.find((channel) => channel.id === id)
