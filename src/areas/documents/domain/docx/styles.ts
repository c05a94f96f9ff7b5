import { fonts, fontsOf } from './fonts.ts'
import { characterSpace, line, mm, size } from './page.ts'
import { wordNamespace } from './xml.ts'

type Look = {
  readonly font: string
  readonly points: number
  readonly colour?: string
  /** Drawn together, so that a line holds 28 characters. */
  readonly gridded?: true
}

const runOf = ({ font, points, colour, gridded }: Look): string =>
  `<w:rPr>${fontsOf(font)}${colour ? `<w:color w:val="${colour}"/>` : ''}${gridded ? `<w:spacing w:val="${characterSpace}"/>` : ''}<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/></w:rPr>`

const style = (id: string, name: string, paragraph: string, look: Look): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>${runOf(look)}</w:style>`

const exactly = (twips: number, before = 0, after = 0): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${twips}" w:lineRule="exact"/>`

const two = '<w:ind w:firstLineChars="200" w:firstLine="640"/>'
const body: Look = { font: fonts.body, points: size.three, gridded: true }

/** The red of a red head. */
const red = 'FF0000'

/** Styles by what a paragraph is, so that an office changes a look in one place. Names are shown in the editor. */
export const styles = `<w:styles xmlns:w="${wordNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>${fontsOf(fonts.body)}<w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/>${exactly(line)}<w:jc w:val="both"/></w:pPr></w:style>${[
  style(
    'organ',
    '发文机关标志',
    `<w:spacing w:before="${mm(35)}" w:after="${line * 2}"/><w:jc w:val="center"/>`,
    {
      font: fonts.title,
      points: 36,
      colour: red,
    },
  ),
  style(
    'number',
    '发文字号',
    `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="11" w:color="${red}"/></w:pBdr>${exactly(line)}<w:jc w:val="center"/>`,
    body,
  ),
  style('plainNumber', '文号', `${exactly(line)}<w:jc w:val="right"/>`, body),
  style('title', '公文标题', `${exactly(680, line * 2, line)}<w:jc w:val="center"/>`, {
    font: fonts.title,
    points: size.two,
  }),
  style('addressee', '主送机关', exactly(line), body),
  style('heading', '一级标题', `<w:keepNext/>${exactly(line)}${two}`, {
    font: fonts.bold,
    points: size.three,
  }),
  style('subheading', '二级标题', `<w:keepNext/>${exactly(line)}${two}`, { ...body, font: fonts.regular }),
  style('body', '公文正文', `${exactly(line)}${two}`, body),
  style(
    'row',
    '表格内容',
    `<w:widowControl/><w:spacing w:before="60" w:after="60" w:line="420" w:lineRule="atLeast"/><w:jc w:val="left"/>`,
    {
      font: fonts.body,
      points: size.four,
    },
  ),
  style('signature', '发文机关署名', `<w:keepNext/>${exactly(line)}<w:jc w:val="right"/>`, body),
  style('date', '成文日期', `<w:keepNext/>${exactly(line)}<w:jc w:val="right"/>`, body),
  style('seal', '印章位置', `${exactly(line)}<w:jc w:val="right"/>`, body),
  style('foot', '版记', `${exactly(line)}<w:jc w:val="left"/>`, { font: fonts.body, points: size.four }),
  style('pageNumber', '页码', '<w:spacing w:before="0" w:after="0"/>', {
    font: fonts.song,
    points: size.four,
  }),
].join('')}</w:styles>`
