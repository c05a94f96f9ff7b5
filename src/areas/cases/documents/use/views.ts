import type { Block } from '#areas/documents/domain/blocks.ts'
import { wayOf } from '#areas/documents/domain/service.ts'
import { type Field, fieldsOf, type Template } from '#areas/documents/domain/template.ts'
import { citationViewOf, type Office } from '#areas/procedures/public.ts'
import { text } from '#kernel/text.ts'
import type { DocumentPage, DocumentRow, TemplateView } from '../contract.ts'
import type { CaseDocument, Service, Signature } from '../domain/document.ts'
import type { OwnTemplate } from '../store/templates.ts'

const fieldView = ({
  id,
  title,
  kind,
  required,
  choices,
  uncounted = false,
}: Field): TemplateView['fields'][number] => ({
  id,
  title: { ...title },
  kind,
  required,
  uncounted,
  choices: choices ? choices.map((choice) => ({ id: choice.id, title: { ...choice.title } })) : null,
})

export const templateViewOf = (
  { plan }: Office,
  template: Template,
  own: OwnTemplate | undefined,
): TemplateView => ({
  id: template.id,
  title: { ...template.title },
  form: template.form,
  numbered: template.series !== undefined,
  basis: template.basis.map((citation) => citationViewOf(plan, citation)),
  doubt: template.doubt ?? null,
  fields: fieldsOf(template).map(fieldView),
  own: own ? { name: own.name, setAt: own.setAt.toISOString() } : null,
})

const serviceView = (service: Service): DocumentRow['services'][number] => ({
  id: service.id,
  way: service.way,
  wayTitle: { ...(wayOf(service.way)?.title ?? text(service.way, service.way)) },
  day: service.day,
  servedOn: service.servedOn,
  receiver: service.receiver,
  relation: service.relation,
  note: service.note,
})

export const documentRowOf = (
  document: CaseDocument,
  services: readonly Service[],
  signatures: readonly Signature[],
  names: ReadonlyMap<string, string>,
): DocumentRow => ({
  id: document.id,
  template: document.template,
  title: document.title,
  state: document.state,
  number: document.number,
  version: document.version,
  createdAt: document.createdAt.toISOString(),
  author: names.get(document.createdBy ?? '') ?? '—',
  issuedOn: document.issuedOn,
  sealed: signatures.some(({ act }) => act === 'seal'),
  services: services.map(serviceView),
})

export const blockView = ({
  role,
  text: words,
  label,
  when,
  each,
}: Block): DocumentPage['blocks'][number] => ({
  role,
  text: words,
  ...(label !== undefined && { label }),
  ...(when && { when: [...when] }),
  ...(each !== undefined && { each }),
})
