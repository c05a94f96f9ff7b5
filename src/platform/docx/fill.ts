import { oneStop } from '#kernel/one-stop.ts'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'

type Words = Readonly<Record<string, string | readonly string[]>>

const open = (template: Buffer) =>
  new Docxtemplater(new PizZip(template), {
    // A paragraph that holds no more than a loop's mark goes with it.
    paragraphLoop: true,
    linebreaks: true,
    nullGetter: () => '',
    // What is wrong is told to whoever uploaded it.
    errorLogging: false,
  })

const body = 'word/document.xml'

/** A Word file with its placeholders filled in. */
export const fillDocx = (template: Buffer, words: Words): Buffer => {
  const document = open(template)
  document.render(words)
  const zip = document.getZip()
  zip.file(body, oneStop(zip.file(body)?.asText() ?? ''))
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}

type Described = { readonly properties?: { readonly errors?: readonly Described[]; readonly xtag?: string } }

/** What keeps a template from being filled, by the tag that it is about; empty where nothing does. */
export const brokenTags = (template: Buffer): readonly string[] => {
  try {
    open(template)
    return []
  } catch (error) {
    const { properties } = error as Described
    const found = properties?.errors ?? [error as Described]
    return [...new Set(found.map((one) => one.properties?.xtag ?? '?'))]
  }
}
