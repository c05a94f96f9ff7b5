import { withoutNationalities } from './nationalities.ts'

/** The parts of a division's name: `延边朝鲜族自治州` is 延边, Korean, Autonomous Prefecture. */
export type PlaceName = {
  readonly stem: string
  readonly nationalities: readonly string[]
  readonly kind: string
  readonly kindEn: string
}

/** Kinds of division, longest first where one ends another. */
const kinds: readonly (readonly [zh: string, en: string])[] = [
  ['特别行政区', 'Special Administrative Region'],
  ['维吾尔自治区', 'Uyghur Autonomous Region'],
  ['壮族自治区', 'Zhuang Autonomous Region'],
  ['回族自治区', 'Hui Autonomous Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['左翼前旗', 'Left Wing Front Banner'],
  ['左翼中旗', 'Left Wing Middle Banner'],
  ['左翼后旗', 'Left Wing Rear Banner'],
  ['右翼前旗', 'Right Wing Front Banner'],
  ['右翼中旗', 'Right Wing Middle Banner'],
  ['右翼后旗', 'Right Wing Rear Banner'],
  ['联合旗', 'United Banner'],
  ['左旗', 'Left Banner'],
  ['右旗', 'Right Banner'],
  ['前旗', 'Front Banner'],
  ['中旗', 'Middle Banner'],
  ['后旗', 'Rear Banner'],
  ['地区', 'Prefecture'],
  ['新区', 'New Area'],
  ['特区', 'Special District'],
  ['矿区', 'Mining District'],
  ['省', 'Province'],
  ['盟', 'League'],
  ['市', 'City'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
  // After 区, which a name such as 万柏林区 ends with.
  ['林区', 'Forestry District'],
]

/** Places whose last characters only look like a kind, or are one in this place alone. */
const readAs: Readonly<Record<string, string>> = { 矿区: '', 城区: '', 郊区: '', 神农架林区: '林区' }

const kindOf = (place: string) =>
  kinds.find(([zh]) =>
    readAs[place] === undefined ? place.endsWith(zh) && place.length > zh.length : zh === readAs[place],
  )

export const placeName = (place: string): PlaceName => {
  const kind = kindOf(place)
  if (!kind) return { stem: place, nationalities: [], kind: '', kindEn: '' }
  const [zh, en] = kind
  const rest = place.slice(0, -zh.length)
  const named = /^自治[州县旗]$/.test(zh) || (zh === '区' && rest.endsWith('族'))
  const { place: stem, nationalities } = named
    ? withoutNationalities(rest)
    : { place: rest, nationalities: [] }
  return { stem, nationalities, kind: zh, kindEn: en }
}

/** The part that names the place in Chinese: 济南 of 济南市, 鄂温克 of 鄂温克族自治旗, 苏尼特左 of 苏尼特左旗. */
export const stemZh = (place: string): string => {
  const { stem, kind } = placeName(place)
  if (/^[左右前中后联].*旗$/.test(kind)) return place.slice(0, -1)
  return stem || place.slice(0, -kind.length).replace(/族$/, '')
}
