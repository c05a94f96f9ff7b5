import { text } from '#kernel/text.ts'
import type { Page, View } from '../view.ts'
import { prosePage, type Section } from './prose.ts'

const sections: readonly Section[] = [
  {
    title: text('怎么用都可以', 'Use it your way'),
    paragraphs: [
      text(
        '只用键盘、用读屏软件、放大到四倍、关掉脚本、用深色或高对比度，都能完成每一步。页面可以打印。',
        'Every step can be done with the keyboard alone, with a screen reader, at four times the size, without scripts, in dark or high-contrast colours. The pages print well.',
      ),
      text(
        '填写没有时间限制：写到一半会自动存成草稿。',
        'Take your time: what is half written is kept as a draft.',
      ),
    ],
  },
  {
    title: text('依据的标准', 'The standard'),
    paragraphs: [
      text(
        '按《Web 内容无障碍指南》WCAG 2.2 AA 级设计，每次修改都用自动检查工具检查全部页面。自动检查发现不了所有问题。',
        'The pages are designed to WCAG 2.2 level AA, and an automatic checker runs over all of them with every change. It cannot find everything.',
      ),
    ],
  },
  {
    title: text('还做不到的', 'What is not there yet'),
    paragraphs: [
      text(
        '还没有手语视频、易读版和少数民族文字版。您上传的文件会原样交给承办人，我们不检查它们是否无障碍。',
        'There are no sign-language videos, no easy-read version and no minority languages yet. Files you upload are passed on as they are.',
      ),
    ],
  },
  {
    title: text('用不了怎么办', 'If you cannot use it'),
    paragraphs: [
      text(
        '可以拨打 12309，或写信、到就近的检察院，由工作人员当面替您填写，效力一样。遇到障碍也请这样告诉我们。',
        'Call 12309, write a letter, or go to the nearest procuratorate, where staff fill it in for you; it counts just the same. Tell us of obstacles in the same way.',
      ),
    ],
  },
]

export const accessibilityPage = (view: View): Page =>
  prosePage(view, text('无障碍说明', 'Accessibility'), sections)
