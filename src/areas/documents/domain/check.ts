import {
  all,
  areDistinct,
  type Check,
  each,
  eachById,
  fault,
  holds,
  inside,
  isKnown,
  isText,
} from '#kernel/check.ts'
import type { FieldFault } from '#kernel/result.ts'
import { blocksOf } from './blocks.ts'
import { placeholdersIn } from './placeholders.ts'
import { type Field, fieldsOf, ownPlaceholders, type Template } from './template.ts'

export type Known = { readonly instruments: readonly string[] }

/** A condition on a text looks into the text first, where these names mean something. */
const taken = (id: string): boolean => id in String.prototype

const isField = (field: Field): Check =>
  inside({
    id: holds(
      /^[a-z][a-z0-9_]*$/.test(field.id) && !taken(field.id),
      '编号只用小写字母、数字和下划线，也不能是 length、link 一类的词',
      'An id is lower case, digits and _, and no word such as length or link',
    ),
    title: isText(field.title),
    choices: all(
      holds(
        (field.kind === 'choice') === (field.choices?.length ?? 0) > 0,
        '只有选择项才列出选项，且不能为空',
        'Choices stand with a choice, and there only',
      ),
      areDistinct(field.choices ?? []),
      each(field.choices ?? [], ({ title }) => inside({ title: isText(title) })),
    ),
  })

/** Every placeholder is a field, every field is written somewhere, and lists stand where lists may. */
const isWritten =
  (template: Template): Check =>
  (at) => {
    const fields = fieldsOf(template)
    const blocks = blocksOf(template)
    const lists = new Set(fields.flatMap(({ id, kind }) => (kind === 'list' ? [id] : [])))
    const named = new Set(
      blocks.flatMap(({ text, each: list }) => [...placeholdersIn(text), ...(list ? [list] : [])]),
    )
    const known = new Set<string>([...fields.map(({ id }) => id), ...ownPlaceholders])
    const inText = blocks.filter(({ role }) => role !== 'row').flatMap(({ text }) => placeholdersIn(text))
    return [
      ...[...named]
        .filter((id) => !known.has(id))
        .map((id) => fault(at, `正文中的 {${id}} 不是字段`, `{${id}} in the body is no field`)),
      ...fields
        .filter(({ id }) => !named.has(id))
        .map(({ id }) => fault(at, `字段“${id}”没有写进正文`, `The field "${id}" is written nowhere`)),
      ...inText
        .filter((id) => lists.has(id))
        .map((id) => fault(at, `清单“${id}”不能写在一句话里`, `The list "${id}" cannot stand in a sentence`)),
      ...blocks
        .flatMap(({ each: list }) => list ?? [])
        .filter((id) => !lists.has(id))
        .map((id) => fault(at, `“${id}”不是清单`, `"${id}" is no list`)),
    ]
  }

/** Every fault of a template at once; an empty list means that documents may be made from it. */
export const checkTemplate = (template: Template, { instruments }: Known): readonly FieldFault[] =>
  inside({
    title: isText(template.title),
    basis: all(
      each(template.basis, ({ instrument }) =>
        inside({ instrument: isKnown(instrument, new Set(instruments)) }),
      ),
      holds(
        template.basis.length > 0 || template.doubt !== undefined,
        '没有法条依据，也没有标明是设计决定',
        'No article orders it, and it is not marked as a design decision',
      ),
    ),
    series: holds(
      template.form !== 'letter' || template.series !== undefined,
      '对外文书须有文号',
      'A letter needs a number',
    ),
    fields: all(areDistinct(fieldsOf(template)), eachById(fieldsOf(template), isField)),
    body: isWritten(template),
  })('')
