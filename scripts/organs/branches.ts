/**
 * Branches and basic organs that the divisions do not show, from general knowledge, for somebody to confirm.
 * A branch leads the basic organs in the area of the intermediate court of the same seat.
 */
export type Branch = {
  readonly code: string
  readonly under: string
  readonly label: string
  readonly labelEn: string
  /** Codes of the county-level divisions whose organs it leads. */
  readonly leads: readonly string[]
}

const ordinals = ['First', 'Second', 'Third', 'Fourth', 'Fifth'] as const

/** Branches of a municipality or province, numbered; codes 91, 92 … are no division's. */
const numbered = (province: string, ...leads: readonly string[]): readonly Branch[] =>
  leads.map((codes, index) => ({
    code: `${province}9${index + 1}00`,
    under: `${province}0000`,
    label: `第${'一二三四五'.charAt(index)}`,
    labelEn: ordinals[index]!,
    leads: codes
      .split(' ')
      .filter((code) => code !== '')
      .map((code) => `${province}${code}`),
  }))

const corpsOrdinals =
  'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth Fourteenth'.split(
    ' ',
  )
const corpsNumerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四'.split(' ')

/** Divisions of the Corps and the city of each; the eleventh builds and holds no land, the twelfth has no city. */
const corpsCities: readonly (readonly [division: number, cities: readonly string[]])[] = [
  [1, ['659002']],
  [2, ['659006']],
  [3, ['659003']],
  [4, ['659008']],
  [5, ['659007']],
  [6, ['659004']],
  [7, ['659010']],
  [8, ['659001']],
  [9, ['659012']],
  [10, ['659005']],
  [12, []],
  [13, ['659011']],
  [14, ['659009']],
]

export const branches: readonly Branch[] = [
  ...numbered(
    '11',
    '0107 0108 0109 0114 0119',
    '0101 0102 0106 0111 0115',
    '0105 0112 0113 0116 0117 0118',
    '',
  ),
  ...numbered('12', '0101 0104 0106 0111 0114 0115 0119', '0102 0103 0105 0112 0113 0118', '0110 0116 0117'),
  ...numbered('31', '0104 0105 0112 0115 0116 0117 0120', '0101 0106 0107 0109 0110 0113 0114 0118 0151', ''),
  ...numbered('46', '9001 9002 9005 9006 9021 9022 9023 9028 9029 9030', '0400 9007 9024 9025 9026 9027'),
  ...numbered(
    '50',
    '0105 0106 0109 0112 0115 0117 0111 0120 0151 0152',
    '0101 0154 0155 0229 0233 0235 0236 0237 0238',
    '0102 0119 0156 0230 0231',
    '0114 0240 0241 0242 0243',
    '0103 0104 0107 0108 0110 0113 0116 0118 0153',
  ),
  { code: '419100', under: '410000', label: '济源', labelEn: 'Jiyuan', leads: ['419001'] },
  {
    code: '429100',
    under: '420000',
    label: '汉江',
    labelEn: 'Hanjiang',
    leads: ['429004', '429005', '429006'],
  },
  ...corpsCities.map(([division, leads]): Branch => ({
    code: `66${String(division).padStart(2, '0')}00`,
    under: '660000',
    label: `第${corpsNumerals[division - 1]}师`,
    labelEn: `${corpsOrdinals[division - 1]} Division`,
    leads,
  })),
]

/** Basic organs of prefecture-level cities that have no counties. Codes 51 … 53 are no division's there. */
export const withoutCounties: readonly { readonly code: string; readonly place: string }[] = [
  { code: '441951', place: '第一市区' },
  { code: '441952', place: '第二市区' },
  { code: '441953', place: '第三市区' },
  { code: '442051', place: '第一市区' },
  { code: '442052', place: '第二市区' },
  { code: '620251', place: '城区' },
]
