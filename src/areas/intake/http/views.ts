import { text, type Text } from '#kernel/text.ts'
import type * as z from 'zod'
import type { fileView, messageView, ReportView } from '../contract.ts'
import { channelOf } from '../domain/channel.ts'
import { messageKinds } from '../domain/message.ts'
import { openingReasons } from '../domain/opening.ts'
import type { StoredReport } from '../domain/stored.ts'
import type { StoredFile } from '../store/files.ts'
import type { Opening } from '../store/identities.ts'
import type { StoredMessage } from '../store/messages.ts'
import type { Intake } from '../use/intake.ts'

export const organName = (intake: Intake, id: number): Text =>
  intake.organs().byId(id)?.name ?? text(String(id), String(id))

/** Titles for values that an older version of the program may have written. */
const titleIn = (titles: Readonly<Record<string, Text>>, id: string): Text => titles[id] ?? text(id, id)

export const reportViewOf = (
  intake: Intake,
  report: StoredReport,
  openings: readonly Opening[],
): ReportView => ({
  id: report.id,
  number: report.number,
  actionId: report.actionId,
  channel: report.channel,
  channelTitle: channelOf(report.channel)?.title ?? text(report.channel, report.channel),
  language: report.language,
  receivedAt: report.receivedAt.toISOString(),
  receivedOn: report.receivedOn,
  organ: organName(intake, report.organ.id),
  placeId: report.placeId,
  placeText: report.placeText,
  priorityId: report.priorityId,
  measureId: report.measureId,
  groups: [...report.groups],
  industry: report.industry,
  againstName: report.againstName,
  againstKind: report.againstKind,
  title: report.title,
  story: report.story,
  claim: report.claim,
  amountCents: report.amountCents,
  persons: report.persons,
  sinceOn: report.sinceOn,
  urgency: [...report.urgency],
  prior: report.prior,
  anonymous: report.anonymous,
  withdrawnAt: report.withdrawnAt?.toISOString() ?? null,
  rating: report.rating,
  stage: report.stage,
  stageOn: report.stageOn,
  nextBy: report.nextBy,
  provisional: report.provisional,
  openings: openings.map(({ at, organId, role, reason, note }) => ({
    at: at.toISOString(),
    organ: organName(intake, organId),
    role,
    reason,
    reasonTitle: titleIn(openingReasons, reason),
    note,
  })),
})

export const messageViewOf = (message: StoredMessage): z.output<typeof messageView> => ({
  id: message.id,
  at: message.at.toISOString(),
  sender: message.sender,
  kind: message.kind,
  kindTitle: titleIn(messageKinds, message.kind),
  body: message.body,
  caseId: message.caseId,
  readAt: message.readAt?.toISOString() ?? null,
})

export const fileViewOf = (file: StoredFile): z.output<typeof fileView> => ({
  ...file,
  addedAt: file.addedAt.toISOString(),
})
