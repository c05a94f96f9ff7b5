import { refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { FormItem } from './form.ts'
import type { Review } from './review.ts'

export const noSuchReview = refuse({
  kind: 'missing',
  rule: 'policy:quality.read',
  message: text(
    '没有这件评查，或者它不在您的权限范围内',
    'There is no such review, or it is outside your scope',
  ),
})

export const noSuchClosedCase = refuse({
  kind: 'missing',
  rule: 'policy:quality.read',
  message: text('没有这个案件，或者您不能检查它', 'There is no such case, or it is not for you to check'),
})

export const notClosedYet = refuse({
  kind: 'not-allowed',
  rule: 'quality:closed',
  message: text('案件办结以后才能检查', 'A case is checked once it is closed'),
})

export const reviewedAlready = refuse({
  kind: 'not-allowed',
  rule: 'quality:state',
  message: text(
    '评查意见已经发出，自查和部门检查不再补做',
    'The findings of the review were sent; the checks before it are over',
  ),
})

export const notYours = (ability: string): Result<never> =>
  refuse({
    kind: 'forbidden',
    rule: `policy:quality.${ability}`,
    message:
      ability === 'answer'
        ? text('由承办人答复', 'The answer is for the handler')
        : ability === 'draw'
          ? text(
              '由案件管理人员在本院及下级检察院范围内抽取',
              'Cases are drawn by case management, at the own organ and below',
            )
          : text('您不能做这一步', 'This step is not for you'),
  })

/** Source: rulebook 4.4; nobody judges their own work. */
export const ownCase = refuse({
  kind: 'forbidden',
  rule: 'quality:own-case',
  message: text(
    '承办人和协办人不能评查自己办理的案件，请另选评查人',
    'Whoever worked on a case does not review it; choose another reviewer',
  ),
  faults: [
    {
      field: 'reviewerId',
      message: text('请选择没有办理过本案的人', 'Choose somebody who did not work on this case'),
    },
  ],
})

export const notAReviewer = refuse({
  kind: 'invalid',
  rule: 'quality:reviewer',
  message: text('请从本院人员中选择评查人', 'Choose a reviewer from the organ of this case'),
  faults: [
    {
      field: 'reviewerId',
      message: text(
        '请选择本院的案管人员、检察官或者部门负责人',
        'Choose a case manager, a prosecutor or a head of department there',
      ),
    },
  ],
})

export const wrongState = (review: Pick<Review, 'state'>): Result<never> =>
  refuse({
    kind: 'not-allowed',
    rule: 'quality:state',
    message: {
      drawn: text('评查意见还没有发出', 'The findings have not been sent yet'),
      answering: text('正在等承办人答复', 'The handler is to answer first'),
      answered: text('这一步已经做完，不能再改', 'That step is done and stays as it is'),
      concluded: text('评查已经办结', 'This review is concluded'),
    }[review.state],
  })

export const changedMeanwhile = (current: Review): Result<never> =>
  refuse({
    kind: 'conflict',
    rule: 'design:revision',
    message: text(
      '您打开之后，别人改过这件评查；请对照后再决定',
      'Somebody changed this review after you opened it; compare, then decide',
    ),
    current: { items: current.items, defects: current.defects, finding: current.finding },
  })

export const stillUnjudged = (items: readonly FormItem[]): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: 'quality:form',
    message: text(
      `还有 ${items.length} 项没有评`,
      items.length === 1 ? 'One item is not judged yet' : `${items.length} items are not judged yet`,
    ),
    faults: items.map(({ id, title }) => ({
      field: `items.${id}`,
      message: text(`请评“${title.zh}”`, `Judge “${title.en}”`),
    })),
  })

export const badItem = (field: string, zh: string, en: string): Result<never> => {
  const message = text(zh, en)
  return refuse({ kind: 'invalid', rule: 'quality:form', message, faults: [{ field, message }] })
}

export const noSuchFinding = refuse({
  kind: 'missing',
  rule: 'policy:quality.read_findings',
  message: text('没有这条，或者它不在您的权限范围内', 'There is none, or it is outside your scope'),
})

export const noRatio = refuse({
  kind: 'forbidden',
  rule: 'policy:quality.read_ratio',
  message: text('您可以查看本院及下级检察院', 'You may see your own organ and those below it'),
})
