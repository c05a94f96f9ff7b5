import type { Action, Priority } from '#areas/action/domain/action.ts'
import { text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { pointers } from '../parts/elsewhere.ts'
import type { PortalServices } from '../services.ts'
import { link, say, type Page, type View } from '../view.ts'

/** In the words of somebody who has the problem; what the plan calls it stands small above. */
const example = (view: View, action: Action, { id, title, plain }: Priority): Markup =>
  html`<li>
    <a
      href="${link(view, '/report')}?about=${encodeURIComponent(id)}&amp;action=${encodeURIComponent(action.id)}"
    >
      <span class="name">${say(view, title)}</span> <span class="plainly">${say(view, plain)}</span>
    </a>
  </li>`

const examples = (view: View, action: Action, many: boolean): Markup =>
  html`<section aria-labelledby="about-${action.id}">
    <h2 id="about-${action.id}">
      ${say(view, many ? action.title : text('可以反映哪些事', 'What you can report'))}
    </h2>
    ${many ? html`<p>${say(view, action.purpose)}</p>` : nothing}
    <ul class="examples">
      ${[...action.priorities].sort((a, b) => a.order - b.order).map((priority) => example(view, action, priority))}
    </ul>
  </section>`

const followForm = (view: View): Markup =>
  html`<form class="follow" method="post" action="${link(view, '/follow')}">
    <h2><label for="code">${say(view, text('已经反映过？', 'Reported already?'))}</label></h2>
    <p class="hint" id="code-hint">
      ${say(view, text('凭回执上的查询码看进展、收答复', 'See progress and answers with the code on your receipt'))}
    </p>
    <div class="inline">
      <input type="text" id="code" name="code" autocomplete="off" aria-describedby="code-hint" />
      <button class="button second" type="submit">${say(view, text('查看', 'Show'))}</button>
    </div>
  </form>`

export const homePage = (view: View, services: Pick<PortalServices, 'actions' | 'promise'>): Page => {
  const actions = services.actions()
  const [main] = actions
  if (!main)
    return {
      title: text('检护', 'Jianhu'),
      home: true,
      body: html`<h1>${say(view, text('目前没有正在进行的行动', 'No action is running at present'))}</h1>
        ${followForm(view)}`,
    }
  const { organ } = main.terms
  const invitation = text(
    `您或身边的人权益受了损害，都可以告诉${organ.zh}。`,
    `Tell the ${organ.en.toLowerCase()} when you or people around you have been wronged.`,
  )
  const promise = services.promise(main.id)
  return {
    title: main.title,
    home: true,
    body: html`<div class="hero">
        <div>
          <p class="over">${say(view, main.title)}</p>
          <h1>${say(view, text('遇到难处，可以在这里说', 'If you have been wronged, say so here'))}</h1>
          <p class="lead">
            ${say(view, invitation)}${view.language === 'zh' ? '' : ' '}${say(view, promise)}
          </p>
          <p class="actions">
            <a class="button big" href="${link(view, '/report')}"
              >${say(view, text('反映问题', 'Report a problem'))}</a
            >
          </p>
          <p class="quiet">
            ${say(view, text('约 5 分钟，不用注册，可以匿名', 'About five minutes, no account, anonymous if you wish'))}
          </p>
        </div>
        ${followForm(view)}
      </div>
      ${actions.map((action) => examples(view, action, actions.length > 1))}
      <section aria-labelledby="elsewhere">
        <h2 id="elsewhere">${say(view, text('这些事，别处办得更快', 'Faster elsewhere'))}</h2>
        <p>
          ${say(
            view,
            text(
              '不归这里管的，我们也不会丢下：会告诉您该找谁。',
              'What is not ours is not dropped either: we tell you who deals with it.',
            ),
          )}
        </p>
        ${pointers(view, main.elsewhere)}
      </section>`,
  }
}
