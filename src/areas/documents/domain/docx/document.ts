import type { Block } from '../blocks.ts'
import { blocksOf } from '../blocks.ts'
import type { Template } from '../template.ts'
import { line, page, point, size } from './page.ts'
import { footOf, isFoot } from './foot.ts'
import { mark, paragraph, ruled } from './paragraph.ts'
import { declaration, wordNamespace } from './xml.ts'

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Half-width digits take half the room. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.codePointAt(0)! < 256 ? 0.5 : 1), 0) * size.three

/** As wide as a date gets: 2026年12月31日. */
const dateWidth = widthOf('2026年12月31日')

/**
 * The date stands four characters from the right, and the organ's name is centred on it; a long name moves both
 * so far to the left as it needs. In points from the right edge.
 */
const signedAt = (
  organ: string,
): { readonly organ: number; readonly date: number; readonly seal: number } => {
  const name = widthOf(organ)
  const centre = Math.max(4 * size.three + dateWidth / 2, name / 2)
  return {
    organ: centre - name / 2,
    date: centre - dateWidth / 2,
    seal: centre - widthOf('（院印）') / 2,
  }
}

const fromRight = (points: number): string => `<w:ind w:right="${Math.round(points * point)}"/>`

/** The name fills the line, and is never larger than what the standard's examples show. */
const headPoints = (organ: string): number =>
  Math.max(22, Math.min(48, Math.floor((page.textWidth / point - 8) / [...organ].length)))

const styled = (template: Template, organ: string, { role, text }: Block): string => {
  const at = signedAt(organ)
  const isLetter = template.form === 'letter'
  switch (role) {
    case 'organ':
      return paragraph(role, text, {
        look: `<w:sz w:val="${headPoints(organ) * 2}"/><w:szCs w:val="${headPoints(organ) * 2}"/>`,
      })
    case 'number':
      return paragraph(isLetter ? 'number' : 'plainNumber', text)
    case 'title':
      return paragraph(
        role,
        text,
        isLetter
          ? {}
          : { more: `<w:spacing w:before="0" w:after="${line}" w:line="680" w:lineRule="exact"/>` },
      )
    case 'signature':
      return paragraph(role, text, {
        more: `<w:spacing w:before="${line * 2}" w:after="0" w:line="${line}" w:lineRule="exact"/>${fromRight(isLetter ? at.organ : 4 * size.three)}`,
      })
    case 'date':
      return paragraph(role, text, { more: fromRight(isLetter ? at.date : 4 * size.three) })
    case 'seal':
      return paragraph(role, text, { more: fromRight(at.seal) })
    default:
      return paragraph(role, text)
  }
}

const cell = (width: number, text: string, centred: boolean): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph('row', text, centred ? { more: '<w:jc w:val="center"/>' } : {})}</w:tc>`

const labelWidth = 2400

const tableOf = (rows: readonly Block[]): string => {
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const borders = sides.map((side) => ruled(6, side)).join('')
  const widths = [labelWidth, page.textWidth - labelWidth] as const
  return `<w:tbl><w:tblPr><w:tblW w:w="${page.textWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows
    .map(
      ({ label = '', text }) =>
        `<w:tr><w:trPr><w:trHeight w:val="620" w:hRule="atLeast"/></w:trPr>${cell(widths[0], label, true)}${cell(widths[1], text, false)}</w:tr>`,
    )
    .join('')}</w:tbl>`
}

const wrapped = (template: Template, organ: string, block: Block, isKept: boolean): string => {
  const plain = styled(template, organ, block)
  const inside = isKept ? plain.replace(/<w:pStyle [^>]*>/, '$&<w:keepNext/>') : plain
  const looped = block.each ? `${mark(`{#${block.each}}`)}${inside}${mark(`{/${block.each}}`)}` : inside
  // A loop over nothing leaves nothing; a condition around it would repeat it.
  const conditions = (block.when ?? []).filter((id) => id !== block.each)
  return conditions.reduce((within, id) => `${mark(`{#${id}}`)}${within}${mark(`{/${id}}`)}`, looped)
}

const isText = ({ role }: Block): boolean => role === 'body' || role === 'addressee'

/**
 * From where on the text stays with the signature, which no page bears alone: the last paragraph that is there in any
 * case. A list is not held together.
 */
const keptFrom = (blocks: readonly Block[]): number => {
  const signature = blocks.findIndex(({ role }) => role === 'signature')
  const always = blocks.findLastIndex(({ when, each }, index) => index < signature && !when && !each)
  const list = blocks.findLastIndex(({ each }, index) => index < signature && each)
  return Math.max(always, list + 1)
}

/** Rows that follow each other are one table. */
const content = (template: Template, organ: string): string => {
  const all = blocksOf(template)
  const blocks = all.filter((block) => !isFoot(block))
  const kept = keptFrom(blocks)
  const above = blocks.map((block, index) => {
    if (block.role !== 'row') return wrapped(template, organ, block, index >= kept && isText(block))
    if (blocks[index - 1]?.role === 'row') return ''
    const end = blocks.findIndex((one, at) => at > index && one.role !== 'row')
    return tableOf(blocks.slice(index, end === -1 ? undefined : end))
  })
  return above.join('') + footOf(all.filter(isFoot))
}

const section = `<w:sectPr><w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="851" w:footer="${page.footer}" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="${line}"/></w:sectPr>`

/** The text of a template as a Word part, its fields open. `organ` sets the size of the head and the signature. */
export const documentXml = (template: Template, organ: string): string =>
  `${declaration}<w:document xmlns:w="${wordNamespace}" xmlns:r="${relations}"><w:body>${content(template, organ)}${section}</w:body></w:document>`
