import { text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../../markup.ts'
import { filesField } from '../../parts/files.ts'
import { sizeText } from '../../parts/size.ts'
import type { KeptFile } from '../../services.ts'
import { link, say } from '../../view.ts'
import { fromCheckField, stepPath, type Ask, type Step } from '../step.ts'

const kept = (ask: Ask, { id, name, size }: KeptFile): Markup =>
  html`<li>
    <span class="name">${name}</span> <span class="quiet">${sizeText(size)}</span>
    <form method="post" action="${link(ask.view, '/report/files/remove')}">
      ${fromCheckField(ask)}
      <button class="plain" type="submit" name="file" value="${id}">
        ${say(ask.view, text('移除', 'Remove'))}<span class="aside"> ${name}</span>
      </button>
    </form>
  </li>`

/** Its form carries files, so the routes read it as it streams in. */
export const filesStep: Step = {
  id: 'files',
  name: text('照片和文件', 'Photos and files'),
  fields: [],
  question: () => text('有照片或文件吗？', 'Do you have photos or files?'),
  body: (ask) =>
    html`<p>
        ${say(
          ask.view,
          text(
            '例如欠条、工资记录、聊天截图、合同、现场照片。没有也可以继续。',
            'Such as an IOU, a record of wages, screenshots, a contract, a photo of the place. You can go on without any.',
          ),
        )}
      </p>
      ${
        ask.files.length === 0
          ? nothing
          : html`<h2 class="small">${say(ask.view, text('已添加', 'Added'))}</h2>
              <ul class="files">
                ${ask.files.map((file) => kept(ask, file))}
              </ul>`
      }
      <form method="post" action="${link(ask.view, stepPath('files'))}" enctype="multipart/form-data">
        ${fromCheckField(ask)} ${filesField(ask.view, ask.limits, ask.faults)}
        <div class="actions">
          <button class="button" type="submit" name="do" value="go">
            ${say(ask.view, text('继续', 'Continue'))}
          </button>
          <button class="button second" type="submit" name="do" value="add">
            ${say(ask.view, text('上传，再选几个', 'Upload and choose more'))}
          </button>
        </div>
      </form>`,
  read: (_, form) => ({ form, faults: [] }),
  answer: ({ files }) => files.map(({ name, size }) => `${name} (${sizeText(size)})`),
  scripts: ['files.js'],
}
