import { namesOf } from '#areas/accounts/public.ts'
import { articlesText } from '#areas/documents/domain/articles.ts'
import type { Fact, Template } from '#areas/documents/domain/template.ts'
import { channelOf } from '#areas/intake/domain/channel.ts'
import { readReports } from '#areas/intake/public.ts'
import { leadsOfCases } from '#areas/leads/public.ts'
import { citationViewOf, type Office } from '#areas/procedures/public.ts'
import { dateIn } from '#kernel/time/zone.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../../domain/case.ts'
import { procedureFor } from '../../use/hold.ts'
import type { CaseDocument } from '../domain/document.ts'
import { enteredIn } from '../store/documents.ts'

/**
 * A template that serves several procedures names the rules of each; a paper cites those that its own is founded on.
 */
const articlesOf = (office: Office, of: Case, { basis }: Template): string => {
  const founded = procedureFor(office, of).basis.map(({ instrument }) => instrument)
  const own = basis.filter(({ instrument }) => founded.includes(instrument))
  return articlesText(
    (own.length > 0 ? own : basis).map((citation) => citationViewOf(office.plan, citation).full.zh),
  )
}

const yuan = (cents: number): string => String(cents / 100)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What the document that this one is about says of itself. */
const factsAbout = async (tx: Tx, about: CaseDocument | undefined): Promise<Partial<Record<Fact, string>>> =>
  about
    ? {
        about_title: about.title,
        about_number: about.number ?? '',
        about_addressee: textOf((await enteredIn(tx, about.id, about.version))?.['addressee']),
      }
    : {}

/**
 * What a case tells about itself. Never who reported it: an identity is opened with a reason, and whoever needs
 * the name writes it.
 */
export const factsOf = async (
  tx: Tx,
  office: Office,
  of: Case,
  template: Template,
  about?: CaseDocument,
): Promise<Readonly<Partial<Record<Fact, string>>>> => {
  const [lead] = await leadsOfCases(tx, [of.originCaseId ?? of.id])
  const [report] = lead ? await readReports(tx, [lead.reportId]) : []
  const handler = of.handlerId ?? (tx.actor.kind === 'staff' ? tx.actor.id : undefined)
  const names = handler ? await namesOf(tx, [handler]) : new Map<string, string>()
  return {
    organ: office.organ(of.organ.id)?.name.zh ?? '',
    case_number: of.number,
    // Every document says 某某一案 of it.
    case_title: of.title.replace(/一?案$/, ''),
    procedure: procedureFor(office, of).title.zh,
    handler: names.get(handler ?? '') ?? '',
    today: dateIn(tx.now),
    opened_on: of.openedOn,
    against: of.againstName,
    amount: of.amountCents === null ? '' : yuan(of.amountCents),
    persons: of.personsAffected === null ? '' : String(of.personsAffected),
    story: report?.story ?? '',
    report_number: lead?.number ?? '',
    received_on: lead?.receivedOn ?? '',
    channel: channelOf(lead?.channel ?? '')?.title.zh ?? '',
    articles: articlesOf(office, of, template),
    ...(await factsAbout(tx, about)),
  }
}
