import type { Block } from '../blocks.ts'
import { page, point, size } from './page.ts'
import { mark, paragraph, ruled } from './paragraph.ts'

/** One character from either edge. */
const edge = size.four * point

/** 抄送： stands out by its three characters, behind the one that is left free. */
const hanging = edge * 4

/**
 * The last part (版记) stands at the foot of the last page, wherever the text above ends. Word, WPS and LibreOffice
 * all understand paragraphs of one frame; LibreOffice takes them for one only if their lines and indents are the same,
 * so these are drawn around all of them together, 0.35 mm thick and as wide as the text.
 */
const frame = `<w:framePr w:w="${page.textWidth}" w:wrap="notBeside" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="center" w:yAlign="bottom"/>`
const lines = `<w:pBdr>${ruled(8, 'top')}${ruled(8, 'bottom')}</w:pBdr>`
const indent = `<w:ind w:left="${hanging}" w:hanging="${hanging}"/>`
const tabTo = (position: number): string => `<w:tabs><w:tab w:val="right" w:pos="${position}"/></w:tabs>`

const inFrame = (text: string, more = '', look = ''): string =>
  paragraph('foot', text, { more: `${frame}${lines}${more}${indent}`, look })

/** The line between copies and printer, 0.25 mm: tabs that are underlined, the first of which ends at the indent. */
const between = inFrame(
  '\t\t',
  `${tabTo(page.textWidth)}<w:spacing w:before="0" w:after="0" w:line="80" w:lineRule="exact"/>`,
  '<w:sz w:val="12"/><w:szCs w:val="12"/><w:u w:val="single"/>',
)

/** Copies; below them who printed it at the left, and when at the right. */
const part = ({ role, text, when = [] }: Block): string => {
  const inside =
    role === 'copies' ? inFrame(`　${text}`) + between : inFrame(`　${text}`, tabTo(page.textWidth - edge))
  return when.reduce((within, id) => `${mark(`{#${id}}`, frame)}${within}${mark(`{/${id}}`, frame)}`, inside)
}

/** A frame hangs on the paragraph after it, which takes no room. */
const anchor =
  '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'

export const isFoot = ({ role }: Block): boolean => role === 'copies' || role === 'printed'

export const footOf = (blocks: readonly Block[]): string =>
  blocks.length === 0 ? '' : `${blocks.map(part).join('')}${anchor}`
