import type { Action } from '#areas/action/domain/action.ts'
import { text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { choices } from '../parts/field.ts'
import { dayOnly } from '../parts/moment.ts'
import type { Draft, Limits } from '../services.ts'
import { link, say, type Page, type View } from '../view.ts'
import { steps } from './steps.ts'
import { wipeForm } from './wipe.ts'

export type Start = {
  readonly actions: readonly Action[]
  readonly draft: Draft | undefined
  readonly limits: Limits
  /** The example of the first page that was followed here. */
  readonly about: string
  readonly action: string
  /** A page of the report was asked for, and this device holds no draft. */
  readonly lost: boolean
}

const openDraft = (view: View, draft: Draft): Markup =>
  html`<section class="panel" aria-labelledby="draft-title">
    <h2 id="draft-title">
      ${say(view, text('这部手机或电脑上有一份没写完的', 'There is an unfinished report on this device'))}
    </h2>
    <p>${say(view, text('保存到', 'It is kept until'))} ${dayOnly(view, draft.expiresOn)}。</p>
    <div class="actions">
      <a class="button" href="${link(view, '/report/check')}"
        >${say(view, text('接着写', 'Go on with it'))}</a
      >
      ${wipeForm(view)}
    </div>
  </section>`

const sentNote = (view: View): Markup =>
  html`<section class="panel" aria-labelledby="draft-title">
    <h2 id="draft-title">${say(view, text('您刚发送过一份', 'You have just sent a report'))}</h2>
    <p>
      <a href="${link(view, '/report/sent')}"
        >${say(view, text('再看一次查询码和回执', 'Show its code and receipt again'))}</a
      >
    </p>
  </section>`

const lostNote = (view: View): Markup =>
  html`<div class="panel" role="status">
    <p>
      ${say(
        view,
        text(
          '没有找到草稿：可能已经过期或被清除，也可能是浏览器不允许保存 Cookie。请允许本网站的 Cookie，再从这里开始。',
          'There is no draft: it may have expired or been wiped, or the browser keeps no cookies. Allow cookies for this site and start here.',
        ),
      )}
    </p>
  </div>`

const actionChoice = (view: View, { actions, action }: Start): Markup =>
  actions.length < 2
    ? html`<input type="hidden" name="action" value="${actions[0]?.id ?? ''}" />`
    : choices(
        view,
        {
          name: 'action',
          question: 'question',
          legend: text('您想反映的事属于哪一类？', 'Which of these is it for?'),
        },
        actions.map(({ id, title, purpose }) => ({ value: id, label: title, hint: purpose })),
        [actions.some(({ id }) => id === action) ? action : (actions[0]?.id ?? '')],
        [],
      )

const before = (view: View, { limits }: Start): Markup =>
  html`<ul>
    <li>
      ${say(view, text(`一共 ${steps.length} 个问题，大约 5 分钟。除了事情经过，不知道的都可以不填。`, `${steps.length} questions, about five minutes. Apart from the story itself, you may leave out what you do not know.`))}
    </li>
    <li>
      ${say(view, text('可以匿名。不用注册，不用身份证。', 'You may stay anonymous. No account, no identity card.'))}
    </li>
    <li>
      ${say(
        view,
        text(
          `写到一半会自动存成草稿，加密保存 ${limits.draftDays} 天，只有这部手机或电脑能打开，可以随时清除。用公共电脑的话，走之前请清除。`,
          `What you have written is kept as a draft for ${limits.draftDays} days, encrypted; only this device can open it, and you can wipe it at any time. On a shared computer, wipe it before you leave.`,
        ),
      )}
    </li>
    <li>
      ${say(view, text('我们收集什么、为什么收集、谁能看到，写在', 'What we collect, why, and who may see it stands in the'))}
      <a href="${link(view, '/privacy')}">${say(view, text('隐私说明', 'privacy notice'))}</a
      >${say(view, text('里。', '.'))}
    </li>
  </ul>`

export const startPage = (view: View, start: Start): Page => {
  const { draft } = start
  const open = draft && !draft.sent ? draft : undefined
  return {
    title: text('反映问题', 'Report a problem'),
    back: '/',
    body: html`<h1 id="question">${say(view, text('反映问题', 'Report a problem'))}</h1>
      <p class="urgent">
        ${say(view, text('有人正在受到伤害，或犯罪正在发生：', 'Somebody is being hurt, or a crime is going on: '))}
        <a href="tel:110">${say(view, text('先拨打 110', 'call 110 first'))}</a>
      </p>
      ${start.lost ? lostNote(view) : nothing} ${open ? openDraft(view, open) : nothing}
      ${draft?.sent ? sentNote(view) : nothing}
      <h2 class="small">${say(view, text('开始之前', 'Before you start'))}</h2>
      ${before(view, start)}
      <form method="post" action="${link(view, '/report')}">
        ${actionChoice(view, start)}
        <input type="hidden" name="about" value="${start.about}" />
        <button class="button${open ? ' second' : ''}" type="submit">
          ${say(view, open ? text('不要草稿，重新写一份', 'Drop the draft and start afresh') : text('开始', 'Start'))}
        </button>
      </form>`,
  }
}
