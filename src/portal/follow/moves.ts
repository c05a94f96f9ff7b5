import type { FieldFault } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import { html, nothing, when, type Markup } from '../markup.ts'
import { choices, textArea } from '../parts/field.ts'
import type { Progress } from '../services.ts'
import { link, say, type View } from '../view.ts'

export const longestReason = 500

const stars: readonly Text[] = [
  text('1 – 很不满意', '1 – very dissatisfied'),
  text('2 – 不满意', '2 – dissatisfied'),
  text('3 – 一般', '3 – neither'),
  text('4 – 满意', '4 – satisfied'),
  text('5 – 很满意', '5 – very satisfied'),
]

const reasonField = (view: View, name: string, label: Text, faults: readonly FieldFault[]): Markup =>
  textArea(
    view,
    {
      name,
      label,
      hint: text(`可以不填，最多 ${longestReason} 字`, `Optional, at most ${longestReason} characters`),
      value: '',
    },
    faults,
    { rows: 3, most: longestReason },
  )

export const rateSection = (view: View, progress: Progress, faults: readonly FieldFault[]): Markup => {
  if (progress.rating !== null)
    return html`<section aria-labelledby="rate-title">
      <h2 id="rate-title">${say(view, text('您的评价', 'Your rating'))}</h2>
      <p>${say(view, stars[progress.rating - 1] ?? text('', ''))}</p>
    </section>`
  return progress.moves.includes('rate')
    ? html`<section>
        <form method="post" action="${link(view, '/follow/rate')}" novalidate>
          ${choices(
            view,
            {
              name: 'stars',
              question: 'stars',
              legend: text('您对办理情况满意吗？', 'Are you satisfied with how it was handled?'),
            },
            stars.map((label, index) => ({ value: String(index + 1), label })),
            [],
            faults,
          )}
          ${reasonField(view, 'words', text('想说的话', 'Anything to add'), faults)}
          <button class="button second" type="submit">
            ${say(view, text('提交评价', 'Send the rating'))}
          </button>
        </form>
      </section>`
    : nothing
}

/** It ends the matter for the reporter, so it takes a second tap and says what follows. */
export const withdrawSection = (view: View, progress: Progress, faults: readonly FieldFault[]): Markup =>
  progress.moves.includes('withdraw')
    ? html`<details
        class="wipe"
        ${when(
          faults.some(({ field }) => field === 'reason'),
          'open',
        )}
      >
        <summary>${say(view, text('撤回这份反映', 'Withdraw this report'))}</summary>
        <form method="post" action="${link(view, '/follow/withdraw')}" novalidate>
          <p>
            ${say(
              view,
              text(
                '撤回后不再给您答复。如果事情涉及公共利益或犯罪，检察院仍可能依法继续办理。',
                'After that you receive no further answers. Where the public interest or a crime is concerned, the procuratorate may go on with it by law.',
              ),
            )}
          </p>
          ${reasonField(view, 'reason', text('为什么撤回', 'Why you withdraw it'), faults)}
          <button class="button danger" type="submit">${say(view, text('确定撤回', 'Withdraw it'))}</button>
        </form>
      </details>`
    : nothing
