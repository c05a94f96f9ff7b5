import type { Action, Elsewhere } from '#areas/action/domain/action.ts'
import { text } from '#kernel/text.ts'
import { html, type Markup } from '../markup.ts'
import { say, type View } from '../view.ts'

/** Below this, a word such as 档案 that many stories hold says nothing. */
const enough = 1.5

const weightIn = (story: string, { words }: Elsewhere): number =>
  [...words.zh, ...words.en]
    .filter((word) => story.includes(word.toLowerCase()))
    .reduce((sum, word) => sum + (words.weights?.[word] ?? 1), 0)

/** Who else may help with a story, the likeliest first, three at most. It is shown and never stands in the way. */
export const elsewhereFor = (story: string, action: Action): readonly Elsewhere[] => {
  const plain = story.toLowerCase()
  return action.elsewhere
    .map((pointer) => ({ pointer, weight: weightIn(plain, pointer) }))
    .filter(({ weight }) => weight >= enough)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3)
    .map(({ pointer }) => pointer)
}

export const pointers = (view: View, list: readonly Elsewhere[]): Markup =>
  html`<ul class="pointers">
    ${list.map(
      ({ title, phone, hint }) =>
        html`<li>
          <a class="phone" href="tel:${phone}">${phone}</a>
          <div>
            <strong>${say(view, title)}</strong>
            <p>${say(view, hint)}</p>
          </div>
        </li>`,
    )}
  </ul>`

/** Periods that run there whatever becomes of the report; nothing where none is known. */
export const termsThere = (view: View, list: readonly Elsewhere[]): Markup => {
  const terms = list.flatMap((pointer) => pointer.terms ?? [])
  if (terms.length === 0) return html``
  return html`<h2>${say(view, text('那里的期限', 'Periods that run there'))}</h2>
    <p>
      ${say(
        view,
        text(
          '向检察院反映，不会停止或者延长这些期限；由受理的部门依法认定。',
          'Reporting here neither stops nor prolongs them; whoever deals with it there decides on them by law.',
        ),
      )}
    </p>
    <ul>
      ${terms.map(({ title }) => html`<li>${say(view, title)}</li>`)}
    </ul>`
}
