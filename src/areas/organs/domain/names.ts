import type { Level } from '#kernel/actor.ts'
import { stemZh } from './place.ts'

const office = '人民检察院'

/**
 * The name by rule. Districts of a city carry the city's name (济南市历下区人民检察院), as one name
 * (朝阳区) serves several cities; counties and county-level cities stand alone.
 */
export const organNameZh = (place: string, level: Level, above: string | undefined): string => {
  if (level === 'supreme') return `最高${office}`
  const isDistrict = level === 'county' && place.endsWith('区')
  return `${isDistrict ? (above ?? '') : ''}${place}${office}`
}

/** 北京市人民检察院第一分院, 新疆维吾尔自治区人民检察院阿克苏分院. */
export const branchNameZh = (upper: string, label: string): string => `${upper}${label}分院`

/** The one-character names of provinces, used in numbers. */
const provinceShort: Readonly<Record<string, string>> = {
  北京市: '京',
  天津市: '津',
  河北省: '冀',
  山西省: '晋',
  内蒙古自治区: '内蒙古',
  辽宁省: '辽',
  吉林省: '吉',
  黑龙江省: '黑',
  上海市: '沪',
  江苏省: '苏',
  浙江省: '浙',
  安徽省: '皖',
  福建省: '闽',
  江西省: '赣',
  山东省: '鲁',
  河南省: '豫',
  湖北省: '鄂',
  湖南省: '湘',
  广东省: '粤',
  广西壮族自治区: '桂',
  海南省: '琼',
  重庆市: '渝',
  四川省: '川',
  贵州省: '黔',
  云南省: '滇',
  西藏自治区: '藏',
  陕西省: '陕',
  甘肃省: '甘',
  青海省: '青',
  宁夏回族自治区: '宁',
  新疆维吾尔自治区: '新',
  新疆生产建设兵团: '兵',
}

/**
 * Short names to choose from, the usual one first: the numbers of two organs may not begin alike,
 * and 济 stands for Jinan as for Jining. As in 济历下检捕受 (Lixia, Jinan).
 */
export const shortNames = (place: string, level: Level, above: string | undefined): readonly string[] => {
  if (level === 'supreme') return ['高']
  const stem = stemZh(place)
  if (level === 'province') return [provinceShort[place] ?? stem]
  const upper = above === undefined ? '' : (provinceShort[above] ?? stemZh(above))
  return level === 'prefecture'
    ? [stem, `${upper}${stem}`, `${upper}${place}`]
    : [`${upper.charAt(0)}${stem}`, `${upper}${stem}`, `${upper}${place}`]
}

/** The first letters of syllables: `li xia qu` → `lxq`. */
export const initialsOf = (pinyin: string): string =>
  pinyin
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join('')
