import type { FieldFault } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import { html, nothing, when, type Markup } from '../markup.ts'
import { say, type View } from '../view.ts'

/** A field as a person meets it: what is asked, an example, what was written, what has to be put right. */
export type Field = {
  readonly name: string
  readonly label: Text
  readonly hint?: Text
  readonly value: string
}

type Kind = {
  readonly type?: 'text' | 'tel' | 'date' | 'search'
  readonly inputMode?: 'numeric' | 'decimal' | 'tel'
  readonly autocomplete?: string
  /** The width of the answer in characters. */
  readonly size?: number
  readonly unit?: Text
}

const faultOf = (faults: readonly FieldFault[], name: string): FieldFault | undefined =>
  faults.find(({ field }) => field === name)

const describedBy = (...ids: readonly (string | false)[]): Markup => {
  const known = ids.filter((id) => id !== false)
  return known.length === 0 ? nothing : html` aria-describedby="${known.join(' ')}"`
}

const hintOf = (view: View, { name, hint }: Pick<Field, 'name' | 'hint'>): Markup =>
  hint ? html`<p class="hint" id="${name}-hint">${say(view, hint)}</p>` : nothing

const faultText = (view: View, fault: FieldFault | undefined): Markup =>
  fault
    ? html`<p class="fault" id="${fault.field}-fault">
        <span class="aside">${say(view, text('错误：', 'Error: '))}</span>${say(view, fault.message)}
      </p>`
    : nothing

const invalid = (fault: FieldFault | undefined): Markup => (fault ? html` aria-invalid="true"` : nothing)

const wrap = (view: View, field: Field, fault: FieldFault | undefined, control: Markup): Markup =>
  html`<div class="field${fault ? ' faulty' : ''}">
    <label for="${field.name}">${say(view, field.label)}</label>
    ${hintOf(view, field)} ${faultText(view, fault)} ${control}
  </div>`

const describe = (field: Pick<Field, 'name' | 'hint'>, fault: FieldFault | undefined): Markup =>
  describedBy(field.hint !== undefined && `${field.name}-hint`, fault !== undefined && `${field.name}-fault`)

export const textField = (
  view: View,
  field: Field,
  faults: readonly FieldFault[],
  { type = 'text', inputMode, autocomplete = 'off', size, unit }: Kind = {},
): Markup => {
  const fault = faultOf(faults, field.name)
  const input = html`<input
    id="${field.name}"
    name="${field.name}"
    type="${type}"
    value="${field.value}"
    autocomplete="${autocomplete}"
    ${inputMode ? html`inputmode="${inputMode}"` : nothing}
    ${size ? html`class="w${size}"` : nothing}${describe(field, fault)}${invalid(fault)}
  />`
  return wrap(
    view,
    field,
    fault,
    unit ? html`<div class="unit">${input}<span>${say(view, unit)}</span></div>` : input,
  )
}

/** `most` is counted down beside the field where scripts run; the hint says it anyway. */
export const textArea = (
  view: View,
  field: Field,
  faults: readonly FieldFault[],
  { rows, most }: { readonly rows: number; readonly most: number },
): Markup => {
  const fault = faultOf(faults, field.name)
  return wrap(
    view,
    field,
    fault,
    html`<textarea
      id="${field.name}"
      name="${field.name}"
      rows="${rows}"
      data-most="${most}"
      ${describe(field, fault)}${invalid(fault)}
    >
${field.value}</textarea>`,
  )
}

export type Choice = {
  readonly value: string
  readonly label: Text
  /** What it is called officially, where the label is an example. */
  readonly name?: Text
  readonly hint?: Text
}

/** Radio buttons or boxes; `question` is the id of the heading that asks. */
export const choices = (
  view: View,
  field: Pick<Field, 'name' | 'hint'> & { readonly question: string; readonly legend?: Text },
  list: readonly Choice[],
  chosen: readonly string[],
  faults: readonly FieldFault[],
  { many = false, columns = false }: { readonly many?: boolean; readonly columns?: boolean } = {},
): Markup => {
  const fault = faultOf(faults, field.name)
  return html`<fieldset
    class="field${fault ? ' faulty' : ''}"
    ${field.legend ? nothing : html`aria-labelledby="${field.question}"`}${describe(field, fault)}
  >
    ${field.legend ? html`<legend>${say(view, field.legend)}</legend>` : nothing} ${hintOf(view, field)}
    ${faultText(view, fault)}
    <div class="choices${columns ? ' columns' : ''}">
      ${list.map(({ value, label, name, hint }, index) => {
        const id = index === 0 ? field.name : `${field.name}-${index}`
        return html`<div class="choice">
          <input
            type="${many ? 'checkbox' : 'radio'}"
            id="${id}"
            name="${field.name}"
            value="${value}"
            ${hint ? describedBy(`${id}-more`) : nothing}${when(chosen.includes(value), 'checked')}
          />
          <label for="${id}"
            >${name ? html`<span class="name">${say(view, name)}</span> ` : nothing}${say(view, label)}</label
          >
          ${hint ? html`<p class="hint" id="${id}-more">${say(view, hint)}</p>` : nothing}
        </div>`
      })}
    </div>
  </fieldset>`
}
