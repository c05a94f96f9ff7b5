import type { FieldFault } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { textArea } from '../parts/field.ts'
import { filesField } from '../parts/files.ts'
import { moment } from '../parts/moment.ts'
import { sizeText } from '../parts/size.ts'
import type { KeptFile, Limits, Message, Progress } from '../services.ts'
import { link, say, type View } from '../view.ts'

export const longestMessage = 2000

export const fileNames = (files: readonly KeptFile[]): Markup =>
  files.length === 0
    ? nothing
    : html`<ul class="files">
        ${files.map(({ name, size }) => html`<li><span class="name">${name}</span> <span class="quiet">${sizeText(size)}</span></li>`)}
      </ul>`

const message = (view: View, home: Text, { at, sender, organ, kind, body, files }: Message): Markup =>
  html`<li class="message ${sender}">
    <h3>
      ${say(view, sender === 'organ' ? (organ ?? home) : text('您', 'You'))}${
        kind ? html`<span class="kind">${say(view, kind)}</span>` : nothing
      }
    </h3>
    <p class="quiet">${moment(view, at)}</p>
    <p class="told">${body}</p>
    ${fileNames(files)}
  </li>`

const writeForm = (view: View, limits: Limits, written: string, faults: readonly FieldFault[]): Markup =>
  html`<form method="post" action="${link(view, '/follow/message')}" enctype="multipart/form-data" novalidate>
    ${textArea(
      view,
      {
        name: 'body',
        label: text('写给承办人', 'Write to the officer in charge'),
        hint: text(
          `补充情况、回答提问都可以，最多 ${longestMessage} 字`,
          `Add facts or answer a question, at most ${longestMessage} characters`,
        ),
        value: written,
      },
      faults,
      { rows: 4, most: longestMessage },
    )}
    ${filesField(view, limits, faults)}
    <button class="button" type="submit">${say(view, text('发出', 'Send'))}</button>
  </form>`

export const conversation = (
  view: View,
  progress: Progress,
  limits: Limits,
  written: string,
  faults: readonly FieldFault[],
): Markup =>
  html`<section aria-labelledby="messages-title">
    <h2 id="messages-title">${say(view, text('答复和消息', 'Answers and messages'))}</h2>
    ${
      progress.messages.length === 0
        ? html`<p class="quiet">
            ${say(view, text('还没有消息。答复会出现在这里。', 'No messages yet. Answers will appear here.'))}
          </p>`
        : html`<ol class="messages">
            ${progress.messages.map((one) => message(view, progress.organ.name, one))}
          </ol>`
    }
    ${progress.moves.includes('message') ? writeForm(view, limits, written, faults) : nothing}
  </section>`
