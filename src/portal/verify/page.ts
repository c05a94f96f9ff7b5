import type { ReceiptVerdict } from '#areas/ledger/domain/receipt.ts'
import type { LogKey } from '#areas/ledger/domain/statement.ts'
import type { FieldFault } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { html, nothing, type Markup } from '../markup.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { textArea } from '../parts/field.ts'
import { link, say, type Page, type View } from '../view.ts'

export const mostReceiptBytes = 64 * 1024

export const words = {
  good: text('回执是真的，记录没有被改动', 'The receipt is genuine and the record unchanged'),
  promised: text(
    '回执是真的；记录正等着写入下一份签名摘要，过一会儿重新下载就有完整证明',
    'The receipt is genuine; its record waits for the next signed head. Download it again later for the whole proof',
  ),
  bad: text('这份回执没有通过核验', 'This receipt did not pass'),
  passed: text('通过', 'Passed'),
  failed: text('未通过', 'Failed'),
  here: text(
    '刚才就在您的设备上核验，文件没有上传。',
    'This was checked on your device; the file was not sent anywhere.',
  ),
} as const

const verdictPanel = (view: View, { ok, sealed, checks }: ReceiptVerdict): Markup =>
  html`<h2>${say(view, ok ? (sealed ? words.good : words.promised) : words.bad)}</h2>
    <ul class="checks">
      ${checks.map(
        (check) =>
          html`<li class="${check.ok ? 'passed' : 'failed'}">
            <strong>${say(view, check.ok ? words.passed : words.failed)}</strong>
            ${say(view, check.explanation)}
          </li>`,
      )}
    </ul>`

/** What the script needs to say the same as this page, and the keys it trusts. */
const forScript = (view: View, keys: readonly LogKey[]): Markup =>
  html`data-keys="${keys.map(({ key_id }) => key_id).join(' ')}"
  ${Object.entries(words).map(([name, word]) => html` data-${name}="${say(view, word)}"`)}`

export const verifyPage = (
  view: View,
  keys: readonly LogKey[],
  written: string,
  verdict: ReceiptVerdict | undefined,
  faults: readonly FieldFault[],
): Page => {
  const title = text('核验回执', 'Check a receipt')
  return {
    title,
    back: '/',
    faulty: faults.length > 0,
    scripts: ['verify.js'],
    body: html`${errorSummary(view, faults)}
      <h1>${say(view, title)}</h1>
      <p class="lead">
        ${say(
          view,
          text(
            '回执文件能证明您的反映在那个时间收到，并且记录没有被人改写。任何人都可以核验，不需要查询码，也看不到您写的内容。',
            'A receipt proves that a report was received at that time and that nobody has rewritten the record. Anybody may check it; it needs no code and shows nothing of what you wrote.',
          ),
        )}
      </p>
      <div
        id="verdict"
        class="${verdict ? (verdict.ok ? 'verdict good' : 'verdict bad') : 'verdict'}"
        role="status"
        tabindex="-1"
        ${verdict ? nothing : html`hidden`}
      >
        ${verdict ? verdictPanel(view, verdict) : nothing}
      </div>
      <form
        method="post"
        action="${link(view, '/verify')}"
        enctype="multipart/form-data"
        novalidate
        data-verify
        ${forScript(view, keys)}
      >
        <div class="field">
          <label for="file">${say(view, text('选择回执文件', 'Choose the receipt file'))}</label>
          <p class="hint" id="file-hint">
            ${say(view, text('下载时得到的 .json 文件', 'The .json file you downloaded'))}
          </p>
          <input
            type="file"
            id="file"
            name="file"
            accept=".json,application/json"
            aria-describedby="file-hint"
          />
        </div>
        ${textArea(
          view,
          {
            name: 'receipt',
            label: text('或者把内容粘贴在这里', 'Or paste its content here'),
            value: written,
          },
          faults,
          { rows: 4, most: mostReceiptBytes },
        )}
        <button class="button" type="submit">${say(view, text('核验', 'Check'))}</button>
      </form>
      <details>
        <summary>${say(view, text('不经过我们也能核验', 'You can check it without us'))}</summary>
        <p>
          ${say(
            view,
            text(
              '打开本页后断开网络也能核验：计算都在您的浏览器里完成（需要较新的浏览器）。懂技术的人可以对照下面的公钥，用自己的程序按 RFC 9162 和 Ed25519 核验。',
              'Once this page is open it works without a network: your browser does the arithmetic, if it is recent enough. With the keys below, anybody can check by RFC 9162 and Ed25519 with a program of their own.',
            ),
          )}
        </p>
        <dl class="keys">
          ${keys.map(
            ({ key_id, public_key }) =>
              html`<div>
                <dt class="code">${key_id}</dt>
                <dd class="code">${public_key}</dd>
              </div>`,
          )}
        </dl>
      </details>`,
  }
}
