import { expect, test } from 'vitest'
import { type Comparable, similarTo } from './similar.ts'

const lead = (id: string, words: string, againstName = ''): Comparable => ({
  id,
  words: words.split(' '),
  againstName,
})

const subject = lead('a', '工地 拖欠 工资 三个月 包工头 跑路 河东', '河东建筑有限公司')

test('the same story comes first, an unrelated one not at all', () => {
  const found = similarTo(subject, [
    lead('same', '工地 拖欠 工资 三个月 包工头 河东'),
    lead('near', '拖欠 工资 饭店 服务员'),
    lead('other', '小区 停车 收费 物业'),
  ])
  expect(found[0]?.id).toBe('same')
  expect(found.map(({ id }) => id)).not.toContain('other')
})

test('the same body named raises a story told in other words', () => {
  const told = '干活 没有 给钱 老板 工资 拖欠'
  const [named] = similarTo(subject, [lead('x', told, '河东建筑有限公司（分公司）')])
  const [unnamed] = similarTo(subject, [lead('x', told)], 8)
  expect(named?.sameTarget).toBe(true)
  expect(named!.score).toBeGreaterThan(unnamed?.score ?? 0)
})

test('a word that every story has tells nothing apart', () => {
  const common = Array.from({ length: 20 }, (_, index) =>
    lead(`c${index}`, `您好 领导 投诉 ${'甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉'.charAt(index)}`),
  )
  expect(similarTo(lead('a', '您好 领导 投诉 独特'), common)).toEqual([])
})
