import { all, type Check, holds } from '#kernel/check.ts'
import { lengthText } from '#kernel/time/wording.ts'
import type { ClockRule } from './clock-rule.ts'

const digits = /\d/

/** What an office may set is in doubt, and wherever its length is named it can be named anew. */
export const isUnsettled = ({
  title,
  term,
  doubt,
  recurring,
  unsettled = [],
}: Pick<ClockRule, 'title' | 'term' | 'doubt' | 'recurring' | 'unsettled'>): Check => {
  if (unsettled.length === 0) return () => []
  const length = lengthText(term)
  const namesOther = (['zh', 'en'] as const).some(
    (language) => digits.test(title[language]) && !title[language].includes(length[language]),
  )
  return all(
    holds(
      doubt !== undefined,
      '没有存疑的，不能由本机构设定',
      'What is not in doubt is not an office’s to set',
    ),
    holds(
      !recurring && term.length > 0,
      '循环的、往前计算的期限不能由本机构设定',
      'A period that recurs or counts backward is not an office’s to set',
    ),
    holds(!namesOther, '名称中的长短与期限不符', 'The length in the title is not that of the period'),
  )
}
