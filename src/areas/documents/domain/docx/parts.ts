import type { Template } from '../template.ts'
import { documentXml } from './document.ts'
import { fontTable } from './fonts.ts'
import { size, point } from './page.ts'
import { styles } from './styles.ts'
import { declaration, escaped, wordNamespace } from './xml.ts'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contentTypes = `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>${['styles', 'settings', 'fontTable'].map((name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.${name}+xml"/>`).join('')}${['footer1', 'footer2'].map((name) => `<Override PartName="/word/${name}.xml" ContentType="${word}.footer+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`

const relationships = (inside: string): string =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${inside}</Relationships>`

const field = (instruction: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`

/** A number between dashes: on odd pages at the right, on even ones at the left, one character from the edge. */
const footer = (side: 'right' | 'left'): string =>
  `${declaration}<w:ftr xmlns:w="${wordNamespace}"><w:p><w:pPr><w:pStyle w:val="pageNumber"/><w:ind w:${side}="${size.four * point}"/><w:jc w:val="${side}"/></w:pPr><w:r><w:t xml:space="preserve">— </w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> —</w:t></w:r></w:p></w:ftr>`

const settings = `${declaration}<w:settings xmlns:w="${wordNamespace}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/><w:drawingGridVerticalSpacing w:val="156"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

const core = ({ title }: Template): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title.zh)}</dc:title></cp:coreProperties>`

/** Every part of the Word file of a template, by its name in the file; the order is that of the file. */
export const docxParts = (template: Template, organ: string): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypes,
  '_rels/.rels': relationships(
    relation('rId1', `${office}/officeDocument`, 'word/document.xml') +
      relation('rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  ),
  'word/document.xml': documentXml(template, organ),
  'word/_rels/document.xml.rels': relationships(
    relation('rIdStyles', `${office}/styles`, 'styles.xml') +
      relation('rIdSettings', `${office}/settings`, 'settings.xml') +
      relation('rIdFonts', `${office}/fontTable`, 'fontTable.xml') +
      relation('rIdOdd', `${office}/footer`, 'footer1.xml') +
      relation('rIdEven', `${office}/footer`, 'footer2.xml'),
  ),
  'word/styles.xml': declaration + styles,
  'word/settings.xml': settings,
  'word/fontTable.xml': declaration + fontTable,
  'word/footer1.xml': footer('right'),
  'word/footer2.xml': footer('left'),
  'docProps/core.xml': core(template),
})
