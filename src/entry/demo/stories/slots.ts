import type { Random } from '../random.ts'
import { type Language, villages } from './names.ts'

const digitsZh = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
const digitsEn = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

export type Facts = { readonly target: string; readonly yuan: number | null; readonly people: number }

const yuanIn = (yuan: number, language: Language): string => {
  if (language === 'en') return `${yuan.toLocaleString('en')} yuan`
  return yuan >= 10_000 ? `${Math.round(yuan / 1000) / 10}万元` : `${yuan}元`
}

type Slot = (random: Random, language: Language, facts: Facts) => string

const number =
  (least: number, most: number): Slot =>
  (random, language) => {
    const value = random.whole(least, most)
    return language === 'zh' ? (digitsZh[value] ?? String(value)) : (digitsEn[value] ?? String(value))
  }

const oneOf =
  (zh: readonly string[], en: readonly string[]): Slot =>
  (random, language) =>
    random.pick(language === 'zh' ? zh : en)

const slots: Readonly<Record<string, Slot>> = {
  target: (_, language, { target }) => target || (language === 'zh' ? '对方' : 'they'),
  yuan: (_, language, { yuan }) => yuanIn(yuan ?? 0, language),
  people: (_, language, { people }) => (language === 'zh' ? `${people}个人` : `${people} people`),
  months: number(2, 11),
  weeks: number(2, 8),
  years: number(2, 8),
  times: number(2, 6),
  days: number(3, 12),
  age: (random) => String(random.whole(66, 89)),
  childAge: number(4, 11),
  floor: (random) => String(random.whole(2, 27)),
  hour: oneOf(
    ['夜里十一点', '凌晨两点', '半夜', '天不亮'],
    ['eleven at night', 'two in the morning', 'midnight', 'before dawn'],
  ),
  season: oneOf(
    ['开春', '入夏', '秋收后', '上个冬天', '春节前'],
    ['this spring', 'early summer', 'after the harvest', 'last winter', 'before the Spring Festival'],
  ),
  village: oneOf(
    villages.zh.map((name) => `${name}村`),
    villages.en,
  ),
  trade: oneOf(
    ['木工', '钢筋工', '瓦工', '水电工', '油漆工', '架子工'],
    ['carpenter', 'steel fixer', 'bricklayer', 'electrician', 'painter', 'scaffolder'],
  ),
  crop: oneOf(
    ['玉米', '水稻', '大豆', '西瓜', '辣椒', '小麦'],
    ['maize', 'rice', 'soya', 'watermelons', 'peppers', 'wheat'],
  ),
  mu: (random) => String(random.whole(3, 60)),
  body: oneOf(
    ['左手食指', '右手两根手指', '小腿', '腰', '脚踝'],
    ['left index finger', 'two fingers', 'lower leg', 'back', 'ankle'],
  ),
  goods: oneOf(
    ['保健品', '羽绒服', '手机', '白酒', '按摩椅', '化妆品'],
    ['health pills', 'a down jacket', 'a phone', 'liquor', 'a massage chair', 'cosmetics'],
  ),
  illness: oneOf(
    ['上吐下泻', '肚子疼了一夜', '发烧拉肚子', '浑身起疹子'],
    ['was sick all night', 'had stomach cramps', 'had a fever', 'came out in a rash'],
  ),
  office: oneOf(
    ['社保局', '街道', '信访窗口', '劳动监察', '市场监管所', '镇上'],
    [
      'the social insurance office',
      'the subdistrict',
      'the petition window',
      'labour inspection',
      'market supervision',
      'the town',
    ],
  ),
  drug: oneOf(
    ['降糖茶', '降压贴', '风湿膏', '祖传药丸'],
    ['sugar-lowering tea', 'pressure plasters', 'rheumatism paste', 'secret pills'],
  ),
}

/** Fills the slots of a template; a slot that nobody knows is a slip in the template. */
export const fill = (template: string, random: Random, language: Language, facts: Facts): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = slots[name]
    if (!slot) throw new Error(`no slot {${name}} in “${template}”`)
    return slot(random, language, facts)
  })
