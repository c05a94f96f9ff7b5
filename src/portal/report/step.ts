import type { Action } from '#areas/action/domain/action.ts'
import type { ReportField, ReportForm } from '#areas/intake/domain/report-form.ts'
import type { FieldFault } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import type { Fields } from '../http/fields.ts'
import { html, nothing, type Markup } from '../markup.ts'
import type { KeptFile, Limits, Places } from '../services.ts'
import { link, say, type View } from '../view.ts'

/** What a question needs to be asked: the report so far and, after a fault, what was written this time. */
export type Ask = {
  readonly view: View
  readonly action: Action
  readonly form: ReportForm
  readonly files: readonly KeptFile[]
  readonly faults: readonly FieldFault[]
  readonly written?: Fields
  /** The further page of a question that goes into detail: a province, a priority. */
  readonly part?: string
  /** What was searched for. */
  readonly query: string
  /** The reporter came from the answers so far, and goes back there. */
  readonly fromCheck: boolean
  readonly places: Places
  readonly limits: Limits
}

/** What was made of a form. A fault here is something that could not even be read. */
export type Reading = { readonly form: ReportForm; readonly faults: readonly FieldFault[] }

/** One question of the report. All that the portal knows of it stands in one value. */
export type Step = {
  readonly id: string
  /** What it is called among the answers. */
  readonly name: Text
  readonly fields: readonly ReportField[]
  readonly question: (ask: Ask) => Text
  readonly body: (ask: Ask) => Markup
  readonly read: (fields: Fields, form: ReportForm, action: Action) => Reading
  /** The part to go to before the next question. */
  readonly further?: (form: ReportForm, action: Action) => string | undefined
  /** The part that leads to this one, where parts lie within parts. */
  readonly partBefore?: (ask: Ask) => string | undefined
  /** The answer as lines of text; none when it was not given. */
  readonly answer: (ask: Ask) => readonly string[]
  readonly scripts?: readonly string[]
}

export const stepPath = (id: string, part?: string): string =>
  part === undefined ? `/report/${id}` : `/report/${id}/${part}`

/** What a field shows: what was just written, else what is known. */
export const shown = ({ written }: Ask, name: string, known: string): string => written?.one(name) ?? known

export const fromCheckField = ({ fromCheck }: Pick<Ask, 'fromCheck'>): Markup =>
  fromCheck ? html`<input type="hidden" name="next" value="check" />` : nothing

export const goOn = (view: View): Markup =>
  html`<button class="button" type="submit">${say(view, text('继续', 'Continue'))}</button>`

/** The form of a question; `data-draft` lets the script keep what is half written. */
export const stepForm = (ask: Ask, id: string, body: Markup): Markup =>
  html`<form method="post" action="${link(ask.view, stepPath(id, ask.part))}" novalidate data-draft>
    ${fromCheckField(ask)} ${body}
    <div class="actions">
      ${goOn(ask.view)}
      <p
        class="saved"
        role="status"
        data-saved="${say(ask.view, text('草稿已保存', 'Draft saved'))}"
        data-unsaved="${say(ask.view, text('没有保存上，请检查网络', 'Not saved; check the connection'))}"
      ></p>
    </div>
  </form>`

/** The values of a list with those that the chosen measure concerns on top. */
export const likelyFirst = <T extends { readonly id: string }>(
  list: readonly T[],
  likely: readonly string[] = [],
): readonly T[] => [
  ...list.filter(({ id }) => likely.includes(id)),
  ...list.filter(({ id }) => !likely.includes(id)),
]
