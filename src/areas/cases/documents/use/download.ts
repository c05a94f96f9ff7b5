import { templateOf } from '#areas/documents/domain/template.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import { ok, type Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import { readFile } from 'node:fs/promises'
import { noSuchDocument, noSuchTemplate } from '../domain/refusals.ts'
import { enteredIn, findDocument } from '../store/documents.ts'
import type { Papers } from './papers.ts'
import { fillTemplate, templateFile } from './render.ts'

export type WordFile = { readonly name: string; readonly content: Buffer }

/** The file that was issued, byte for byte; of a draft, what it would be. Taking out what was issued is an entry. */
export const readWordFile = async (tx: Tx, papers: Papers, id: string): Promise<Result<WordFile>> => {
  const document = await findDocument(tx, id)
  if (!document || document.state === 'dropped') return noSuchDocument
  if (document.fileSha256 !== null) {
    await appendEntries(tx, [
      {
        type: 'document.read',
        subject_kind: 'case',
        subject_id: document.caseId,
        data: { document_id: id, template: document.template },
      },
    ])
    const name = [document.title, document.number].filter((part) => part !== null).join(' ')
    return ok({ name, content: await readFile(papers.files.path(document.fileSha256)) })
  }
  const template = templateOf(papers.templates, document.template)
  if (!template) return noSuchTemplate
  const file = await templateFile(tx, papers, template, document.organId)
  const values = (await enteredIn(tx, id, document.version)) ?? {}
  const organ = papers.office.organ(document.organId)?.name.zh ?? ''
  return ok({
    name: `${document.title}（草稿）`,
    content: fillTemplate(file, template, { values, organ, number: '（草稿）' }),
  })
}
