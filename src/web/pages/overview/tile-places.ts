type Tile = {
  readonly code: string
  readonly zh: string
  readonly en: string
  /** Where there is no room for more. */
  readonly short: string
  readonly column: number
  readonly row: number
}

/** Where each division stands on the tile map, placed by hand: neighbours near each other, sizes all alike. */
const placed: readonly (readonly [string, string, string, string, number, number])[] = [
  ['230000', '黑龙江', 'Heilongjiang', 'HL', 9, 0],
  ['660000', '兵团', 'Corps', 'XC', 0, 1],
  ['650000', '新疆', 'Xinjiang', 'XJ', 1, 1],
  ['150000', '内蒙古', 'Inner Mongolia', 'NM', 6, 1],
  ['220000', '吉林', 'Jilin', 'JL', 9, 1],
  ['630000', '青海', 'Qinghai', 'QH', 2, 2],
  ['620000', '甘肃', 'Gansu', 'GS', 3, 2],
  ['640000', '宁夏', 'Ningxia', 'NX', 4, 2],
  ['140000', '山西', 'Shanxi', 'SX', 5, 2],
  ['130000', '河北', 'Hebei', 'HE', 6, 2],
  ['110000', '北京', 'Beijing', 'BJ', 7, 2],
  ['120000', '天津', 'Tianjin', 'TJ', 8, 2],
  ['210000', '辽宁', 'Liaoning', 'LN', 9, 2],
  ['610000', '陕西', 'Shaanxi', 'SN', 4, 3],
  ['410000', '河南', 'Henan', 'HA', 5, 3],
  ['370000', '山东', 'Shandong', 'SD', 6, 3],
  ['540000', '西藏', 'Xizang', 'XZ', 1, 4],
  ['510000', '四川', 'Sichuan', 'SC', 3, 4],
  ['500000', '重庆', 'Chongqing', 'CQ', 4, 4],
  ['420000', '湖北', 'Hubei', 'HB', 5, 4],
  ['340000', '安徽', 'Anhui', 'AH', 6, 4],
  ['320000', '江苏', 'Jiangsu', 'JS', 7, 4],
  ['310000', '上海', 'Shanghai', 'SH', 8, 4],
  ['530000', '云南', 'Yunnan', 'YN', 3, 5],
  ['520000', '贵州', 'Guizhou', 'GZ', 4, 5],
  ['430000', '湖南', 'Hunan', 'HN', 5, 5],
  ['360000', '江西', 'Jiangxi', 'JX', 6, 5],
  ['330000', '浙江', 'Zhejiang', 'ZJ', 7, 5],
  ['450000', '广西', 'Guangxi', 'GX', 4, 6],
  ['440000', '广东', 'Guangdong', 'GD', 5, 6],
  ['350000', '福建', 'Fujian', 'FJ', 6, 6],
  ['710000', '台湾', 'Taiwan', 'TW', 8, 6],
  ['460000', '海南', 'Hainan', 'HI', 4, 7],
  ['820000', '澳门', 'Macao', 'MO', 5, 7],
  ['810000', '香港', 'Hong Kong', 'HK', 6, 7],
]

export const tilePlaces: readonly Tile[] = placed.map(([code, zh, en, short, column, row]) => ({
  code,
  zh,
  en,
  short,
  column,
  row,
}))

/** The tile that an arrow key leads to: the nearest one in that direction. */
export const tileBeside = (from: Tile, key: string): Tile | undefined => {
  const ahead = (tile: Tile): number => {
    switch (key) {
      case 'ArrowLeft':
        return from.column - tile.column
      case 'ArrowRight':
        return tile.column - from.column
      case 'ArrowUp':
        return from.row - tile.row
      case 'ArrowDown':
        return tile.row - from.row
      default:
        return 0
    }
  }
  const aside = (tile: Tile) =>
    key === 'ArrowLeft' || key === 'ArrowRight'
      ? Math.abs(tile.row - from.row)
      : Math.abs(tile.column - from.column)
  return tilePlaces
    .filter((tile) => ahead(tile) > 0)
    .toSorted((a, b) => ahead(a) + 3 * aside(a) - ahead(b) - 3 * aside(b))[0]
}
