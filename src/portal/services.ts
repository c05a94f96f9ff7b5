import type { Action } from '#areas/action/domain/action.ts'
import type { ReportForm } from '#areas/intake/domain/report-form.ts'
import type { SentView } from '#areas/recommendations/contract.ts'
import type { ReceiptVerdict } from '#areas/ledger/domain/receipt.ts'
import type { LogKey } from '#areas/ledger/domain/statement.ts'
import type { Result } from '#kernel/result.ts'
import type { Language, Text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Readable } from 'node:stream'

/** A place people can choose: the organ that serves it, under a name of three levels. */
export type Place = {
  readonly id: number
  readonly name: Text
  readonly level: 'province' | 'prefecture' | 'county'
  /** From the province down to, and without, the place itself. */
  readonly within: readonly { readonly id: number; readonly name: Text }[]
  /** The organ that reads a report from there. */
  readonly organ: Text
}

export type Places = {
  readonly provinces: () => readonly Place[]
  readonly children: (id: number) => readonly Place[]
  readonly byId: (id: number) => Place | undefined
  /** By name, pinyin or code; the best first, at most twenty. */
  readonly search: (written: string) => readonly Place[]
}

/** Where a request comes from: what a rate limit is kept by, and nothing else. */
export type Source = { readonly address: string }

/** A file as it streams in; the name and type are the sender's claim. */
export type Upload = {
  readonly name: string
  /** May run one byte past `Limits.bytesEach`: who keeps it counts, and refuses what is too long. */
  readonly content: Readable
}

export type KeptFile = { readonly id: string; readonly name: string; readonly size: number }

/** What stays of a draft when its report was sent, until the draft expires. */
export type Sent = {
  /** Sixteen Crockford base-32 characters, not grouped. */
  readonly code: string
  readonly number: string
  readonly receivedAt: Date
  readonly organ: Text
  readonly replyBy: IsoDate
}

export type Draft = {
  readonly form: ReportForm
  readonly files: readonly KeptFile[]
  readonly expiresOn: IsoDate
  /** The report that it became: sending it again answers the same. */
  readonly sent?: Sent
}

/** Answers not sent yet, sealed with a token that only the reporter's device holds. */
export type Drafts = {
  readonly load: (token: string) => Promise<Draft | undefined>
  /** Makes the draft if there is none. Refused once it is sent. */
  readonly save: (token: string, form: ReportForm, source: Source) => Promise<Result<Draft>>
  readonly addFile: (token: string, upload: Upload, source: Source) => Promise<Result<KeptFile>>
  readonly removeFile: (token: string, fileId: string) => Promise<Result<void>>
  readonly wipe: (token: string) => Promise<void>
  /** The report; asked twice, it is received once and both get the same answer. */
  readonly send: (token: string, language: Language, source: Source) => Promise<Result<Sent>>
}

export type Message = {
  readonly at: Date
  readonly sender: 'reporter' | 'organ'
  /** Which procuratorate, where it is not the one that has the report. */
  readonly organ?: Text
  /** Such as "procedural reply"; absent for an ordinary message. */
  readonly kind?: Text
  readonly body: string
  readonly files: readonly KeptFile[]
}

/** What the holder of a code may do now. */
export type ReporterMove = 'message' | 'withdraw' | 'rate'

export type Progress = {
  readonly number: string
  readonly receivedAt: Date
  readonly priority: Text | null
  readonly place: Text | null
  readonly organ: { readonly name: Text; readonly phone?: string }
  readonly status: {
    readonly stage: Text
    /** What happened, what happens next and what the reporter can do, in whole sentences. */
    readonly happened: Text
    readonly next: Text
    readonly youCan: Text
    readonly on: IsoDate
    readonly by: IsoDate | null
    /** The calendar of that year is not announced, so the day may move. */
    readonly provisional: boolean
  }
  readonly timeline: readonly { readonly at: Date; readonly what: Text }[]
  readonly messages: readonly Message[]
  readonly files: readonly KeptFile[]
  /** Each time somebody opened the reporter's identity. */
  readonly opened: readonly { readonly at: Date; readonly by: Text; readonly reason: Text }[]
  readonly anonymous: boolean
  readonly moves: readonly ReporterMove[]
  readonly rating: number | null
}

/** A receipt is JSON of the ledger's own form; `sealed` is false until the log's next signed head holds it. */
export type ReceiptFile = { readonly sealed: boolean; readonly json: string }

/** By the code of a report. Each call is limited by source; a wrong code and a report that is not there answer alike. */
export type Following = {
  readonly progress: (code: string, source: Source) => Promise<Result<Progress>>
  readonly message: (code: string, body: string, source: Source) => Promise<Result<{ readonly id: string }>>
  /** With a message's id the file belongs to it. */
  readonly addFile: (
    code: string,
    upload: Upload,
    source: Source,
    messageId?: string,
  ) => Promise<Result<KeptFile>>
  readonly withdraw: (code: string, reason: string, source: Source) => Promise<Result<void>>
  readonly rate: (code: string, stars: number, words: string, source: Source) => Promise<Result<void>>
  readonly receipt: (code: string, source: Source) => Promise<Result<ReceiptFile>>
}

/** What opens a recommendation: neither part does so alone. */
export type Opening = { readonly link: string; readonly code: string }

type Letter = Promise<Result<{ readonly letterId: string }>>

/** For whoever a recommendation was sent to. Each call is limited by source; a wrong pair and none answer alike. */
export type Addressed = {
  readonly read: (opening: Opening, source: Source) => Promise<Result<SentView>>
  readonly receive: (opening: Opening, source: Source) => Promise<Result<void>>
  readonly object: (opening: Opening, body: string, source: Source) => Letter
  readonly reply: (
    opening: Opening,
    given: { readonly outcome: 'adopted' | 'partly' | 'refused'; readonly body: string },
    source: Source,
  ) => Letter
  readonly supplement: (opening: Opening, body: string, source: Source) => Letter
  readonly addFile: (
    opening: Opening,
    letterId: string,
    upload: Upload,
    source: Source,
  ) => Promise<Result<KeptFile>>
}

export type Limits = {
  readonly files: number
  readonly bytesEach: number
  readonly bytesTogether: number
  /** What is taken, in people's words, and as file name endings (`.jpg`). */
  readonly kinds: Text
  readonly endings: readonly string[]
  readonly draftDays: number
}

/** All that the public pages need of the system. */
export type PortalServices = {
  /** Those that run, the main one first. */
  readonly actions: () => readonly Action[]
  /** What the action's procedure promises to somebody who reports, in a sentence: replies and by when. */
  readonly promise: (actionId: string) => Text
  readonly places: Places
  readonly drafts: Drafts
  readonly following: Following
  readonly addressed: Addressed
  readonly verifyReceipt: (json: string, source: Source) => Promise<Result<ReceiptVerdict>>
  /** The keys that sign the log, for whoever wants to check without us. */
  readonly logKeys: () => readonly LogKey[]
  readonly limits: Limits
  readonly today: () => IsoDate
}

export type PortalSettings = {
  /** The address people know the site by, for the QR code, such as `https://example.org`. */
  readonly origin: string
  /** Where partners find the description of the API. */
  readonly openApiPath: string
  /** The data are invented; every page says so. */
  readonly demo: boolean
}
