import type { enterReport } from '#areas/intake/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import type { Language } from '#kernel/text.ts'

export type SentSlip = SentTo<typeof enterReport>['body']
type SentIdentity = NonNullable<SentSlip['identity']>
export type Person = Omit<SentIdentity, 'agent' | 'representatives' | 'hideFrom'>

/** A slip while it is being written: what the contract asks for, and the person beside it even if unused. */
export type SlipDraft = Omit<SentSlip, 'actionId' | 'identity' | 'language'> & {
  readonly anonymous: boolean
  readonly person: Person
  readonly agent: Person | null
  readonly representatives: readonly Person[]
  readonly hideFrom: string
}

export const nobody: Person = { kind: 'natural', name: '', phone: '', address: '' }

export const emptySlip = (today: IsoDate): SlipDraft => ({
  channel: 'letter',
  receivedOn: today,
  story: '',
  anonymous: false,
  person: nobody,
  agent: null,
  representatives: [],
  hideFrom: '',
})

/** Only what was filled in, so that an empty box is not taken for an answer. */
const filled = (person: Person): Person => {
  const { kind, name, phone, address, ...more } = person
  const own =
    kind === 'org'
      ? (['uscc', 'contact'] as const)
      : (['idType', 'idNumber', 'sex', 'birthYear', 'contact'] as const)
  const said = Object.fromEntries(
    own.flatMap((field) => {
      const value = more[field]
      return value === undefined || value === '' ? [] : [[field, value]]
    }),
  )
  return { kind, name, phone, address, ...said }
}

const isBlank = ({ name, phone, address, idNumber = '', uscc = '' }: Person): boolean =>
  [name, phone, address, idNumber, uscc].every((written) => written.trim() === '')

const identityOf = ({ person, agent, representatives, hideFrom }: SlipDraft): SentIdentity => {
  const others = representatives.filter((one) => !isBlank(one)).map(filled)
  return {
    ...filled(person),
    ...(agent && !isBlank(agent) && { agent: filled(agent) }),
    ...(others.length > 0 && { representatives: others }),
    ...(hideFrom.trim() !== '' && { hideFrom }),
  }
}

export const slipOf = (draft: SlipDraft, actionId: string, language: Language): SentSlip => {
  const { anonymous, person: _, agent: __, representatives: ___, hideFrom: ____, ...matter } = draft
  return { ...matter, actionId, language, identity: anonymous ? null : identityOf(draft) }
}

export type MissingField = 'story' | 'receivedOn' | 'identity.name'

/** What keeps it from being sent: a story, a day, and a person unless it is anonymous. */
export const missingOf = (draft: SlipDraft): readonly MissingField[] => [
  ...(draft.receivedOn === '' ? (['receivedOn'] as const) : []),
  ...(draft.story.trim() === '' ? (['story'] as const) : []),
  ...(!draft.anonymous && isBlank(draft.person) ? (['identity.name'] as const) : []),
]
