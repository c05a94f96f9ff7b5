import { channelOf } from '#areas/intake/domain/channel.ts'
import { text, type Text } from '#kernel/text.ts'

/** How it reached the house; a channel of a later version by its id. */
export const channelTitle = (id: string): Text => channelOf(id)?.title ?? text(id, id)
