import type { DocumentPage, TemplateView } from '#areas/cases/documents/contract.ts'
import { type Block, type Shown, shownBlocks } from '#areas/documents/domain/blocks.ts'
import type { Field } from '#areas/documents/domain/template.ts'
import { wordsOf } from '#areas/documents/domain/values.ts'

export const fieldsIn = ({ fields }: TemplateView): readonly Field[] =>
  fields.map(({ choices, ...field }) => ({ ...field, ...(choices && { choices }) }))

/** The document as it reads with these values, by the same rules as on the server. */
export const shownIn = (
  page: DocumentPage,
  values: DocumentPage['values'],
  unnumbered: string,
): readonly Shown[] =>
  shownBlocks(page.blocks as readonly Block[], {
    ...wordsOf(fieldsIn(page.template), values),
    organ: page.organ,
    number: page.document.number ?? `（${unnumbered}）`,
  })
