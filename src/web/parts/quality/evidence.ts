import { useTranslation } from 'react-i18next'
import type { CasePage } from '#areas/cases/contract.ts'
import { dateText } from '#kernel/time/wording.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { useSay } from '../../texts/i18n.ts'

export type EvidenceOption = { readonly value: string; readonly label: string }

const most = 60

const shorten = (words: string): string => (words.length > most ? `${words.slice(0, most)}…` : words)

const day = (instant: string) => dateText(dateIn(Date.parse(instant)))

/** What of a case can be pointed to, as `kind id`; steps are those of the case itself, not of the leads in it. */
export const useEvidence = (page: CasePage | undefined): readonly EvidenceOption[] => {
  const { t } = useTranslation()
  const say = useSay()
  if (!page) return []
  const option = (kind: 'entry' | 'clock' | 'note' | 'message' | 'file', id: string, words: string) => ({
    value: `${kind} ${id}`,
    label: `${t(`quality.evidenceOf.${kind}`)} · ${shorten(words)}`,
  })
  const ofCase = /^(case|clock|review)\./
  return [
    ...page.clocks.map(({ id, title, dueOn }) =>
      option('clock', id, dueOn === null ? say(title) : `${say(title)} ${say(dateText(dueOn))}`),
    ),
    ...page.timeline
      .filter(({ type }) => ofCase.test(type))
      .map(({ id, at, what }) => option('entry', id, `${say(day(at))} ${say(what)}`)),
    ...page.notes.map(({ id, at, body }) => option('note', id, `${say(day(at))} ${body}`)),
    ...page.messages.map(({ id, at, body }) => option('message', id, `${say(day(at))} ${body}`)),
    ...page.leads.flatMap(({ files }) => files.map(({ id, name }) => option('file', id, name))),
  ]
}
