import { findRole } from '#areas/accounts/domain/roles.ts'
import { findPriority } from '#areas/action/domain/find.ts'
import { messageKinds } from '#areas/intake/domain/message.ts'
import { openingReasons } from '#areas/intake/domain/opening.ts'
import { reporterMoves, type ReporterMove, withdrawn } from '#areas/intake/domain/stage.ts'
import type { StoredReport } from '#areas/intake/domain/stored.ts'
import type { Opening } from '#areas/intake/store/identities.ts'
import type { Followed } from '#areas/intake/use/follow.ts'
import type { Intake } from '#areas/intake/public.ts'
import type { StoredEntry } from '#areas/ledger/public.ts'
import { procedureOf, receptionOf } from '#areas/procedures/domain/plan.ts'
import type { Procedure, State } from '#areas/procedures/domain/procedure.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Message, Progress } from '#portal/services.ts'

type Told = Pick<State, 'title' | 'told' | 'phase'>

const takenBack: Told = {
  title: text('已撤回', 'Withdrawn'),
  phase: 'closed',
  told: {
    happened: text('您已撤回这份材料。', 'You withdrew this report.'),
    next: text(
      '我们不再就此联系您；发现侵害公共利益或他人权益的，仍会依法处理。',
      'We will not contact you about it any more; where the public or other people are harmed, the law still has us act.',
    ),
  },
}

/** Where a report stands, or stood. */
type Standing = Pick<StoredReport, 'actionId' | 'stage' | 'procedure'>

const procedureFor = ({ office }: Intake, { procedure, actionId }: Standing): Procedure =>
  procedure == null ? receptionOf(office, actionId) : procedureOf(office.plan, procedure)

const toldOf = (intake: Intake, report: Standing): Told => {
  const { stage } = report
  if (stage === withdrawn) return takenBack
  const states = procedureFor(intake, report).states
  const state = states.find(({ id }) => id === stage)
  if (!state) throw new Error(`no procedure tells what the stage ${stage} is`)
  return state
}

/** With the result in hand, there is nothing left to take back, and something to rate. */
const isAnswered = (intake: Intake, report: StoredReport, { phase }: Told): boolean =>
  phase === 'closed' ||
  procedureFor(intake, report).moves.some(
    ({ to, answers }) => to === report.stage && answers === 'result_reply',
  )

const can: Readonly<Record<ReporterMove, Text>> = {
  message: text('在下面留言或补充材料', 'write below or add files'),
  withdraw: text('撤回', 'withdraw it'),
  rate: text('评价办理情况', 'rate how it was handled'),
}

const youCan = (moves: readonly ReporterMove[]): Text =>
  moves.length === 0
    ? text('如有新情况，请重新反映。', 'If there is something new, please report again.')
    : text(
        `您可以${moves.map((move) => can[move].zh).join('，或')}。`,
        `You can ${moves.map((move) => can[move].en).join(', or ')}.`,
      )

const wordOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** What an entry says to the reporter; those about our own work say nothing. */
const tellingOf = (
  intake: Intake,
  { actionId }: StoredReport,
  { type, data }: StoredEntry,
): Text | undefined => {
  switch (type) {
    case 'report.received':
      return text('收到您反映的问题', 'Your report was received')
    case 'report.progressed':
      return toldOf(intake, {
        actionId,
        stage: wordOf(data['stage']) ?? '',
        procedure: wordOf(data['procedure']),
      }).title
    case 'report.message':
      return data['sender'] === 'reporter'
        ? text('您留了言', 'You wrote')
        : text(
            `收到${kindOf(data['kind'])?.zh ?? '留言'}`,
            `You got: ${kindOf(data['kind'])?.en ?? 'a message'}`,
          )
    case 'report.file-added':
      return text('补充了材料', 'A file was added')
    case 'report.withdrawn':
      return text('您撤回了材料', 'You withdrew the report')
    case 'report.rated':
      return text('您作了评价', 'You rated it')
    case 'identity.opened':
      return text('您的身份信息被查看', 'Your identity was opened')
    case 'identity.erased':
      return text('您的身份信息已删除', 'Your identity was erased')
    default:
      return undefined
  }
}

const kindOf = (kind: unknown): Text | undefined =>
  kind === 'message' ? undefined : (messageKinds as Readonly<Record<string, Text>>)[String(kind)]

const openedBy = (intake: Intake, { organId, role }: Opening): Text => {
  const organ = intake.organs().byId(organId)?.name
  const title = findRole(role)?.title
  return text(`${organ?.zh ?? ''}${title?.zh ?? ''}`, [organ?.en, title?.en].filter(Boolean).join(', '))
}

const openedFor = ({ reason, note }: Opening): Text => {
  const title = (openingReasons as Readonly<Record<string, Text>>)[reason] ?? text(reason, reason)
  return note === '' ? title : text(`${title.zh}（${note}）`, `${title.en} (${note})`)
}

const placeNameOf = (intake: Intake, { placeId, placeText }: StoredReport): Text | null => {
  const directory = intake.organs()
  const zh =
    placeId === null
      ? ''
      : directory
          .path(placeId)
          .map(({ place }) => place)
          .join('')
  const en =
    placeId === null
      ? ''
      : (directory.byId(placeId)?.name.en.replace(/^People's Procuratorate of /, '') ?? '')
  const written = [zh, en].every((name) => name === '') && placeText === ''
  return written ? null : text(`${zh}${placeText}`, [en, placeText].filter(Boolean).join(', '))
}

const priorityOf = ({ office }: Intake, { actionId, priorityId }: StoredReport): Text | null => {
  const action = office.plan.actions.find(({ id }) => id === actionId)
  return (action && priorityId !== null && findPriority(action, priorityId)?.title) || null
}

const messagesOf = (intake: Intake, { report, messages, files }: Followed): Message[] =>
  messages.map(({ id, at, sender, organId, kind, body }) => {
    const title = kindOf(kind)
    // Who follows a matter that was moved on is told which office speaks.
    const organ = organId === null || organId === report.organ.id ? undefined : intake.organs().byId(organId)
    return {
      at,
      sender,
      ...(organ && { organ: organ.name }),
      ...(title && { kind: title }),
      body,
      files: files.filter(({ messageId }) => messageId === id),
    }
  })

/** A report as its reporter sees it. */
export const progressOf = (intake: Intake, followed: Followed, entries: readonly StoredEntry[]): Progress => {
  const { report, files, openings } = followed
  const told = toldOf(intake, report)
  const moves = reporterMoves({
    withdrawn: report.withdrawnAt !== null,
    answered: isAnswered(intake, report, told),
    rating: report.rating,
  })
  return {
    number: report.number,
    receivedAt: report.receivedAt,
    priority: priorityOf(intake, report),
    place: placeNameOf(intake, report),
    organ: { name: intake.organs().byId(report.organ.id)!.name },
    status: {
      stage: told.title,
      ...told.told,
      youCan: youCan(moves),
      on: report.stageOn,
      by: report.nextBy,
      provisional: report.provisional,
    },
    timeline: entries.flatMap((entry) => {
      const what = tellingOf(intake, report, entry)
      return what ? [{ at: new Date(entry.at), what }] : []
    }),
    messages: messagesOf(intake, followed),
    files: files.filter(({ messageId }) => messageId === null),
    opened: openings.map((opening) => ({
      at: opening.at,
      by: openedBy(intake, opening),
      reason: openedFor(opening),
    })),
    anonymous: report.anonymous,
    moves,
    rating: report.rating,
  }
}
