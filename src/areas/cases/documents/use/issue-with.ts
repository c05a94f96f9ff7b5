import { blocksOf, shownBlocks } from '#areas/documents/domain/blocks.ts'
import { fieldsOf, templateOf } from '#areas/documents/domain/template.ts'
import { wordsOf } from '#areas/documents/domain/values.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { asSystem, type Tx } from '#platform/db/tx.ts'
import type { DraftShown, Paperwork } from '../../use/companion.ts'
import { newerVersion } from '../domain/refusals.ts'
import { enteredIn, findDocument, type ReadyDocument, readyIn, takeDocument } from '../store/documents.ts'
import { issueDocument } from './issue.ts'
import type { Papers } from './papers.ts'

/** Whoever makes or decides a move need not see the case's documents otherwise. */
const readyFor = async (
  tx: Tx,
  caseId: string,
  templates: readonly string[],
): Promise<readonly ReadyDocument[]> => {
  const ready = await asSystem(tx, 'documents.ready', (system) => readyIn(system, caseId))
  return templates.flatMap((template) => ready.find((one) => one.template === template) ?? [])
}

/** What is missing in a draft is told with its template, as it is not the form of the move that lacks it. */
const inDocument = (template: string, issued: Result<void>): Result<void> =>
  issued.ok || !issued.refusal.faults
    ? issued
    : refuse({
        ...issued.refusal,
        faults: issued.refusal.faults.map(({ field, message }) => ({
          field: `documents.${template}.${field}`,
          message,
        })),
      })

const draftShown = async (
  tx: Tx,
  { office, templates }: Papers,
  ready: ReadyDocument,
): Promise<DraftShown | undefined> => {
  const document = await findDocument(tx, ready.id)
  const template = templateOf(templates, ready.template)
  if (!document || !template) return undefined
  const values = (await enteredIn(tx, ready.id, ready.version)) ?? {}
  const words = {
    ...wordsOf(fieldsOf(template), values),
    organ: office.organ(document.organId)?.name.zh ?? '',
    number: document.number ?? '（尚未编号）',
  }
  const { id, title, version } = document
  return { id, title, version, form: template.form, shown: shownBlocks(blocksOf(template), words) }
}

/** What moves do with documents: issue the drafts that they produce, or take what was issued for them before. */
export const paperworkOf = (papers: () => Papers): Paperwork => ({
  issue: async (tx, caseId, { id: move, issues = [] }, seen) => {
    for (const ready of await readyFor(tx, caseId, issues)) {
      const { id, template, version } = ready
      if (!ready.issued) {
        const isOther = seen !== undefined && seen[id] !== version
        if (isOther) return newerVersion({ version, values: null })
        const issued = inDocument(template, await issueDocument(tx, papers(), { id, version }))
        if (!issued.ok) return issued
      }
      await asSystem(tx, 'documents.ready', (system) => takeDocument(system, id, move))
    }
    return ok(undefined)
  },
  shown: async (tx, caseId, { issues = [] }) => {
    const shown: DraftShown[] = []
    for (const ready of await readyFor(tx, caseId, issues)) {
      const one = await asSystem(tx, 'documents.ready', (system) => draftShown(system, papers(), ready))
      if (one) shown.push(one)
    }
    return shown
  },
})
