import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { expect, test } from 'vitest'
import { ombudsmanPlan } from '../../../../tests/invented/ombudsman.ts'
import { checkProcedure } from './check.ts'
import type { ClockRule } from './clock-rule.ts'
import type { Move, Procedure, State } from './procedure.ts'

const known = {
  instruments: ['ACT'],
  roles: ['prosecutor', 'department_head'],
  procedures: ['enquiry'],
  documents: ['decision'],
  approvals: ['head'],
}

const state = (id: string, phase: State['phase']): State => ({
  id,
  title: text(id, id),
  phase,
  told: { happened: text('已办。', 'Done.'), next: text('请等待。', 'Wait.') },
})

const move = (id: string, from: readonly string[], to: string): Move => ({
  id,
  title: text(id, id),
  from,
  to,
  by: ['prosecutor'],
  asks: [],
  basis: [cite('ACT', '1')],
})

const begin = { ...move('begin', ['new'], 'open'), starts: [{ rule: 'DECIDE' }] } satisfies Move
const close = { ...move('close', ['open'], 'done'), meets: ['DECIDE'] } satisfies Move

const decide: ClockRule = {
  id: 'DECIDE',
  title: text('决定', 'Decide'),
  term: { length: 10, unit: 'day' },
  roll: true,
  owedBy: 'prosecutor',
  pauses: [{ id: 'expert', title: text('鉴定', 'Expert'), basis: cite('ACT', '2') }],
  extensions: [
    {
      id: 'complex',
      title: text('复杂', 'Complex'),
      most: { length: 5, unit: 'day' },
      times: 1,
      approval: 'head',
      basis: cite('ACT', '3'),
    },
  ],
  basis: cite('ACT', '4'),
}

const sound: Procedure = {
  id: 'licence',
  version: 1,
  title: text('许可', 'Licence'),
  basis: [cite('ACT')],
  validFrom: '2031-01-01',
  series: '许',
  initial: 'new',
  states: [state('new', 'triage'), state('open', 'working'), state('done', 'closed')],
  moves: [begin, close],
  clocks: [decide],
  startsAtReceipt: [],
  startsAtOpening: [],
}

const faultsOf = (changed: Partial<Procedure>) =>
  checkProcedure({ ...sound, ...changed }, known).map(({ field }) => field)

const withBegin = (changed: Partial<Move>) => faultsOf({ moves: [{ ...begin, ...changed }, close] })
const withClose = (changed: Partial<Move>) => faultsOf({ moves: [begin, { ...close, ...changed }] })
const withClock = (changed: Partial<ClockRule>) => faultsOf({ clocks: [{ ...decide, ...changed }] })
const withState = (added: State, ...moves: readonly Move[]) =>
  faultsOf({ states: [...sound.states, added], moves: [begin, close, ...moves] })

test('a sound procedure has no fault, nor has that of another body', () => {
  expect(faultsOf({})).toEqual([])
  const others = {
    instruments: ['OMBUDSMAN-ACT'],
    roles: ['intake_clerk', 'case_manager', 'prosecutor', 'assistant', 'department_head', 'chief_procurator'],
    procedures: ombudsmanPlan.procedures.map(({ id }) => id),
    documents: [],
    approvals: ombudsmanPlan.approvals?.map(({ id }) => id) ?? [],
  }
  for (const procedure of ombudsmanPlan.procedures) expect(checkProcedure(procedure, others)).toEqual([])
})

test('a state that nothing leads to, or that cannot be closed', () => {
  expect(withState(state('lost', 'working'), move('find', ['lost'], 'done'))).toEqual(['states.lost'])
  expect(withState(state('stuck', 'waiting'), move('park', ['open'], 'stuck'))).toEqual(['states.stuck'])
  const circle = [move('park', ['open'], 'stuck'), move('wait', ['stuck'], 'stuck')]
  expect(withState(state('stuck', 'waiting'), ...circle)).toEqual(['states.stuck'])
  expect(faultsOf({ initial: 'nowhere' })).toEqual(['initial', 'states.new', 'states.open', 'states.done'])
})

test('a move out of a closed state, unless it says so', () => {
  const reopen = move('reopen', ['done'], 'open')
  expect(faultsOf({ moves: [begin, close, reopen] })).toEqual(['moves.reopen.from'])
  expect(faultsOf({ moves: [begin, close, { ...reopen, reopens: true }] })).toEqual([])
})

test('a clock that never starts, never ends or has no length', () => {
  expect(withBegin({ starts: [] })).toEqual(['clocks.DECIDE'])
  expect(withClose({ to: 'open', meets: [] })).toEqual([
    'states.new',
    'states.open',
    'states.done',
    'clocks.DECIDE',
  ])
  expect(withClose({ meets: [] })).toEqual([])
  expect(withClock({ term: { length: 0, unit: 'day' } })).toEqual(['clocks.DECIDE.term'])
  expect(withBegin({ starts: [{ rule: 'DECIDE', fromDueOf: 'DECIDE' }] })).toEqual([
    'moves.begin.starts[0].fromDueOf',
  ])
  expect(withBegin({ starts: [{ rule: 'DECIDE', inPlaceOf: 'DECIDE' }] })).toEqual([
    'moves.begin.starts[0].inPlaceOf',
  ])
  const plain = { ...decide, id: 'PLAIN', pauses: [], extensions: [] }
  const replace: Move = {
    ...move('replace', ['open'], 'open'),
    cancels: ['DECIDE'],
    starts: [{ rule: 'PLAIN', inPlaceOf: 'DECIDE' }],
  }
  const changed = (clocks: readonly ClockRule[]) => faultsOf({ clocks, moves: [begin, close, replace] })
  expect(changed([decide, plain])).toEqual(['moves.replace.starts[0].inPlaceOf'])
  expect(changed([decide, { ...plain, pauses: decide.pauses }])).toEqual([])
})

test('names that nothing bears', () => {
  expect(withBegin({ from: ['new', 'nowhere'] })).toEqual(['moves.begin.from[1]'])
  expect(withClose({ from: ['open'], to: 'nowhere' })).toContain('moves.close.to')
  expect(withClose({ meets: ['DECIDE', 'OTHER'] })).toEqual(['moves.close.meets[1]'])
  expect(withClose({ cancels: ['*', 'OTHER'] })).toEqual(['moves.close.cancels[0]'])
  expect(withBegin({ starts: [...begin.starts, { rule: 'OTHER' }] })).toEqual(['moves.begin.starts[1].rule'])
  expect(withClose({ after: 'OTHER' })).toEqual(['moves.close.after'])
  expect(withClose({ after: 'DECIDE' })).toEqual([])
  expect(withClose({ opens: 'nothing' })).toEqual(['moves.close.opens'])
  expect(withClose({ opens: 'enquiry' })).toEqual([])
  expect(faultsOf({ startsAtReceipt: ['OTHER'] })).toEqual(['startsAtReceipt[0]'])
  expect(faultsOf({ startsAtOpening: ['OTHER'] })).toEqual(['startsAtOpening[0]'])
})

test('what is merged names the case that it goes into, ends here, and owes no reporter a period', () => {
  const into = { field: 'case', title: text('并入', 'Into'), required: true } as const
  const merging = { asks: [into], merges: true } as const
  expect(withClose(merging)).toEqual([])
  expect(withClose({ ...merging, asks: [{ ...into, required: false }] })).toEqual(['moves.close.merges.case'])
  expect(withBegin(merging)).toEqual(['moves.begin.merges.to'])
  const moves = [begin, { ...close, ...merging }]
  expect(faultsOf({ moves, startsAtReceipt: ['DECIDE'] })).toEqual(['moves.close.merges.startsAtReceipt'])
  expect(withClose({ ...merging, undoWithin: 24 })).toEqual(['moves.close.undoWithin'])
})

test('what goes to another organ names it, and ends here', () => {
  const organ = { field: 'organ', title: text('移送至', 'Sent to'), required: true } as const
  const sends = { as: 'matter', to: 'any', starts: ['DECIDE'] } as const
  expect(withClose({ asks: [organ], sends })).toEqual([])
  expect(withClose({ sends })).toEqual(['moves.close.sends.organ'])
  expect(withBegin({ asks: [organ], sends })).toEqual(['moves.begin.sends.to'])
  expect(withClose({ asks: [organ], sends: { ...sends, starts: ['OTHER'] } })).toEqual([
    'moves.close.sends.starts[0]',
  ])
  expect(withClose({ asks: [organ], sends, undoWithin: 24 })).toEqual(['moves.close.undoWithin'])
  const task = { as: 'task', to: 'any', procedure: 'enquiry', returns: 'go_on' } as const
  expect(withBegin({ asks: [organ], sends: task })).toEqual(['moves.begin.sends.returns'])
  expect(withBegin({ asks: [organ], sends: { ...task, procedure: 'none', returns: 'close' } })).toEqual([
    'moves.begin.sends.procedure',
    'moves.begin.sends.returns',
  ])
})

test('roles that nobody has', () => {
  expect(withClose({ by: ['prosecutor', 'king'] })).toEqual(['moves.close.by[1]'])
  expect(withClose({ by: [] })).toEqual(['moves.close.by'])
  expect(withClose({ by: ['reporter', 'system'] })).toEqual([])
  expect(withClock({ owedBy: 'king' })).toEqual(['clocks.DECIDE.owedBy'])
  expect(withClock({ owedBy: 'outside' })).toEqual([])
  expect(withClock({ extensions: [{ ...decide.extensions[0]!, approval: 'king' }] })).toEqual([
    'clocks.DECIDE.extensions.complex.approval',
  ])
})

test('no article, or one of an instrument that is not known', () => {
  expect(withClose({ basis: [] })).toEqual(['moves.close.basis'])
  expect(withClose({ basis: [], doubt: 'design' })).toEqual([])
  expect(withClose({ basis: [cite('RUMOUR', '1')] })).toEqual(['moves.close.basis[0].instrument'])
  expect(withClock({ basis: cite('RUMOUR') })).toEqual(['clocks.DECIDE.basis.instrument'])
  expect(withClock({ pauses: [{ ...decide.pauses[0]!, basis: cite('RUMOUR') }] })).toEqual([
    'clocks.DECIDE.pauses.expert.basis.instrument',
  ])
  expect(faultsOf({ basis: [cite('RUMOUR')] })).toEqual(['basis[0].instrument'])
})

test('a text that one language lacks', () => {
  const half = text('有', ' ')
  expect(faultsOf({ title: half })).toEqual(['title.en'])
  expect(withClose({ title: half })).toEqual(['moves.close.title.en'])
  expect(withClose({ asks: [{ field: 'reason', title: half, required: true }] })).toEqual([
    'moves.close.asks[0].title.en',
  ])
  expect(withClock({ title: half })).toEqual(['clocks.DECIDE.title.en'])
  expect(withClock({ note: half })).toEqual(['clocks.DECIDE.note.en'])
  expect(
    faultsOf({
      states: sound.states.map((one) => ({ ...one, told: { ...one.told, next: half } })),
    }),
  ).toEqual(['states.new.told.next.en', 'states.open.told.next.en', 'states.done.told.next.en'])
})

test('ids and asks that stand twice', () => {
  expect(faultsOf({ states: [...sound.states, state('open', 'working')] })).toEqual(['states'])
  expect(faultsOf({ moves: [begin, close, close] })).toEqual(['moves'])
  expect(faultsOf({ clocks: [decide, decide] })).toEqual(['clocks'])
  const reason = { field: 'reason', title: text('理由', 'Reasons'), required: true } as const
  expect(withClose({ asks: [reason, reason] })).toEqual(['moves.close.asks'])
  const choice = { id: 'yes', title: text('是', 'Yes') }
  expect(withClose({ asks: [{ ...reason, choices: [choice, choice] }] })).toEqual([
    'moves.close.asks[0].choices',
  ])
  expect(withClock({ pauses: [...decide.pauses, ...decide.pauses] })).toEqual(['clocks.DECIDE.pauses'])
})

test('what reached somebody cannot be taken back', () => {
  expect(withClose({ undoWithin: 24 })).toEqual([])
  expect(withClose({ undoWithin: 24, answers: 'notice' })).toEqual(['moves.close.undoWithin'])
  expect(withClose({ undoWithin: 24, opens: 'enquiry' })).toEqual(['moves.close.undoWithin'])
})

test('a move that stops a period: for a reason of its rule, where it runs, and not for ever', () => {
  const expert = { rule: 'DECIDE', reason: 'expert' }
  const send = { ...move('send', ['open'], 'open'), pauses: [expert] }
  const receive = { ...move('receive', ['open'], 'open'), resumes: [expert] }
  const withMoves = (...moves: readonly Move[]) => faultsOf({ moves: [begin, close, ...moves] })
  expect(withMoves(send, receive)).toEqual([])
  expect(withMoves(send)).toEqual(['moves.send.pauses'])
  expect(withMoves(receive)).toEqual(['moves.receive.resumes'])
  const still = { rule: 'DECIDE', reason: 'tired' }
  expect(withMoves({ ...send, pauses: [still] }, { ...receive, resumes: [still] })).toEqual([
    'moves.send.pauses[0].reason[0]',
    'moves.receive.resumes[0].reason[0]',
  ])
  expect(withMoves({ ...send, pauses: [{ ...expert, from: 'day' }] }, receive)).toEqual([
    'moves.send.pauses[0].from',
  ])
  expect(withMoves({ ...send, pauses: [{ rule: 'DECIDE' }] }, receive)).toEqual([
    'moves.send.pauses[0].reason',
    'moves.receive.resumes',
  ])
  expect(withMoves({ ...send, from: ['new'], to: 'new' }, receive)).toEqual(['moves.send.pauses[0].rule'])
  const fixed = { ...decide, fixed: true, extensions: [] } as const
  expect(faultsOf({ moves: [begin, close, send, receive], clocks: [fixed] })).toEqual([
    'moves.send.pauses[0].rule',
    'moves.receive.resumes[0].rule',
    'clocks.DECIDE.fixed',
  ])
})
