import { seriesKey } from '#areas/documents/domain/number.ts'
import type { Office } from '#areas/procedures/public.ts'
import { yearOf } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import { caseNumber } from '../domain/number.ts'
import { nextSerial } from '../store/cases.ts'

/** The number of the last paper of these templates that was issued in a case and stands. */
const issuedNumber = (tx: Tx, caseId: string, templates: readonly string[]): Promise<string | undefined> =>
  asSystem(tx, 'documents.number', async (system) => {
    const row = await system.db
      .selectFrom('documents')
      .select('number')
      .where('case_id', '=', caseId)
      .where('template', 'in', [...templates])
      .where('state', '=', 'issued')
      .where('number', 'is not', null)
      .orderBy('id', 'desc')
      .executeTakeFirst()
    return row?.number ?? undefined
  })

type Paper = {
  readonly caseId: string
  readonly organId: number
  /** Of the organ, without the line: 建. */
  readonly kind: string
  readonly templates: readonly string[]
  /** One that stands already is not given out again. */
  readonly not: string | null
}

/** The number of a paper: the one that its document bears, else the next of the very series that documents use. */
export const paperNumber = async (tx: Tx, office: Office, paper: Paper): Promise<string> => {
  const issued = await issuedNumber(tx, paper.caseId, paper.templates)
  if (issued !== undefined && issued !== paper.not) return issued
  const organ = office.organ(paper.organId)
  if (!organ) throw new Error(`there is no organ ${paper.organId}`)
  const year = yearOf(dateIn(tx.now))
  const key = seriesKey({ line: '', kind: paper.kind })
  const serial = await asSystem(tx, 'documents.number', (system) => nextSerial(system, organ, key, year))
  return caseNumber(organ.shortZh, `检${paper.kind}`, year, serial)
}
