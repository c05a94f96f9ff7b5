import { escaped } from './xml.ts'

export const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${text
    .split('\t')
    .map((part) => part && `<w:t xml:space="preserve">${escaped(part)}</w:t>`)
    .join('<w:tab/>')}</w:r>`

export const paragraph = (style: string, text: string, { more = '', look = '' } = {}): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${text && run(text, look)}</w:p>`

/** A condition or a loop is a paragraph of its own, which leaves nothing behind when it is filled. */
export const mark = (tag: string, more = ''): string =>
  `<w:p>${more && `<w:pPr>${more}</w:pPr>`}${run(tag)}</w:p>`

export const ruled = (weight: number, side = 'bottom'): string =>
  `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="000000"/>`
