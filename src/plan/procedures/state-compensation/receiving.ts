import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { reason } from '../asks.ts'
import { dayOf, handlers, headDecides } from '../parts.ts'
import { optionalMessage } from './asks.ts'

/** From the application to its registration, of a claim or of a request to review the level below. */
export const receiving: readonly Move[] = [
  {
    id: 'ask_completion',
    title: text('一次性告知补齐材料', 'Ask once for all that is missing'),
    from: ['applied'],
    to: 'completing',
    by: ['intake_clerk', ...handlers],
    issues: ['completion-list'],
    asks: [optionalMessage],
    answers: 'notice',
    basis: [cite('SCL', '12')],
    doubt: 'from memory',
  },
  {
    id: 'register',
    title: text('登记赔偿申请', 'Register the application'),
    from: ['applied', 'completing'],
    to: 'examining',
    by: ['intake_clerk', ...handlers],
    asks: [dayOf('收到申请之日', 'Day of the application'), optionalMessage],
    starts: [{ rule: 'SCL.DECIDE', from: 'day' }],
    answers: 'notice',
    basis: [cite('SCL', '22–23')],
  },
  {
    id: 'register_review',
    title: text('登记对下级决定的复议申请', 'Register a request to review the level below'),
    from: ['applied', 'completing'],
    to: 'reviewing',
    by: ['intake_clerk', ...handlers],
    asks: [dayOf('收到复议申请之日', 'Day of the request'), optionalMessage],
    starts: [{ rule: 'SCL.REVIEW', from: 'day' }],
    answers: 'notice',
    basis: [cite('SCL', '24–25')],
  },
  {
    id: 'withdraw',
    title: text('赔偿请求人撤回申请', 'Withdrawn by the applicant'),
    from: ['applied', 'completing', 'examining', 'reviewing'],
    to: 'withdrawn',
    by: handlers,
    asks: [optionalMessage],
    answers: 'result_reply',
    basis: [cite('SCL', '39')],
    doubt: 'design',
  },
  {
    id: 'refuse',
    title: text('不符合条件，不予立案', 'Not for this office, or out of time'),
    from: ['applied', 'completing'],
    to: 'not_owed',
    ...headDecides,
    issues: ['non-acceptance-decision'],
    asks: [reason, optionalMessage],
    answers: 'result_reply',
    basis: [cite('SCL', '39')],
    doubt: 'from memory',
  },
]
