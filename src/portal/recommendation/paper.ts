import type { SentView } from '#areas/recommendations/contract.ts'
import { partLabels, replyPeriod, typeTitles } from '#areas/recommendations/domain/labels.ts'
import { parts } from '#areas/recommendations/domain/recommendation.ts'
import { text, type Text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { dayOnly, dueDay } from '../parts/moment.ts'
import { say, type View } from '../view.ts'

const line = (view: View, name: Text, told: Markup): Markup =>
  html`<div>
    <dt>${say(view, name)}</dt>
    <dd>${told}</dd>
  </div>`

const stageOf = ({ withdrawn, moves, answeredOn, servedOn }: SentView): Text => {
  if (withdrawn) return text('检察院已撤回', 'Withdrawn by the procuratorate')
  if (moves.includes('receive')) return text('待签收', 'To be received')
  if (answeredOn !== null) return text('已回复', 'Answered')
  if (moves.includes('reply')) return text('待书面回复', 'A written reply is due')
  return servedOn === null ? text('已发出', 'Sent') : text('异议复核中', 'Your objection is being re-checked')
}

/** Where it stands: by when to reply, until when to object. */
export const standing = (view: View, sent: SentView): Markup =>
  html`<section class="status" aria-labelledby="stage">
    <h2 id="stage">${say(view, stageOf(sent))}</h2>
    <dl>
      ${line(view, text('发出机关', 'From'), html`${say(view, sent.organ)}`)}
      ${line(view, text('被建议单位', 'To'), html`${sent.addressee}`)}
      ${
        sent.servedOn === null
          ? line(
              view,
              text('回复期限', 'Reply'),
              html`${say(view, replyPeriod(sent.replyRule, sent.replyTerm))}`,
            )
          : line(view, text('收到日期', 'Received'), dayOnly(view, sent.servedOn))
      }
      ${
        sent.replyDue !== null && sent.answeredOn === null
          ? line(
              view,
              text('最晚什么时候回复', 'Reply by'),
              html`<strong>${dueDay(view, sent.replyDue)}</strong>`,
            )
          : nothing
      }
      ${
        sent.objectionUntil !== null && sent.moves.includes('object')
          ? line(view, text('异议期限届满日', 'Object by'), dueDay(view, sent.objectionUntil))
          : nothing
      }
      ${
        sent.answeredOn === null
          ? nothing
          : line(view, text('回复日期', 'Answered on'), dayOnly(view, sent.answeredOn))
      }
    </dl>
  </section>`

/** The paper itself, part by part. */
export const paper = (view: View, sent: SentView): Markup => {
  const labels = partLabels(sent.type)
  return html`<section aria-labelledby="paper-title">
    <h2 id="paper-title">${say(view, text('检察建议书', 'The recommendation'))}</h2>
    <p class="quiet">
      ${sent.number}${sent.type === null ? nothing : html` · ${say(view, typeTitles[sent.type])}`} ·
      ${dayOnly(view, sent.issuedOn)}
    </p>
    ${parts
      .filter((part) => sent[part].trim() !== '')
      .map(
        (part) =>
          html`<h3>${say(view, labels[part])}</h3>
            <p class="told">${sent[part]}</p>`,
      )}
  </section>`
}
