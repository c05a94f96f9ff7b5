import type { FieldFault } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { html, nothing } from '../markup.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { textField } from '../parts/field.ts'
import { link, say, type Page, type View } from '../view.ts'

export const codePage = (view: View, written: string, faults: readonly FieldFault[], open: boolean): Page => {
  const title = text('凭查询码看进展', 'Follow a report by its code')
  return {
    title,
    back: '/',
    faulty: faults.length > 0,
    scripts: ['follow.js'],
    body: html`${errorSummary(view, faults)}
      <h1>${say(view, title)}</h1>
      ${
        open
          ? html`<p class="panel">
              <a href="${link(view, '/follow/report')}"
                >${say(view, text('回到刚才看的那一份', 'Back to the report you were reading'))}</a
              >
            </p>`
          : nothing
      }
      <form method="post" action="${link(view, '/follow')}" novalidate>
        ${textField(
          view,
          {
            name: 'code',
            label: text('查询码', 'Code'),
            hint: text(
              '回执上的 16 位数字和字母，四个一组；大小写、空格都不要紧',
              'The 16 digits and letters on your receipt, in groups of four; capitals and spaces do not matter',
            ),
            value: written,
          },
          faults,
          { size: 24 },
        )}
        <button class="button" type="submit">${say(view, text('查看', 'Show'))}</button>
      </form>
      <details>
        <summary>${say(view, text('查询码丢了怎么办？', 'What if I have lost the code?'))}</summary>
        <p>
          ${say(
            view,
            text(
              '为了保护您，系统只存查询码的指纹，谁也没法替您找回。您可以带上身份证件到受理的检察院询问，或拨打 12309。',
              'To protect you, only a fingerprint of the code is kept, and nobody can recover it. Take your identity card to the procuratorate that received the report, or call 12309.',
            ),
          )}
        </p>
      </details>`,
  }
}
