import {
  all,
  areDistinct,
  areKnown,
  type Check,
  each,
  eachById,
  fault,
  holds,
  idsOf,
  inside,
  isKnown,
  isText,
} from '#kernel/check.ts'
import type { Citation, Doubt } from '#kernel/citation.ts'
import type { FieldFault } from '#kernel/result.ts'
import type { Term } from '#kernel/time/term.ts'
import type { ClockRule } from './clock-rule.ts'
import { areStops } from './check-stops.ts'
import { isUnsettled } from './check-unsettled.ts'
import { canClose, courseOfClock, statesAfter } from './course.ts'
import {
  type Ask,
  levelAbove,
  type Move,
  type Procedure,
  type Sending,
  type State,
  type Task,
} from './procedure.ts'

/** What a procedure may refer to; `procedures` are those that run and those that are planned. */
export type Known = {
  readonly instruments: readonly string[]
  readonly roles: readonly string[]
  readonly procedures: readonly string[]
  /** Templates of documents, and rules of who approves. */
  readonly documents: readonly string[]
  readonly approvals: readonly string[]
}

/** Beside staff, whoever has an actor of their own makes moves. */
const otherMovers = ['reporter', 'addressee', 'partner', 'system', levelAbove]

/** Owes a clock where neither staff nor the program does: an agency, a court, a party. */
const outside = 'outside'

const isCitation =
  ({ instruments }: Known) =>
  ({ instrument }: Citation): Check =>
    inside({ instrument: isKnown(instrument, new Set(instruments)) })

const hasBasis =
  (known: Known) =>
  (basis: readonly Citation[], doubt: Doubt | undefined): Check =>
    all(
      each(basis, isCitation(known)),
      holds(
        basis.length > 0 || doubt !== undefined,
        '没有法条依据，也没有标明是设计决定',
        'No article orders it, and it is not marked as a design decision',
      ),
    )

const isKnownIfGiven = (id: string | undefined, known: ReadonlySet<string>): Check =>
  id === undefined ? () => [] : isKnown(id, known)

const isTerm = ({ length }: Term): Check =>
  holds(Number.isInteger(length) && length !== 0, '期限须为非零整数', 'The term is a whole number, not zero')

const isState =
  (procedure: Procedure) =>
  (state: State): Check =>
    all(
      inside({
        title: isText(state.title),
        'told.happened': isText(state.told.happened),
        'told.next': isText(state.told.next),
      }),
      holds(
        statesAfter(procedure, [procedure.initial]).has(state.id),
        '从起始状态到不了这里',
        'Nothing leads here from the initial state',
      ),
      holds(canClose(procedure, state.id), '从这里无法办结', 'From here the matter can never be closed'),
    )

const areAsks = (asks: readonly Ask[]): Check =>
  all(
    areDistinct(asks.map(({ field }) => ({ id: field }))),
    each(asks, ({ title, choices = [] }) =>
      inside({
        title: isText(title),
        choices: all(
          areDistinct(choices),
          each(choices, (choice) => inside({ title: isText(choice.title) })),
        ),
      }),
    ),
  )

/** Reasons for which a clock may stand still that the one in its place does not know. */
const reasonsLost = ({ clocks }: Procedure, before: string, after: string): readonly string[] => {
  const reasonsOf = (id: string) => clocks.find((rule) => rule.id === id)?.pauses.map((one) => one.id) ?? []
  return reasonsOf(before).filter((reason) => !reasonsOf(after).includes(reason))
}

/** A clock that follows another's due day, or takes its place, starts only where the move meets or ends that one. */
const areStarts = ({ starts = [], meets = [], cancels = [], asks }: Move, procedure: Procedure): Check =>
  each(starts, ({ rule, from, fromDueOf, inPlaceOf }) =>
    inside({
      rule: isKnown(rule, idsOf(procedure.clocks)),
      ...(from === 'day' && {
        from: holds(
          asks.some(({ field, required }) => field === 'day' && required),
          '期限自某日起算，但这一步没有要求填写日期',
          'The clock starts from a day that the move does not require',
        ),
      }),
      ...(fromDueOf !== undefined && {
        fromDueOf: holds(
          meets.includes(fromDueOf),
          `这一步没有履行“${fromDueOf}”，新的期限不会起算`,
          `The move does not meet "${fromDueOf}", so the clock never starts`,
        ),
      }),
      ...(inPlaceOf !== undefined && {
        inPlaceOf: all(
          holds(
            cancels.includes(inPlaceOf),
            `这一步没有终止“${inPlaceOf}”，新的期限不会起算`,
            `The move does not cancel "${inPlaceOf}", so the clock never starts`,
          ),
          holds(
            reasonsLost(procedure, inPlaceOf, rule).length === 0,
            `“${rule}”没有“${inPlaceOf}”的中止理由，已经中止的无法恢复`,
            `"${rule}" lacks reasons of "${inPlaceOf}", so that what stands still could not run again`,
          ),
        ),
      }),
    }),
  )

const leavesClosed =
  ({ states }: Procedure, move: Move): Check =>
  (field) =>
    move.reopens === true
      ? []
      : states
          .filter(({ id, phase }) => phase === 'closed' && move.from.includes(id))
          .map(({ id }) =>
            fault(
              field,
              `“${id}”已经办结，除非标明重新启动，不能再办`,
              `"${id}" is closed: only a move that says that it reopens leaves it`,
            ),
          )

/** What goes to another organ names it; a matter ends here, while a task comes back by a move that the program makes. */
const isSending = (
  { states, moves, clocks }: Procedure,
  { asks, to, by }: Move,
  sends: Sending | Task,
  known: Known,
): Check =>
  inside({
    organ: holds(
      // What the level above takes up goes to it.
      (by.includes(levelAbove) && sends.to === 'above') ||
        asks.some(({ field, required }) => field === 'organ' && required),
      '送往他院的一步没有要求写明哪个检察院',
      'The move does not require the organ that it sends to',
    ),
    ...(sends.as === 'task'
      ? {
          procedure: isKnown(sends.procedure, new Set(known.procedures)),
          returns: holds(
            moves.some(({ id, by }) => id === sends.returns && by.includes('system')),
            '没有收到回复后由程序办理的一步',
            'The program makes no such move when the answer comes',
          ),
        }
      : {
          to: holds(
            states.some(({ id, phase }) => id === to && phase === 'closed'),
            '送往他院的，本院应当办结',
            'A matter that is sent to another organ ends here',
          ),
          starts: areKnown(sends.starts ?? [], idsOf(clocks)),
        }),
  })

/** Which case it goes into is asked; the clocks of a report must not end with the case that it is in. */
const isMerging = ({ states, startsAtReceipt }: Procedure, { asks, to }: Move): Check =>
  inside({
    case: holds(
      asks.some(({ field, required }) => field === 'case' && required),
      '并案的一步没有要求写明并入哪个案件',
      'The move does not require the case that it merges into',
    ),
    to: holds(
      states.some(({ id, phase }) => id === to && phase === 'closed'),
      '并入另案的，本案应当办结',
      'A case that is merged into another one ends',
    ),
    startsAtReceipt: holds(
      startsAtReceipt.length === 0,
      '对反映人的期限会随并案终止',
      'What is owed to reporters would end with it',
    ),
  })

const isMove =
  (procedure: Procedure, known: Known) =>
  (move: Move): Check => {
    const [states, clocks] = [idsOf(procedure.states), idsOf(procedure.clocks)]
    const stands = [move.answers, move.opens, move.sends, move.issues, move.merges].some(
      (one) => one !== undefined,
    )
    return inside({
      title: isText(move.title),
      from: all(
        areKnown(move.from, states),
        holds(move.from.length > 0, '没有起点状态', 'It leads from no state'),
        leavesClosed(procedure, move),
      ),
      to: isKnownIfGiven(move.to, states),
      by: all(
        areKnown(move.by, new Set([...known.roles, ...otherMovers])),
        holds(move.by.length > 0, '没有人可以办理', 'Nobody may make it'),
      ),
      asks: areAsks(move.asks),
      approval: move.approval
        ? inside({
            by: areKnown(move.approval.by, new Set(known.roles)),
            rule: isKnown(move.approval.rule, new Set(known.approvals)),
          })
        : () => [],
      documents: areKnown(move.documents ?? [], new Set(known.documents)),
      issues: areKnown(move.issues ?? [], new Set(known.documents)),
      starts: areStarts(move, procedure),
      meets: areKnown(move.meets ?? [], clocks),
      ...areStops(procedure, move),
      cancels: areKnown(
        (move.cancels ?? []).filter((rule) => rule !== '*'),
        clocks,
      ),
      after: isKnownIfGiven(move.after, clocks),
      during: isKnownIfGiven(move.during, clocks),
      opens: isKnownIfGiven(move.opens, new Set(known.procedures)),
      sends: move.sends ? isSending(procedure, move, move.sends, known) : () => [],
      merges: move.merges ? isMerging(procedure, move) : () => [],
      basis: hasBasis(known)(move.basis, move.doubt),
      undoWithin: holds(
        move.undoWithin === undefined || !stands,
        '已经答复、签发文书、另立或者并了案件、送到了他院的，不能撤回',
        'What answered somebody, issued a document, opened or merged a case or went to another organ cannot be taken back',
      ),
    })
  }

const isClock =
  (procedure: Procedure, known: Known) =>
  (rule: ClockRule): Check => {
    const { states, ends } = courseOfClock(procedure, rule.id)
    const starts = states.size > 0
    return all(
      holds(starts, '没有起算的时候', 'Nothing starts it'),
      holds(ends || !starts, '没有结束的时候', 'Nothing meets or cancels it, and no closed state ends it'),
      inside({
        title: isText(rule.title),
        ...(rule.note && { note: isText(rule.note) }),
        term: isTerm(rule.term),
        unsettled: isUnsettled(rule),
        owedBy: isKnown(rule.owedBy, new Set([...known.roles, outside])),
        basis: isCitation(known)(rule.basis),
        fixed: holds(
          rule.fixed !== true || (rule.pauses.length === 0 && rule.extensions.length === 0),
          '不变期间不能中止或者延长',
          'A fixed period neither pauses nor is extended',
        ),
        pauses: all(
          areDistinct(rule.pauses),
          eachById(rule.pauses, ({ title, basis }) =>
            inside({ title: isText(title), basis: isCitation(known)(basis) }),
          ),
        ),
        extensions: all(
          areDistinct(rule.extensions),
          eachById(rule.extensions, (extension) =>
            inside({
              title: isText(extension.title),
              most: isTerm(extension.most),
              unsettled: isUnsettled({ ...extension, term: extension.most }),
              times: holds(extension.times >= 1, '至少可以延长一次', 'It may be used once at least'),
              approval: isKnown(extension.approval, new Set(known.approvals)),
              basis: isCitation(known)(extension.basis),
            }),
          ),
        ),
      }),
    )
  }

/** Every fault of a procedure at once; an empty list means that cases may run on it. */
export const checkProcedure = (procedure: Procedure, known: Known): readonly FieldFault[] => {
  const clocks = idsOf(procedure.clocks)
  return inside({
    title: isText(procedure.title),
    basis: each(procedure.basis, isCitation(known)),
    ...(procedure.several && {
      'several.reason': isText(procedure.several.reason),
      'several.basis': hasBasis(known)(procedure.several.basis, undefined),
    }),
    ...(procedure.opening && {
      opening: all(
        inside({ title: isText(procedure.opening.title) }),
        hasBasis(known)(procedure.opening.basis, procedure.opening.doubt),
      ),
    }),
    ...(procedure.recusal && {
      'recusal.clock': isKnown(procedure.recusal.clock, clocks),
      'recusal.basis': hasBasis(known)(procedure.recusal.basis, undefined),
      ...(procedure.recusal.stops && { 'recusal.stops': isCitation(known)(procedure.recusal.stops) }),
    }),
    initial: isKnown(procedure.initial, idsOf(procedure.states)),
    states: all(areDistinct(procedure.states), eachById(procedure.states, isState(procedure))),
    moves: all(areDistinct(procedure.moves), eachById(procedure.moves, isMove(procedure, known))),
    clocks: all(areDistinct(procedure.clocks), eachById(procedure.clocks, isClock(procedure, known))),
    startsAtReceipt: areKnown(procedure.startsAtReceipt, clocks),
    startsAtOpening: areKnown(procedure.startsAtOpening, clocks),
  })('')
}
