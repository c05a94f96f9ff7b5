import { adjust } from '#areas/procedures/domain/adjust.ts'
import { project } from '#areas/procedures/domain/clock.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import { clocksOf } from '#areas/procedures/public.ts'
import { type Text, text } from '#kernel/text.ts'
import type { IsoDate } from '#kernel/time/date.ts'
import { dateText, lengthText } from '#kernel/time/wording.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { ApprovalPage } from '../contract.ts'
import type { Request } from '../domain/request.ts'
import type { ApprovalDesk } from './desk.ts'
import { procedureOfRequest } from './views.ts'

type Given = ApprovalPage['given']

const plain = (value: unknown): Text => {
  const written = typeof value === 'string' ? value : JSON.stringify(value)
  return text(written, written)
}

const reasons = ({ given }: Request): Given => [
  { title: text('理由', 'Reasons'), value: plain(given['reason'] ?? '') },
]

/** By the titles of what the move asks; a choice, a person and an organ in words. */
const ofMove = (desk: ApprovalDesk, request: Request, names: ReadonlyMap<string, string>): Given => {
  const { given } = request
  const asks = procedureOfRequest(desk, request).moves.find(({ id }) => id === request.act)?.asks ?? []
  return asks.flatMap(({ field, title, choices }) => {
    const value = given[field]
    if (value === undefined || value === null || value === '') return []
    const chosen = choices?.find(({ id }) => id === value)?.title
    const named = field === 'handler' && typeof value === 'string' ? names.get(value) : undefined
    const organ = field === 'organ' ? desk.office.organ(Number(value))?.name : undefined
    return [{ title: { ...title }, value: { ...(chosen ?? organ ?? plain(named ?? value)) } }]
  })
}

/** The day on which the period ends now, and the day on which it would; nothing once it is decided or run out. */
const daysOf = async (tx: Tx, { office }: ApprovalDesk, request: Request): Promise<Given> => {
  const { clockId, ruleId, length } = request.given
  // The level above sees the request, and of the case what the request is about.
  const clock = await asSystem(tx, 'approvals.clock', async (system) =>
    (await clocksOf(system, { caseId: request.caseId })).find(({ id }) => id === clockId),
  )
  if (!clock || request.state !== 'pending') return []
  const rule = clockRuleOf(procedureOfRequest({ office }, request), clock.rule)
  const asked = { change: 'extend', ruleId: String(ruleId), length: Number(length) } as const
  const longer = adjust(rule, clock, asked, { id: '', today: dateIn(tx.now) })
  const day = (title: Text, on: IsoDate | null): Given => (on ? [{ title, value: dateText(on) }] : [])
  return [
    ...day(text('现在到期日', 'Due now'), clock.dueOn),
    ...(longer.ok
      ? day(text('延长后到期日', 'Due then'), project(longer.value, office.calendar()).dueOn)
      : []),
  ]
}

const ofExtension = async (tx: Tx, desk: ApprovalDesk, request: Request): Promise<Given> => {
  const { ruleId, length } = request.given
  const { extensions } = clockRuleOf(procedureOfRequest(desk, request), request.act)
  const extension = extensions.find(({ id }) => id === ruleId)
  return [
    ...(extension
      ? [
          { title: text('情形', 'Ground'), value: { ...extension.title } },
          {
            title: text('延长多少', 'By how much'),
            value: lengthText({ length: Number(length), unit: extension.most.unit }),
          },
        ]
      : []),
    ...(await daysOf(tx, desk, request)),
    ...reasons(request),
  ]
}

/** What was given with a request, in words. */
export const givenOf = async (
  tx: Tx,
  desk: ApprovalDesk,
  request: Request,
  names: ReadonlyMap<string, string>,
): Promise<Given> => {
  switch (request.kind) {
    case 'move':
      return ofMove(desk, request, names)
    case 'extension':
      return ofExtension(tx, desk, request)
    case 'recusal': {
      const { applicant } = request.given
      const title = text('申请人（反映人）', 'Applicant, a reporter')
      return [...(applicant ? [{ title, value: plain(applicant) }] : []), ...reasons(request)]
    }
  }
}
