import type { FieldFault } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { html } from '../markup.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { textField } from '../parts/field.ts'
import { link, say, type Page, type View } from '../view.ts'

const title = text('查阅检察建议书', 'Read a recommendation')

/** Asks for the code that goes with the link somebody opened. */
export const openPage = (view: View, of: string, written: string, faults: readonly FieldFault[]): Page => ({
  title,
  faulty: faults.length > 0,
  body: html`${errorSummary(view, faults)}
    <h1>${say(view, title)}</h1>
    <p class="lead">
      ${say(
        view,
        text(
          '检察院向贵单位提出了检察建议。请输入随函告知的查阅码。',
          'A procuratorate has made a recommendation to your body. Enter the code that you were given with it.',
        ),
      )}
    </p>
    <form method="post" action="${link(view, `/recommendation/${encodeURIComponent(of)}`)}" novalidate>
      ${textField(
        view,
        {
          name: 'code',
          label: text('查阅码', 'Code'),
          hint: text(
            '16 位数字和字母，四个一组；大小写、空格都不要紧',
            '16 digits and letters in groups of four; capitals and spaces do not matter',
          ),
          value: written,
        },
        faults,
        { size: 24 },
      )}
      <button class="button" type="submit">${say(view, text('查看', 'Show'))}</button>
    </form>
    <p class="quiet">
      ${say(
        view,
        text(
          '查阅码遗失的，请联系发出检察建议的检察院重新生成；请不要把链接和查阅码发给无关人员。',
          'If the code is lost, ask the procuratorate for a new one. Do not pass link and code to anybody else.',
        ),
      )}
    </p>`,
})

export const noLinkPage = (view: View): Page => ({
  title,
  back: '/',
  body: html`<h1>${say(view, title)}</h1>
    <p class="lead">
      ${say(
        view,
        text(
          '请打开检察院发给贵单位的链接，再输入查阅码。',
          'Open the link that the procuratorate sent to your body, then enter the code.',
        ),
      )}
    </p>`,
})
