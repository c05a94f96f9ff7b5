import type { Office } from '#areas/procedures/public.ts'
import { stateOf } from '#areas/procedures/domain/procedure.ts'
import { text } from '#kernel/text.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { CasePage, SentCase } from '../contract.ts'
import type { Case } from '../domain/case.ts'
import { findDocuments } from '../documents/store/documents.ts'
import { casesSentBy, findCase } from '../store/cases.ts'
import { procedureFor } from './hold.ts'

const viewOf = (office: Office, shown: Case, of: Pick<Case, 'sentAs' | 'openedOn'>): SentCase => {
  const procedure = procedureFor(office, shown)
  const state = stateOf(procedure, shown.state)
  return {
    organ: { ...(office.organ(shown.organ.id)?.name ?? text('—', '—')) },
    number: shown.number,
    procedureTitle: { ...procedure.title },
    stateTitle: { ...state.title },
    phase: state.phase,
    as: of.sentAs ?? 'matter',
    on: of.openedOn,
  }
}

/**
 * Where a case came from and where it went. Neither organ sees into the other: the program tells each of them the
 * number, the office and how it stands, and nothing more.
 */
export const sendingsOf = (
  tx: Tx,
  office: Office,
  shown: Case,
): Promise<Pick<CasePage, 'sentBy' | 'sentTo' | 'enclosed'>> =>
  asSystem(tx, 'cases.sent', async (system) => {
    const sender = shown.sentById === null ? undefined : await findCase(system, shown.sentById)
    const documents = await findDocuments(system, shown.enclosedIds)
    const sent = await casesSentBy(system, shown.id)
    return {
      sentBy: sender ? viewOf(office, sender, shown) : null,
      enclosed: documents.map(({ id, title, number }) => ({ id, title, number })),
      sentTo: sent.map((one) => viewOf(office, one, one)),
    }
  })
