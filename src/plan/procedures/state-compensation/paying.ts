import type { Move } from '#areas/procedures/domain/procedure.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import { dayOf, handlers } from '../parts.ts'
import { amount, optionalMessage } from './asks.ts'

/** What is owed is asked of the treasury. */
export const paying: readonly Move[] = [
  {
    id: 'owe',
    title: text('应当赔偿，转入支付', 'Owed: on to payment'),
    from: ['served', 'reviewed', 'at_court'],
    to: 'paying',
    by: handlers,
    asks: [{ ...amount, required: true }, optionalMessage],
    cancels: ['SCL.ASKREV', 'SCL.ASKCOURT'],
    answers: 'notice',
    basis: [cite('SCL', '37')],
    doubt: 'from memory',
  },
  {
    id: 'ask_payment',
    title: text('请求人申请支付赔偿金', 'Payment is asked for'),
    from: ['paying'],
    by: handlers,
    asks: [dayOf('收到支付申请之日', 'Day of the request')],
    starts: [{ rule: 'SCL.PAY', from: 'day' }],
    cancels: ['SCL.PAY'],
    basis: [cite('SCL', '37')],
    doubt: 'from memory',
  },
  {
    id: 'ask_treasury',
    title: text('向财政部门提出支付申请', 'Ask the treasury to pay'),
    from: ['paying'],
    by: handlers,
    asks: [],
    during: 'SCL.PAY',
    meets: ['SCL.PAY'],
    basis: [cite('SCL', '37')],
    doubt: 'from memory',
  },
  {
    id: 'record_payment',
    title: text('登记赔偿已履行', 'Record that it was paid'),
    from: ['paying'],
    to: 'paid',
    by: handlers,
    asks: [optionalMessage],
    answers: 'result_reply',
    basis: [cite('SCL', '37')],
    doubt: 'from memory',
  },
]
