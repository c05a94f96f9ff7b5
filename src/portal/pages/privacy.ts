import { text } from '#kernel/text.ts'
import type { Limits } from '../services.ts'
import type { Page, View } from '../view.ts'
import { prosePage, type Section } from './prose.ts'

const sections = ({ draftDays }: Limits): readonly Section[] => [
  {
    title: text('我们收集什么，为什么', 'What is collected, and why'),
    paragraphs: [
      text(
        '只收您自己写下的内容和上传的文件，用来办理您反映的事、给您答复。除了事情经过，都可以不填；可以匿名。',
        'Only what you write and upload, to act on what you report and to answer you. Apart from the story itself, everything may be left out, and you may stay anonymous.',
      ),
      text(
        '依据是履行法定职责所必需（《个人信息保护法》第十三条第一款第三项）。',
        'The basis is that it is necessary for performing statutory duties (Personal Information Protection Law, art. 13(1)(3)).',
      ),
    ],
  },
  {
    title: text('谁能看到', 'Who may see it'),
    paragraphs: [
      text(
        '姓名、电话、地址和您写的内容分开存放，并且加密。打开身份要说明理由，每次都留下记录，您凭查询码都能看到。',
        'Your name, phone number and address are kept apart from the story and encrypted. Opening them takes a reason and leaves a record each time, which you can see with your code.',
      ),
      text(
        '举报材料不会转给被举报的人或单位。系统管理员看不到任何反映的内容。',
        'What you report is never passed to the person or body you report. Administrators of the system see no report at all.',
      ),
    ],
  },
  {
    title: text('照片里的隐藏信息', 'Details hidden in photos'),
    paragraphs: [
      text(
        '手机照片常带有拍摄地点、时间和机型。这些信息在保存前会被去掉。',
        'Photos from a phone often carry the place, the time and the model. These are removed before a photo is kept.',
      ),
    ],
  },
  {
    title: text('草稿和 Cookie', 'Drafts and cookies'),
    paragraphs: [
      text(
        `开始填写时，您的设备会收到一个名为 jianhu_draft 的 Cookie，它是打开草稿的钥匙。草稿加密保存 ${draftDays} 天，之后自动删除；您可以随时清除。`,
        `When you start a report, your device receives a cookie called jianhu_draft, the key to your draft. The draft is kept encrypted for ${draftDays} days, then deleted; you can wipe it at any time.`,
      ),
      text(
        '看进展时会用到名为 jianhu_follow 的 Cookie，半小时后或点“离开”后失效。没有别的 Cookie，不做统计跟踪，页面不从其他网站加载任何东西。',
        'While you follow a report, a cookie called jianhu_follow holds its code; it ends after half an hour or when you leave. There are no other cookies, no tracking, and nothing is loaded from another site.',
      ),
    ],
  },
  {
    title: text('防篡改的记录', 'The record that cannot be rewritten'),
    paragraphs: [
      text(
        '每一步都会写进一本只增不改的账。账里只有编号、代码和摘要，没有姓名、电话和内容，所以删除个人信息不会受它妨碍。',
        'Every step is written into a log that only grows. It holds numbers, codes and digests, and no name, phone number or content, so it never stands in the way of erasing personal data.',
      ),
    ],
  },
  {
    title: text('您的权利', 'Your rights'),
    paragraphs: [
      text(
        '您可以查阅、复制、更正、补充，或者要求删除自己的信息；依法不能照办的，会告诉您理由（《个人信息保护法》第四十四至五十条）。请凭查询码写消息提出，或拨打 12309。',
        'You may see, copy, correct and add to your data, or ask for it to be deleted; if the law does not allow that, you are told why (Personal Information Protection Law, arts 44–50). Ask by a message with your code, or call 12309.',
      ),
      text(
        '未满十四周岁的，请和父母或其他监护人一起填写。遇到危险不必等：先打 110。',
        'If you are under fourteen, please write together with a parent or guardian. In danger do not wait: call 110 first.',
      ),
    ],
  },
]

export const privacyPage = (view: View, limits: Limits): Page =>
  prosePage(view, text('隐私说明', 'Privacy'), sections(limits))
