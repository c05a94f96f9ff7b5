import { text } from '#kernel/text.ts'
import { html } from '../markup.ts'
import type { PortalSettings } from '../services.ts'
import { say, type Page, type View } from '../view.ts'
import { prosePage, type Section } from './prose.ts'

const sections: readonly Section[] = [
  {
    title: text('给谁用', 'Who it is for'),
    paragraphs: [
      text(
        '人社、市监、工会、妇联、残联、12345 热线等单位，可以让自己的系统把线索直接送过来，并收到回执。',
        'Labour and market regulation departments, unions, federations and the 12345 hotline can have their own systems send reports here and receive a receipt.',
      ),
    ],
  },
  {
    title: text('怎么开始', 'How to start'),
    paragraphs: [
      text(
        '向与您协作的检察院申请密钥，然后按下面的接口说明开发。同一个幂等键重复发送，只登记一次，得到同样的回答。',
        'Ask the procuratorate you work with for a key, then build against the description below. A request sent again under the same idempotency key is registered once and answered alike.',
      ),
    ],
  },
]

export const partnersPage = (view: View, { origin, openApiPath }: PortalSettings): Page =>
  prosePage(
    view,
    text('协作单位接口', 'For partner agencies'),
    sections,
    html`<p>
        <a href="${openApiPath}"
          >${say(view, text('接口说明（OpenAPI 3.1）', 'Description of the interface (OpenAPI 3.1)'))}</a
        >
      </p>
      <pre class="code" tabindex="0" aria-label="${say(view, text('请求示例', 'An example request'))}">
POST ${origin}/api/v1/reports
Authorization: Bearer ……
Idempotency-Key: 6f1c2b1e-0d55-4b8e-9a55-3f4f0a6f6c11
Content-Type: application/json</pre>`,
  )
