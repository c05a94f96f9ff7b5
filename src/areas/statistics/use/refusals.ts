import { refuse } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'

export const notYourFigures = refuse({
  kind: 'forbidden',
  rule: 'policy:statistics.read',
  message: text(
    '您可以查看本院及下级检察院的数字',
    'You may see the figures of your own organ and of those below it',
  ),
})

export const noSuchOrgan = refuse({
  kind: 'missing',
  rule: 'statistics:organ',
  message: text('没有这个检察院', 'There is no such organ'),
})

export const noSuchAction = refuse({
  kind: 'missing',
  rule: 'statistics:action',
  message: text('没有这个专项行动', 'There is no such special action'),
})

export const wrongPeriod = refuse({
  kind: 'invalid',
  rule: 'statistics:period',
  message: text('起止月份不对', 'These months do not make a period'),
  faults: [
    {
      field: 'query.to',
      message: text(
        '止月不能早于起月，也不能相隔十年以上',
        'The last month must not be before the first, nor ten years after it',
      ),
    },
  ],
})
