import { fieldsOf, ownPlaceholders, type Template, templateOf } from '#areas/documents/domain/template.ts'
import { tagsOf } from '#areas/documents/domain/placeholders.ts'
import { appendEntries } from '#areas/ledger/public.ts'
import type { Organ } from '#areas/organs/domain/organ.ts'
import { organOf } from '#kernel/actor.ts'
import { may } from '#kernel/policy.ts'
import { type FieldFault, ok, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { liveParts, textParts } from '#platform/docx/archive.ts'
import { brokenTags } from '#platform/docx/fill.ts'
import type { Tx } from '#platform/db/tx.ts'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { casesPolicy } from '../../policy.ts'
import type { TemplateView } from '../contract.ts'
import { badTemplate, noSuchTemplate, notYours } from '../domain/refusals.ts'
import { insertOwnTemplate, ownTemplates } from '../store/templates.ts'
import type { Papers } from './papers.ts'
import { builtTemplate } from './render.ts'
import { templateViewOf } from './views.ts'

const notTheirs = notYours(
  'set_template',
  text(
    '本院模板由案管人员或本院负责人更换',
    'Templates are changed by case management or the heads of the organ',
  ),
)

const homeOf = (tx: Tx, { office }: Papers): Organ | undefined => {
  const at = organOf(tx.actor)
  return at && office.organ(at.id)
}

const mayChange = (tx: Tx, organ: Organ | undefined): organ is Organ =>
  organ !== undefined &&
  may(casesPolicy, 'set_template', tx.actor, { organs: [organ.id], ancestors: organ.ancestors })

export const listTemplates = async (
  tx: Tx,
  papers: Papers,
): Promise<Result<{ templates: TemplateView[]; mayChange: boolean }>> => {
  const home = homeOf(tx, papers)
  const own = home ? await ownTemplates(tx, home.id) : new Map()
  return ok({
    templates: papers.templates.map((template) =>
      templateViewOf(papers.office, template, own.get(template.id)),
    ),
    mayChange: mayChange(tx, home),
  })
}

export const readTemplateFile = async (
  tx: Tx,
  papers: Papers,
  id: string,
): Promise<Result<{ readonly name: string; readonly content: Buffer }>> => {
  const template = templateOf(papers.templates, id)
  if (!template) return noSuchTemplate
  const home = homeOf(tx, papers)
  const own = home && (await ownTemplates(tx, home.id)).get(id)
  return ok({
    name: template.title.zh,
    content: own
      ? await readFile(papers.files.path(own.sha256))
      : builtTemplate(template, home?.name.zh ?? ''),
  })
}

const named = (field: string, zh: string, en: string): FieldFault => ({ field, message: text(zh, en) })

/** A template goes out as a document: it must not run anything, nor fetch anything from elsewhere. */
const liveFaults = (file: Buffer): readonly FieldFault[] => {
  const { macros, outside } = liveParts(file)
  return [
    ...(macros
      ? [
          named(
            'file',
            '文件里有宏，不能用作模板。请在 Word 里另存为不带宏的“Word 文档（.docx）”再上传',
            'The file holds macros. Save it in Word as a “Word Document (.docx)”, without macros, and upload that',
          ),
        ]
      : []),
    ...(outside
      ? [
          named(
            'file',
            '文件引用了外部的模板、图片或者对象，不能用作模板。请在 Word 里把所附模板改回 Normal，图片改为嵌入，再上传',
            'The file refers to a template, picture or object elsewhere. In Word, attach the Normal template again and embed the pictures, then upload it',
          ),
        ]
      : []),
  ]
}

/** Every placeholder that the template does not know, and every mandatory field that the file has no place for. */
export const templateFaults = (template: Template, file: Buffer): readonly FieldFault[] => {
  const parts = textParts(file)
  if (!parts)
    return [named('file', '请上传 .docx 格式的 Word 文件', 'Upload a Word file in the .docx format')]
  const live = liveFaults(file)
  if (live.length > 0) return live
  const broken = brokenTags(file)
  if (broken.length > 0)
    return broken.map((tag) =>
      named(
        tag,
        `占位符“${tag}”没有写完整，请检查花括号和成对的标记`,
        `The placeholder "${tag}" is not whole: look at its braces and at marks that come in pairs`,
      ),
    )
  const fields = fieldsOf(template)
  const known = new Set<string>([...fields.map(({ id }) => id), ...ownPlaceholders])
  const found = new Set(Object.values(parts).flatMap(tagsOf))
  const needed = [
    ...fields.filter(({ required }) => required),
    ...(template.series ? [{ id: 'number', title: text('文号', 'Number') }] : []),
  ]
  return [
    ...[...found]
      .filter((tag) => !known.has(tag))
      .map((tag) => named(tag, `不认识占位符 {${tag}}`, `The placeholder {${tag}} is unknown`)),
    ...needed
      .filter(({ id }) => !found.has(id))
      .map(({ id, title }) =>
        named(id, `缺少占位符 {${id}}（${title.zh}）`, `The placeholder {${id}} (${title.en}) is missing`),
      ),
  ]
}

const entryOf = (organId: number, data: Readonly<Record<string, string | null>>, entryId: string) => ({
  type: 'document.template-set',
  subject_kind: 'template',
  subject_id: entryId,
  organ_id: organId,
  data,
})

/** Puts the office's own Word file in the place of the program's, or, without a file, goes back to that one. */
export const setTemplate = async (
  tx: Tx,
  papers: Papers,
  {
    id,
    upload,
  }: { readonly id: string; readonly upload: { readonly name: string; readonly content: Buffer } | null },
): Promise<Result<TemplateView>> => {
  const home = homeOf(tx, papers)
  if (!mayChange(tx, home)) return notTheirs
  const template = templateOf(papers.templates, id)
  if (!template) return noSuchTemplate
  const faults = upload ? templateFaults(template, upload.content) : []
  if (faults.length > 0) return badTemplate(faults)
  const kept = upload && (await papers.files.keep(Readable.from([upload.content]), upload.name))
  if (kept && !kept.ok) return kept
  const sha256 = kept?.ok ? kept.value.sha256 : null
  const entryId = tx.newId()
  const by = tx.actor.kind === 'staff' ? tx.actor.id : null
  await insertOwnTemplate(tx, home, { id: entryId, template: id, name: upload?.name ?? '', sha256, by })
  await appendEntries(tx, [entryOf(home.id, { template: id, file_sha256: sha256 }, entryId)])
  return ok(templateViewOf(papers.office, template, (await ownTemplates(tx, home.id)).get(id)))
}
