import type { Language } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { ChannelId } from './channel.ts'
import { type ReportForm, withoutIdentity } from './report-form.ts'

/** A file as it came in; the digests are hexadecimal. */
export type ReceivedFile = {
  readonly id: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  /** Of what is kept. */
  readonly sha256: string
  /** Of what was sent, before metadata was stripped. */
  readonly receivedSha256: string
}

/** Somebody to be reached. Source: rulebook 8.1, person. */
export type Person = {
  readonly kind: 'natural' | 'org'
  readonly name: string
  readonly phone: string
  readonly address: string
  readonly idType?: string | undefined
  readonly idNumber?: string | undefined
  /** Unified social credit code (GB 32100). */
  readonly uscc?: string | undefined
  readonly sex?: 'female' | 'male' | undefined
  readonly birthYear?: number | undefined
  readonly contact?: 'phone' | 'message' | 'letter' | undefined
}

/** At most five speak for many who came together. Source: Petition Regulations, art. 20. */
export const mostRepresentatives = 5

/** Who reports, kept apart and sealed. */
export type Identity = Person & {
  readonly agent?: Person | undefined
  readonly representatives?: readonly Person[] | undefined
  /** From whom the reporter wants to stay hidden, in words; the accused never learns it (art. 30). */
  readonly hideFrom?: string | undefined
}

/** What was said, without who said it. */
export type ReportContent = {
  readonly actionId: string
  readonly channel: ChannelId
  readonly language: Language
  readonly placeId: number | null
  readonly placeText: string
  readonly priorityId: string | null
  readonly measureId: string | null
  readonly groups: readonly string[]
  readonly industry: string | null
  readonly againstName: string
  readonly againstKind: string | null
  readonly title: string
  readonly story: string
  readonly claim: string
  readonly amountCents: number | null
  readonly persons: number | null
  readonly sinceOn: IsoDate | null
  readonly urgency: readonly string[]
  readonly prior: string
}

/** A report on its way in. Without an identity it is anonymous. */
export type Incoming = {
  readonly content: ReportContent
  readonly identity: Identity | null
  readonly files: readonly ReceivedFile[]
}

/** In half-widths: forty Chinese characters, or a line of English. */
const widestTitle = 80
const sentenceEnd = /[。！？!?；;\n\r]|\.(?=\s|$)/u
const fullWidth =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

const widthOf = (letter: string): number => (fullWidth.test(letter) ? 2 : 1)

/** A line for lists where the reporter gave none: the first sentence, cut where it is long. */
export const titleOf = (story: string): string => {
  const plain = story.trim()
  const letters = [...(plain.split(sentenceEnd, 1)[0]?.replace(/\s+/gu, ' ').trim() || plain)]
  let width = 0
  const room = letters.findIndex((letter) => (width += widthOf(letter)) > widestTitle)
  if (room === -1) return letters.join('')
  return `${letters
    .slice(0, room - 1)
    .join('')
    .trimEnd()}…`
}

export type Around = {
  readonly channel: ChannelId
  readonly language: Language
  readonly files?: readonly ReceivedFile[]
}

/** A filled form as a report. */
export const incomingOf = (filled: ReportForm, { channel, language, files = [] }: Around): Incoming => {
  const form = withoutIdentity(filled)
  return {
    content: {
      actionId: form.actionId,
      channel,
      language,
      placeId: form.placeId,
      placeText: form.placeText,
      priorityId: form.priorityId,
      measureId: form.measureId,
      groups: form.groups,
      industry: form.industry,
      againstName: form.againstName,
      againstKind: form.againstKind,
      title: titleOf(form.story),
      story: form.story,
      claim: form.claim,
      amountCents: form.amountCents,
      persons: form.persons,
      sinceOn: form.sinceOn,
      urgency: [],
      prior: '',
    },
    identity: form.anonymous
      ? null
      : { kind: 'natural', name: form.name, phone: form.phone, address: form.address },
    files,
  }
}
