import { text, type Language } from '#kernel/text.ts'
import type { Assets } from './assets.ts'
import { html, nothing, type Markup } from './markup.ts'
import { link, pathIn, say, type Page, type View } from './view.ts'

const other: Record<Language, { readonly language: Language; readonly name: string; readonly tag: string }> =
  {
    zh: { language: 'en', name: 'English', tag: 'en' },
    en: { language: 'zh', name: '中文', tag: 'zh-CN' },
  }

const siteName = text('检护', 'Jianhu')

const demoNote = text(
  '演示：这里的内容都是虚构的，不会有人处理，请不要填写真实信息。遇到危险请拨打 110。',
  'Demonstration: everything here is invented and nobody acts on it, so enter nothing real. In danger, call 110.',
)

const footerLinks = [
  { path: '/follow', title: text('凭查询码看进展', 'Follow a report by its code') },
  { path: '/verify', title: text('核验回执', 'Check a receipt') },
  { path: '/privacy', title: text('隐私说明', 'Privacy') },
  { path: '/accessibility', title: text('无障碍说明', 'Accessibility') },
  { path: '/partners', title: text('协作单位接口', 'For partner agencies') },
]

const header = (view: View, assets: Assets): Markup => {
  const { language, name, tag } = other[view.language]
  return html`<header class="top">
    <div class="wide">
      <a class="mark" href="${link(view, '/')}">
        <img src="${assets.address('mark.svg')}" width="36" height="36" alt="" />
        <span>${say(view, siteName)}</span>
      </a>
      <a class="language" href="${pathIn(language, view.path)}" lang="${tag}" hreflang="${tag}">${name}</a>
    </div>
  </header>`
}

const footer = (view: View): Markup =>
  html`<footer class="foot">
    <div class="wide">
      <nav aria-label="${say(view, text('页脚', 'Footer'))}">
        <ul>
          ${footerLinks.map(({ path, title }) => html`<li><a href="${link(view, path)}">${say(view, title)}</a></li>`)}
        </ul>
      </nav>
      <p>
        ${say(view, text('正在发生的危险，请立即拨打', 'In danger right now, call'))}
        <a href="tel:110">110</a>
      </p>
    </div>
  </footer>`

const titleOf = (view: View, page: Page): string => {
  const title = page.home ? say(view, page.title) : `${say(view, page.title)} – ${say(view, siteName)}`
  return page.faulty ? `${say(view, text('有错误：', 'Error: '))}${title}` : title
}

/** A whole page: one style sheet, no inline script or style, nothing from another host. */
export const frame = (view: View, page: Page, assets: Assets): string =>
  html`<!doctype html>
    <html lang="${view.language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <title>${titleOf(view, page)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#faf9f6" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#15181c" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="${assets.address('mark.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${assets.address('portal.css')}" />
        ${[...(page.faulty ? ['summary.js'] : []), ...(page.scripts ?? [])].map(
          (script) => html`<script type="module" src="${assets.address(script)}"></script>`,
        )}
      </head>
      <body>
        <a class="skip" href="#main">${say(view, text('跳到正文', 'Skip to the content'))}</a>
        ${view.demo ? html`<p class="demo" role="note">${say(view, demoNote)}</p>` : nothing}
        ${header(view, assets)}
        <main id="main" class="${page.home ? 'wide' : 'narrow'}" tabindex="-1">
          ${
            page.back === undefined
              ? nothing
              : html`<a class="back" href="${link(view, page.back)}">${say(view, text('返回', 'Back'))}</a>`
          }
          ${page.body}
        </main>
        ${footer(view)}
      </body>
    </html>`.markup
