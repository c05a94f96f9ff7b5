import { refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'

/** The same answer whether it is not there or not to be seen. */
export const noSuchReport = refuse({
  kind: 'missing',
  rule: 'policy:intake.read',
  message: text('没有这份材料，或您无权查看', 'There is no such report, or it is not for you to see'),
})

export const noSuchCode = refuse({
  kind: 'missing',
  rule: 'intake:code',
  message: text(
    '没有找到这个查询码。请对照回执再看一遍：共16位，只有数字和字母',
    'This code is not known. Compare it with your receipt: 16 letters and digits',
  ),
})

export const isWithdrawn = refuse({
  kind: 'not-allowed',
  rule: 'intake:withdrawn',
  message: text(
    '这份材料已经撤回；如又有新情况，请重新反映',
    'This report was withdrawn; if there is something new, please report again',
  ),
  allowed: [],
})
