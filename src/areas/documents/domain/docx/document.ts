import type { Block } from '../blocks.ts'
import { blocksOf } from '../blocks.ts'
import type { Template } from '../template.ts'
import { line, page, point, size } from './page.ts'
import { declaration, escaped, wordNamespace } from './xml.ts'

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${text
    .split('\t')
    .map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`

const paragraph = (style: string, text: string, { more = '', look = '' } = {}): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${run(text, look)}</w:p>`

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

/** Lines in the last part: 14-point text, one character from either edge, the date at the right. */
const lastPart = (role: 'copies' | 'printed'): string => {
  const under = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>'
  const end = `<w:tabs><w:tab w:val="right" w:pos="${page.textWidth - size.four * point}"/></w:tabs>`
  return `${role === 'copies' ? under : end}<w:ind w:left="${size.four * point}" w:right="${size.four * point}"/>`
}

/** A table as wide as the text stays in the text in some editors, whatever it says of its place. */
const footWidth = page.textWidth - 40

/** The last part stands at the foot of the last page between two lines, wherever the text above ends. */
const atFoot = (inside: string): string => {
  const side = (name: string) => `<w:${name} w:val="single" w:sz="8" w:space="0" w:color="000000"/>`
  return `<w:tbl><w:tblPr><w:tblpPr w:leftFromText="0" w:rightFromText="0" w:vertAnchor="margin" w:horzAnchor="margin" w:tblpXSpec="center" w:tblpYSpec="bottom"/><w:tblW w:w="${footWidth}" w:type="dxa"/><w:tblBorders>${side('top')}${side('bottom')}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="${footWidth}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${footWidth}" w:type="dxa"/></w:tcPr>${inside}</w:tc></w:tr></w:tbl>`
}

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
    case 'copies':
    case 'printed':
      return paragraph('printed', text, { more: lastPart(role) })
    default:
      return paragraph(role, text)
  }
}

/** A condition or a loop is a paragraph of its own, which leaves nothing behind when it is filled. */
const mark = (tag: string): string => `<w:p>${run(tag)}</w:p>`

const cell = (width: number, text: string, centred: boolean): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph('row', text, centred ? { more: '<w:jc w:val="center"/>' } : {})}</w:tc>`

const labelWidth = 2400

const tableOf = (rows: readonly Block[]): string => {
  const side = (name: string) => `<w:${name} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')
  const widths = [labelWidth, page.textWidth - labelWidth] as const
  return `<w:tbl><w:tblPr><w:tblW w:w="${page.textWidth}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows
    .map(
      ({ label = '', text }) =>
        `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="620" w:hRule="atLeast"/></w:trPr>${cell(widths[0], label, true)}${cell(widths[1], text, false)}</w:tr>`,
    )
    .join('')}</w:tbl>`
}

const wrapped = (template: Template, organ: string, block: Block, isLastWord = false): string => {
  const plain = styled(template, organ, block)
  // No page bears a signature alone.
  const inside = isLastWord ? plain.replace(/<w:pStyle [^>]*>/, '$&<w:keepNext/>') : plain
  const looped = block.each ? `${mark(`{#${block.each}}`)}${inside}${mark(`{/${block.each}}`)}` : inside
  // A loop over nothing leaves nothing; a condition around it would repeat it.
  const conditions = (block.when ?? []).filter((id) => id !== block.each)
  return conditions.reduce((within, id) => `${mark(`{#${id}}`)}${within}${mark(`{/${id}}`)}`, looped)
}

const isLast = ({ role }: Block): boolean => role === 'copies' || role === 'printed'

/** Rows that follow each other are one table. */
const content = (template: Template, organ: string): string => {
  const all = blocksOf(template)
  const blocks = all.filter((block) => !isLast(block))
  const last = all.filter(isLast).map((block) => wrapped(template, organ, block))
  const above = blocks.map((block, index) => {
    if (block.role !== 'row') return wrapped(template, organ, block, blocks[index + 1]?.role === 'signature')
    if (blocks[index - 1]?.role === 'row') return ''
    const end = blocks.findIndex((one, at) => at > index && one.role !== 'row')
    return tableOf(blocks.slice(index, end === -1 ? undefined : end))
  })
  return [...above, ...(last.length > 0 ? [atFoot(last.join(''))] : [])].join('')
}

/** What stands at the foot of a page hangs on a paragraph after it. */
const anchor =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'

const section = `<w:sectPr><w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="851" w:footer="${page.footer}" w:gutter="0"/><w:docGrid w:type="lines" w:linePitch="${line}"/></w:sectPr>`

/** The text of a template as a Word part, its fields open. `organ` sets the size of the head and the signature. */
export const documentXml = (template: Template, organ: string): string =>
  `${declaration}<w:document xmlns:w="${wordNamespace}" xmlns:r="${relations}"><w:body>${content(template, organ)}${template.form === 'letter' ? anchor : ''}${section}</w:body></w:document>`
