import { appendEntries } from '#areas/ledger/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { organOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { yearOf } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import { badField } from '../../domain/refusals.ts'
import { aidPolicy } from '../policy.ts'
import { findWages, saveWage, type StoredWage } from '../store/wages.ts'

const notYours = refuse({
  kind: 'forbidden',
  rule: 'policy:aid.enter_wages',
  message: text(
    '职工月平均工资由本院案件管理人员录入',
    'The average wage is entered by case management of the organ',
  ),
})

/** Of the actor's own place and of those above it. */
export const listWages = async (tx: Tx, office: Office): Promise<StoredWage[]> => {
  const own = organOf(tx.actor)
  const organ = own && office.organ(own.id)
  return organ ? findWages(tx, organ) : []
}

/** Enters the average of a year for the place of one's own organ, or corrects it. */
export const enterWage = async (
  tx: Tx,
  office: Office,
  entered: Pick<StoredWage, 'year' | 'monthlyCents' | 'source'>,
): Promise<Result<void>> => {
  const own = organOf(tx.actor)
  const organ = own && office.organ(own.id)
  if (!organ || !may(aidPolicy, 'enter_wages', tx.actor)) return notYours
  if (entered.year >= yearOf(dateIn(tx.now)))
    return badField(
      'year',
      text('请录入已经结束的年份', 'Enter a year that is over: its average is published afterwards'),
    )
  await saveWage(tx, organ, entered)
  await appendEntries(tx, [
    {
      type: 'aid.wage-entered',
      subject_kind: 'average_wage',
      subject_id: tx.newId(),
      data: { organ_id: organ.id, year: entered.year, monthly: entered.monthlyCents / 100 },
    },
  ])
  return ok(undefined)
}
