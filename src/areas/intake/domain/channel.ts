import { type Text, text } from '#kernel/text.ts'

/** A way in which reports reach a procuratorate. Source: rulebook 8. */
export type Channel = { readonly id: string; readonly title: Text }

export const channels = [
  { id: 'portal', title: text('网上提交', 'Online') },
  { id: 'letter', title: text('来信', 'Letter') },
  { id: 'visit', title: text('来访', 'Visit') },
  { id: 'call', title: text('12309来电', '12309 call') },
  { id: 'hotline', title: text('12345热线', '12345 hotline') },
  { id: 'partner', title: text('协作单位移送', 'Partner agency') },
  { id: 'volunteer', title: text('益心为公志愿者', '“Yi Xin Wei Gong” volunteer') },
  { id: 'transfer', title: text('其他检察院移送', 'Transfer from another procuratorate') },
] as const satisfies readonly Channel[]

export type ChannelId = (typeof channels)[number]['id']

export const channelIds = channels.map(({ id }) => id) as [ChannelId, ...ChannelId[]]

export const channelOf = (id: string): Channel | undefined => channels.find((channel) => channel.id === id)
