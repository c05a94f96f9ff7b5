import type { SentView } from '#areas/recommendations/contract.ts'
import { ok, refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { randomUUID } from 'node:crypto'
import type { Addressed } from '../services.ts'

export const inventedOpening = { link: 'AAAABBBBCCCCDDDD', code: '1111222233334444' }

const missing = refuse({
  kind: 'missing',
  rule: 'recommendations:code',
  message: text('链接或者查阅码不对', 'The link or the code is not right'),
})

const sent: SentView = {
  id: randomUUID(),
  number: '东塘检建〔2025〕1号',
  title: '督促整治“黑窨井”',
  type: 'pil',
  organ: text('东塘区人民检察院', 'Dongtang District People’s Procuratorate'),
  addressee: '东塘区城市管理局',
  source: '群众反映',
  facts: '窨井盖缺失 12 处。',
  violation: '未履行维护职责。',
  legalBasis: '《城市道路管理条例》',
  proposal: '限期补装<全部>井盖。',
  other: '',
  replyRule: 'REC.REPLY',
  replyTerm: null,
  objectionDays: 10,
  issuedOn: '2025-03-05',
  servedOn: null,
  replyDue: null,
  objectionUntil: null,
  answeredOn: null,
  withdrawn: false,
  moves: ['receive'],
  letters: [],
}

type Letter = SentView['letters'][number]

/** One recommendation, kept in memory, for tests of its page alone. */
export const inventedAddressed = (): Addressed => {
  let now = sent
  const opens = ({ link, code }: { link: string; code: string }) =>
    link === inventedOpening.link && code === inventedOpening.code
  const write = (kind: Letter['kind'], body: string, outcome: Letter['outcome'] = null) => {
    const letter: Letter = {
      id: randomUUID(),
      at: '2025-03-07T03:00:00Z',
      sender: 'addressee',
      kind,
      body,
      outcome,
      files: [],
    }
    now = { ...now, letters: [...now.letters, letter] }
    return ok({ letterId: letter.id })
  }
  return {
    read: async (opening) => (opens(opening) ? ok(now) : missing),
    receive: async () => {
      now = {
        ...now,
        servedOn: '2025-03-07',
        replyDue: '2025-05-07',
        objectionUntil: '2025-03-17',
        moves: ['reply', 'object'],
      }
      return ok(undefined)
    },
    object: async (_, body) => {
      now = { ...now, moves: [] }
      return write('objection', body)
    },
    reply: async (_, { outcome, body }) => {
      now = { ...now, answeredOn: '2025-03-07', moves: ['supplement'] }
      return write('reply', body, outcome)
    },
    supplement: async (_, body) => write('supplement', body),
    addFile: async (_, letterId, upload) => {
      let size = 0
      for await (const chunk of upload.content) size += (chunk as Buffer).length
      const file = { id: randomUUID(), name: upload.name, mediaType: 'application/pdf', size }
      const letters = now.letters.map((letter) =>
        letter.id === letterId ? { ...letter, files: [...letter.files, file] } : letter,
      )
      now = { ...now, letters }
      return ok(file)
    },
  }
}
