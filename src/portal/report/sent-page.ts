import { text } from '#kernel/text.ts'
import { html } from '../markup.ts'
import { codeGroups } from '../parts/code.ts'
import { dueDay, moment } from '../parts/moment.ts'
import type { Sent } from '../services.ts'
import { link, say, type Page, type View } from '../view.ts'

/** The receipt, made to be kept on paper as well. */
export const sentPage = (view: View, sent: Sent): Page => ({
  title: text('已收到', 'Received'),
  scripts: ['receipt.js'],
  body: html`<article class="receipt">
      <header>
        <h1>${say(view, text('已收到您反映的问题', 'Your report has been received'))}</h1>
        <p class="quiet">${say(view, text('回执', 'Receipt'))} ${sent.number}</p>
      </header>
      <div class="keep">
        <div>
          <h2 id="code-name">${say(view, text('查询码：请收好', 'Your code: keep this'))}</h2>
          <p class="code-line">${codeGroups(sent.code)}</p>
          <p>
            ${say(
              view,
              text(
                '这是看进展、收答复的唯一凭据。丢了找不回来，也不要告诉别人。',
                'It is the only way to follow your report and read the answers. It cannot be recovered, so show it to nobody.',
              ),
            )}
          </p>
        </div>
        <img
          src="${link(view, '/report/qr.svg')}"
          width="148"
          height="148"
          alt="${say(view, text('含查询码的二维码，扫一扫看进展', 'QR code that opens the progress of this report'))}"
        />
      </div>
      <dl class="facts">
        <div>
          <dt>${say(view, text('收到时间', 'Received'))}</dt>
          <dd>${moment(view, sent.receivedAt)}</dd>
        </div>
        <div>
          <dt>${say(view, text('由谁办', 'Read by'))}</dt>
          <dd>${say(view, sent.organ)}</dd>
        </div>
        <div>
          <dt>${say(view, text('最晚何时答复', 'First answer by'))}</dt>
          <dd>${dueDay(view, sent.replyBy)}</dd>
        </div>
      </dl>
      <p class="proof">
        ${say(
          view,
          text(
            '回执文件能证明：这份反映在上述时间收到，此后没有人能悄悄删掉或改写这条记录。',
            'The receipt file proves that this report was received at that time, and that nobody can remove or rewrite the record unnoticed.',
          ),
        )}
        <a href="${link(view, '/verify')}">${say(view, text('怎么核验', 'How to check it'))}</a>
      </p>
    </article>
    <div class="actions no-print">
      <button class="button" type="button" data-print hidden>${say(view, text('打印', 'Print'))}</button>
      <button
        class="button second"
        type="button"
        data-copy="${sent.code}"
        data-copied="${say(view, text('已复制', 'Copied'))}"
        hidden
      >
        ${say(view, text('复制查询码', 'Copy the code'))}
      </button>
      <a class="button second" href="${link(view, '/report/receipt.json')}" download
        >${say(view, text('下载回执文件', 'Download the receipt'))}</a
      >
      <p class="saved" role="status"></p>
    </div>
    <section class="no-print">
      <h2 class="small">${say(view, text('接下来', 'What happens next'))}</h2>
      <p>
        ${say(
          view,
          text(
            '检察院会先看是不是该自己管：该管的就办，不该管的会告诉您找谁。答复和提问都会出现在进展页里。',
            'The procuratorate first decides whether the matter is its own: if so it acts, if not it tells you who does. Answers and questions appear on the progress page.',
          ),
        )}
      </p>
      <p><a href="${link(view, '/follow')}">${say(view, text('看进展', 'Follow the progress'))}</a></p>
      <form method="post" action="${link(view, '/report/wipe')}">
        <p>
          ${say(
            view,
            text(
              '这个页面在您的设备上还能打开几天。记下查询码后，可以把它清除。',
              'This device can open this page for some days more. Once you have noted the code, you can wipe it.',
            ),
          )}
        </p>
        <button class="plain" type="submit">
          ${say(view, text('从这台设备上清除', 'Wipe it from this device'))}
        </button>
      </form>
    </section>`,
})
