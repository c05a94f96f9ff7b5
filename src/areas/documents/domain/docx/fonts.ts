import { escaped, wordNamespace } from './xml.ts'

/**
 * Names as they are installed on most machines. An office that has licensed other files puts their names into its
 * own template; where a font is missing the editor takes the alternative, or one of the same kind.
 */
export const fonts = {
  title: '方正小标宋简体',
  body: '仿宋',
  bold: '黑体',
  regular: '楷体',
  song: '宋体',
  digits: 'Times New Roman',
} as const

const table = [
  { name: fonts.title, alternative: '小标宋', panose: '02010601030101010101', family: 'auto' },
  { name: fonts.body, alternative: 'FangSong', panose: '02010609060101010101', family: 'modern' },
  { name: fonts.bold, alternative: 'SimHei', panose: '02010609060101010101', family: 'modern' },
  { name: fonts.regular, alternative: 'KaiTi', panose: '02010609060101010101', family: 'modern' },
  { name: fonts.song, alternative: 'SimSun', panose: '02010600030101010101', family: 'auto' },
] as const

export const fontTable = `<w:fonts xmlns:w="${wordNamespace}">${table
  .map(
    ({ name, alternative, panose, family }) =>
      `<w:font w:name="${escaped(name)}"><w:altName w:val="${alternative}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`,
  )
  .join(
    '',
  )}<w:font w:name="${fonts.digits}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`

export const fontsOf = (chinese: string): string =>
  `<w:rFonts w:ascii="${fonts.digits}" w:hAnsi="${fonts.digits}" w:cs="${fonts.digits}" w:eastAsia="${escaped(chinese)}" w:hint="eastAsia"/>`
