import type { DocumentPage } from '#areas/cases/documents/contract.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Figure } from '../figures.ts'
import { type Call, closedLoop } from '../load.ts'
import type { User } from '../people.ts'
import type { Context } from './context.ts'

/** A paper of some length that a case of any procedure may have. */
const template = 'review-report'
const users = 50
/** Between two papers of one person; much less than writing one takes. */
const thinkMs = 10_000

type Field = DocumentPage['template']['fields'][number]

const paragraph =
  '经审查，该单位自去年三月起未按约定支付劳动报酬，涉及多人，有考勤记录、银行流水和询问笔录为证。'

const writtenIn = ({ kind, choices }: Field): string | readonly string[] => {
  switch (kind) {
    case 'list':
      return [paragraph, paragraph]
    case 'date':
      return dateIn(new Date())
    case 'number':
      return '12'
    case 'choice':
      return choices?.[0]?.id ?? ''
    case 'long':
      return paragraph.repeat(8)
    case 'text':
      return paragraph.slice(0, 20)
  }
}

/** A draft with nothing missing, in a case that this person works on; undefined where they may not. */
const draftIn = async (port: number, { cookie }: User, caseId: string): Promise<Call | undefined> => {
  const ask = async (method: string, path: string, body: unknown): Promise<DocumentPage | undefined> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const page: unknown = await answer.json()
    return answer.ok ? (page as DocumentPage) : undefined
  }
  const begun = await ask('POST', `/api/cases/${caseId}/documents`, { template })
  if (!begun) return undefined
  const missing = new Set(begun.faults.map(({ field }) => field))
  const written = begun.template.fields.filter(({ id }) => missing.has(id))
  const { id, version } = begun.document
  const saved = await ask('PUT', `/api/documents/${id}`, {
    version,
    values: { ...begun.values, ...Object.fromEntries(written.map((field) => [field.id, writtenIn(field)])) },
  })
  return (
    saved && {
      method: 'POST',
      path: `/api/documents/${id}/issue`,
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ version: saved.document.version }),
      wanted: 200,
    }
  )
}

/** A draft becomes a Word file: number, file, digest, signature and entry, on the disk before the answer. */
export const measureDocuments = async ({ target, staff, seconds }: Context): Promise<Figure[]> => {
  const handlers = staff.slice(0, 34)
  const calls: Call[] = []
  for (const user of handlers)
    for (const id of user.cases.slice(0, 30)) {
      const call = await draftIn(target.port, user, id)
      if (call) calls.push(call)
    }
  if (calls.length < users) throw new Error(`only ${calls.length} drafts could be made`)
  const latencies = await closedLoop(target, {
    users,
    seconds: Math.max(seconds, 30),
    thinkMs,
    next: () => calls.pop() ?? { method: 'GET', path: '/', wanted: 200 },
  })
  return [
    {
      name: 'a document issued',
      value: latencies.p95,
      unit: 'ms',
      aim: { at: 'most', value: 300 },
      latencies,
    },
  ]
}
