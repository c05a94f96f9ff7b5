import type { FieldFault } from '#kernel/result.ts'
import { text, type Text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import type { Limits } from '../services.ts'
import { say, type View } from '../view.ts'
import { sizeText } from './size.ts'

const rules = ({ files, bytesEach, bytesTogether, kinds }: Limits): Text => {
  const [each, together] = [sizeText(bytesEach), sizeText(bytesTogether)]
  return text(
    `最多 ${files} 个，每个不超过 ${each}，一共不超过 ${together}。可以是${kinds.zh}。照片里的拍摄地点等信息会自动去掉。`,
    `At most ${files}, each up to ${each}, ${together} together: ${kinds.en}. The place and other details hidden in photos are removed.`,
  )
}

/** Where scripts run, a file that is too large is named before it is sent. */
export const filesField = (view: View, limits: Limits, faults: readonly FieldFault[]): Markup => {
  const own = faults.filter(({ field }) => field === 'files')
  return html`<div class="field${own.length > 0 ? ' faulty' : ''}">
    <label for="files">${say(view, text('选择照片或文件', 'Choose photos or files'))}</label>
    <p class="hint" id="files-hint">${say(view, rules(limits))}</p>
    ${own.map(
      ({ message }) =>
        html`<p class="fault">
          <span class="aside">${say(view, text('错误：', 'Error: '))}</span>${say(view, message)}
        </p>`,
    )}
    <input
      type="file"
      id="files"
      name="files"
      multiple
      accept="${limits.endings.join(',')}"
      aria-describedby="files-hint files-check"
      ${own.length > 0 ? html`aria-invalid="true"` : nothing}
      data-count="${limits.files}"
      data-each="${limits.bytesEach}"
      data-together="${limits.bytesTogether}"
      data-many="${say(view, text('选得太多了，请少选几个。', 'These are too many; choose fewer.'))}"
      data-large="${say(view, text('太大了，请换一个小一点的：', 'Too large; choose a smaller one: '))}"
      data-heavy="${say(view, text('加起来太大了，请少选几个。', 'Together they are too large; choose fewer.'))}"
    />
    <p class="fault" id="files-check" role="status"></p>
  </div>`
}
