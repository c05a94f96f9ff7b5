import { appendEntries } from '#areas/ledger/public.ts'
import { subjectIdOf } from '#areas/organs/domain/code.ts'
import type { Announce } from '#areas/organs/public.ts'

/** Organs stand to the left of the ledger, so what happened to them is put into it here. */
export const announceOrgans: Announce = (tx, news) =>
  appendEntries(
    tx,
    news.map(({ type, organId, fields }) => ({
      type,
      subject_kind: 'organ',
      subject_id: subjectIdOf(organId),
      data: { organ_id: organId, fields: [...fields] },
    })),
  )

/** The first load is one fact, not three thousand. */
export const announceLoad: Announce = (tx, news) =>
  appendEntries(tx, [
    {
      type: 'organ.loaded',
      subject_kind: 'organ',
      subject_id: subjectIdOf(news[0]!.organId),
      data: { count: news.length },
    },
  ])
