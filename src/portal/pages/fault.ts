import type { Refusal } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { link, say, type Page, type View } from '../view.ts'

const statuses: Record<Refusal['kind'], number> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  'not-allowed': 409,
  'too-many': 429,
}

export const statusOf = ({ kind }: Refusal): number => statuses[kind]

const titles: Record<Refusal['kind'], Text> = {
  invalid: text('有些内容需要改一下', 'Something has to be put right'),
  unauthenticated: text('请先输入查询码', 'Enter your code first'),
  forbidden: text('这一步不能从这里进行', 'This cannot be done from here'),
  missing: text('没有找到这个页面', 'There is no such page'),
  conflict: text('情况已经变了', 'Things have changed'),
  'not-allowed': text('现在不能这样做', 'This is not possible now'),
  'too-many': text('请稍等一会儿再试', 'Please wait a little'),
}

const homeLink = (view: View): Markup =>
  html`<p><a href="${link(view, '/')}">${say(view, text('回到首页', 'Back to the start'))}</a></p>`

const faultPage = (view: View, title: Text, ...paragraphs: readonly Markup[]): Page => ({
  title,
  body: html`<h1>${say(view, title)}</h1>
    ${paragraphs} ${homeLink(view)}`,
})

/** A wait in words: full minutes once it is longer than one. */
const waitText = (seconds: number): Text => {
  if (seconds <= 60)
    return text(`${Math.ceil(seconds)} 秒后可以再试。`, `Try again in ${Math.ceil(seconds)} seconds.`)
  const minutes = Math.ceil(seconds / 60)
  return text(`约 ${minutes} 分钟后可以再试。`, `Try again in about ${minutes} minutes.`)
}

const tooMany = text(
  '为防止有人乱试，同一来源在一段时间内的次数有限。您已填写的内容没有丢。',
  'So that nobody can try at random, one source may do this only so often. What you have written is not lost.',
)

export const refusalPage = (view: View, refusal: Refusal): Page =>
  faultPage(
    view,
    titles[refusal.kind],
    html`<p class="lead">${say(view, refusal.message)}</p>`,
    refusal.kind === 'too-many' ? html`<p>${say(view, tooMany)}</p>` : nothing,
    refusal.retryAfter === undefined ? nothing : html`<p>${say(view, waitText(refusal.retryAfter))}</p>`,
  )

export const missingPage = (view: View): Page =>
  faultPage(
    view,
    titles.missing,
    html`<p>
      ${say(
        view,
        text(
          '网址可能写错了，或者页面已经搬走。请从首页重新开始；您的草稿还在。',
          'The address may be mistyped, or the page has moved. Start again from the first page; your draft is still there.',
        ),
      )}
    </p>`,
  )

export const brokenPage = (view: View, reference: string): Page =>
  faultPage(
    view,
    text('系统出了问题', 'Something went wrong on our side'),
    html`<p>
      ${say(
        view,
        text(
          '这不是您的错。已保存的草稿还在，请过几分钟再试。如果事情紧急，请直接拨打 12309 或到当地检察院。',
          'This is not your fault. Your saved draft is still there; try again in a few minutes. If it is urgent, call 12309 or go to the nearest procuratorate.',
        ),
      )}
    </p>`,
    html`<p class="quiet">
      ${say(view, text('问题编号', 'Reference'))} <span class="code">${reference}</span>
    </p>`,
  )
