import type { Template } from '#areas/documents/domain/template.ts'
import { acceptance } from './acceptance.ts'
import { inquiry, remedies } from './interest.ts'
import { ownDecisions } from './own-decisions.ts'
import { review } from './review.ts'
import { management, support } from './support.ts'

/**
 * The documents of the action: those of the catalogue in rulebook 3.1, and what further procedures issue. The national set of forms was not seen; fields
 * come from articles, and an office loads the official forms as its own templates.
 */
export const documents: readonly Template[] = [
  ...acceptance,
  ...review,
  ...inquiry,
  ...remedies,
  ...support,
  ...management,
  ...ownDecisions,
]
