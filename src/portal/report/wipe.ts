import { text } from '#kernel/text.ts'
import { html, type Markup } from '../markup.ts'
import { link, say, type View } from '../view.ts'

/** There is no way back from it, so it takes a second tap. */
export const wipeForm = (view: View): Markup =>
  html`<details class="wipe">
    <summary>${say(view, text('清除草稿', 'Wipe the draft'))}</summary>
    <form method="post" action="${link(view, '/report/wipe')}">
      <p>
        ${say(
          view,
          text(
            '写过的内容和文件会马上删掉，找不回来。',
            'What you wrote and your files are deleted at once and cannot be brought back.',
          ),
        )}
      </p>
      <button class="button danger" type="submit">${say(view, text('确定清除', 'Wipe it'))}</button>
    </form>
  </details>`
