import { plan } from '#plan/plan.ts'
import { describe, expect, test } from 'vitest'
import { docxParts } from './parts.ts'

/**
 * Children in the order of the schema (ISO/IEC 29500-1, annex A). Word calls a file broken whose elements stand in
 * another; LibreOffice does not, so that only a test finds it.
 */
const order: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:pBdr': 'top left bottom right between bar',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tr': 'tblPrEx trPr tc',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr',
  'w:styles': 'docDefaults latentStyles style',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:font': 'altName panose1 charset family notTrueType pitch sig embedRegular',
  'w:settings':
    'writeProtection view zoom removePersonalInformation displayBackgroundShape mirrorMargins bordersDoNotSurroundHeader bordersDoNotSurroundFooter documentProtection autoFormatOverride defaultTabStop autoHyphenation characterSpacing evenAndOddHeaders drawingGridHorizontalSpacing drawingGridVerticalSpacing noLineBreaksAfter noLineBreaksBefore characterSpacingControl footnotePr endnotePr compat rsids themeFontLang clrSchemeMapping',
  'w:compat':
    'useSingleBorderforContiguousCells wpJustification noTabHangInd noLeading spaceForUL noColumnBalance balanceSingleByteDoubleByteWidth noExtraLineSpacing doNotLeaveBackslashAlone ulTrailSpace doNotExpandShiftReturn spacingInWholePoints lineWrapLikeWord6 adjustLineHeightInTable autoSpaceLikeWord95 useFELayout compatSetting',
}

type Element = { readonly name: string; readonly attributes: string; readonly children: Element[] }

/** Elements as they stand in each other; a tag that is not closed, or closed by another, is a fault. */
const treeOf = (xml: string): Element => {
  const root: Element = { name: '', attributes: '', children: [] }
  const open = [root]
  for (const [, slash, name, attributes, alone] of xml.matchAll(/<(\/)?([\w:]+)([^<>]*?)(\/)?>/g)) {
    if (slash) expect(open.pop()!.name).toBe(name)
    else {
      const element = { name: name!, attributes: attributes!, children: [] }
      open.at(-1)!.children.push(element)
      if (!alone) open.push(element)
    }
  }
  expect(open).toEqual([root])
  return root
}

const everyElement = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap(everyElement),
]

const disordered = ({ name, children }: Element): readonly string[] => {
  const known = order[name]?.split(' ')
  if (!known) return []
  const places = children.map((child) => known.indexOf(child.name.replace('w:', '')))
  const wrong = children.filter((_, at) => places[at] === -1 || (at > 0 && places[at]! < places[at - 1]!))
  return wrong.map((child) => `${name}: ${child.name}`)
}

const templates = plan.documents.map((template) => [template.id, template] as const)

describe('the Word files of the program', () => {
  test.each(templates)('%s has every element in its place', (_id, template) => {
    const parts = docxParts(template, '某某市人民检察院')
    for (const xml of Object.values(parts))
      expect(everyElement(treeOf(xml.replace(/<\?xml[^>]*>/, ''))).flatMap(disordered)).toEqual([])
  })

  test.each(templates)('%s has no part and no style that is not there, and no id twice', (_id, template) => {
    const parts = docxParts(template, '某某市人民检察院')
    const valuesOf = (part: string, pattern: RegExp) =>
      [...parts[part]!.matchAll(pattern)].map(([, value]) => value!)
    const named = valuesOf('[Content_Types].xml', /PartName="\/([^"]+)"/g)
    expect(named.filter((name) => !(name in parts))).toEqual([])
    expect(
      Object.keys(parts).filter(
        (name) => /^(word|docProps)\/[^/]+\.xml$/.test(name) && !named.includes(name),
      ),
    ).toEqual([])
    const relations = 'word/_rels/document.xml.rels'
    for (const target of valuesOf(relations, /Target="([^"]+)"/g))
      expect(parts).toHaveProperty([`word/${target}`])
    const ids = valuesOf(relations, / Id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
    expect(valuesOf('word/document.xml', /r:id="([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([])
    const styles = valuesOf('word/styles.xml', /styleId="([^"]+)"/g)
    expect(new Set(styles).size).toBe(styles.length)
    const used = ['word/document.xml', 'word/footer1.xml'].flatMap((part) =>
      valuesOf(part, /pStyle w:val="([^"]+)"/g),
    )
    expect(used.filter((style) => !styles.includes(style))).toEqual([])
  })

  test('every font is named in the table with one that takes its place, and Chinese is the language', () => {
    const parts = docxParts(plan.documents[0]!, '某某市人民检察院')
    const table = parts['word/fontTable.xml']!
    for (const [, font] of parts['word/styles.xml']!.matchAll(/w:eastAsia="([^"]+)"\/?[^>]*w:hint/g))
      expect(table).toMatch(new RegExp(`w:name="${font}"><w:altName`))
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"')
  })

  /** In a frame of paragraphs whose lines and indents differ LibreOffice sees none, and leaves the last part in the text. */
  test('the last part is one frame at the foot, all of whose paragraphs are drawn alike', () => {
    const letter = plan.documents.find(({ form }) => form === 'letter')!
    const framed = [
      ...docxParts(letter, '某某市人民检察院')['word/document.xml']!.matchAll(
        /<w:p>(?:(?!<\/w:p>).)*<w:framePr[^>]*yAlign="bottom"(?:(?!<\/w:p>).)*<\/w:p>/g,
      ),
    ]
      .map(([paragraph]) => paragraph)
      .filter((paragraph) => paragraph.includes('w:pStyle'))
    expect(framed).toHaveLength(3)
    const looks = framed.map((paragraph) => [
      /<w:pBdr>.*<\/w:pBdr>/.exec(paragraph)?.[0],
      /<w:ind [^>]*>/.exec(paragraph)?.[0],
    ])
    expect(looks).toEqual([looks[0], looks[0], looks[0]])
  })
})
