/** Text of a picture: SVG neither wraps nor measures, so both are estimated from the kind of each character. */

const isWide = (character: string): boolean => character >= '\u2e80'

/** Width in px; a Latin letter takes a little more than half of a Chinese one. */
export const widthOf = (words: string, size: number): number =>
  [...words].reduce((sum, character) => sum + (isWide(character) ? size : size * 0.56), 0)

/** Chinese breaks between any two characters, but not before a stop; Latin between words. */
const pieces = /[^\s\u2e80-\uffff]+|[\u2e80-\uffff][、，。；：）”]*|\s+/g

export const wrap = (words: string, width: number, size: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of words.match(pieces) ?? []) {
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd())
      line = piece.trimStart()
    } else line += piece
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escape = (words: string): string => words.replace(/[&<>"]/g, (character) => entities[character]!)

type Style = { readonly size: number; readonly bold?: true; readonly soft?: true; readonly middle?: true }

/** Lines of text from a first baseline down, in the colour of the page. */
export const write = (lines: readonly string[], x: number, y: number, style: Style): string =>
  lines
    .map(
      (line, index) =>
        `<text x="${x}" y="${y + index * Math.round(style.size * 1.3)}" font-size="${style.size}"` +
        `${style.bold ? ' font-weight="600"' : ''}${style.soft ? ' fill-opacity=".68"' : ''}` +
        `${style.middle ? ' text-anchor="middle"' : ''}>${escape(line)}</text>`,
    )
    .join('\n')
