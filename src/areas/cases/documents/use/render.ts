import { docxParts } from '#areas/documents/domain/docx/parts.ts'
import { fieldsOf, type Template } from '#areas/documents/domain/template.ts'
import { type Values, wordsOf } from '#areas/documents/domain/values.ts'
import { packParts } from '#platform/docx/archive.ts'
import { fillDocx } from '#platform/docx/fill.ts'
import type { Tx } from '#platform/db/tx.ts'
import { readFile } from 'node:fs/promises'
import { ownTemplates } from '../store/templates.ts'
import type { Papers } from './papers.ts'

/** The Word file of a template as the program makes it, laid out for an organ's name. */
export const builtTemplate = (template: Template, organ: string): Buffer =>
  packParts(docxParts(template, organ))

/** The office's own file, else the program's. */
export const templateFile = async (
  tx: Tx,
  papers: Papers,
  template: Template,
  organId: number,
): Promise<Buffer> => {
  const own = (await ownTemplates(tx, organId)).get(template.id)
  if (own) return readFile(papers.files.path(own.sha256))
  return builtTemplate(template, papers.office.organ(organId)?.name.zh ?? '')
}

/** Where a form's cell holds it, a list stands line by line; in the text each is a paragraph. */
const inCells = (template: Template): ReadonlySet<string> =>
  new Set(template.body.flatMap((part) => (part.kind === 'rows' ? part.fields : [])))

export type Filling = { readonly values: Values; readonly organ: string; readonly number: string }

export const fillTemplate = (
  file: Buffer,
  template: Template,
  { values, organ, number }: Filling,
): Buffer => {
  const cells = inCells(template)
  const words = Object.entries(wordsOf(fieldsOf(template), values)).map(([id, value]) => {
    if (typeof value !== 'string') return [id, cells.has(id) ? value.join('\n') : value]
    // A line of its own begins two characters in, as a paragraph does.
    return [id, cells.has(id) ? value : value.replaceAll('\n', '\n　　')]
  })
  return fillDocx(file, { ...Object.fromEntries(words), organ, number })
}
