import type { Citation } from '#kernel/citation.ts'
import { text, type Text } from '#kernel/text.ts'
import type { Instrument } from './instrument.ts'

/** A rule as people name it: in few words, and in full. */
export type Cited = { readonly short: Text; readonly full: Text }

const chineseArticle = (article: string): string => {
  const [from, to] = article.split('–')
  if (to !== undefined) return `第${from}条至第${to}条`
  const [number, ...parts] = article.split(/[()]+/).filter((part) => part !== '')
  // One bracket counts the items of an article; of two, the first counts its paragraphs.
  const [paragraph, item] = parts.length > 1 ? parts : [undefined, parts[0]]
  return `第${number}条${paragraph ? `第${paragraph}款` : ''}${item ? `第${item}项` : ''}`
}

const englishArticle = (article: string): string => `${article.includes('–') ? 'arts.' : 'art.'} ${article}`

const under = (title: Text, article: string | undefined): Text =>
  article === undefined
    ? text(`《${title.zh}》`, title.en)
    : text(`《${title.zh}》${chineseArticle(article)}`, `${title.en}, ${englishArticle(article)}`)

const ownDesign: Cited = {
  short: text('系统设计', 'Own design'),
  full: text('本系统自行设计，不是法律规定', 'Our own design, not a rule of law'),
}

export const cited = (instruments: readonly Instrument[], { instrument: tag, article }: Citation): Cited => {
  const instrument = instruments.find((candidate) => candidate.tag === tag)
  if (instrument?.ownDesign) return ownDesign
  const title = instrument?.title ?? text(tag, tag)
  return { short: under(instrument?.short ?? title, article), full: under(title, article) }
}

/** Several rules in few words: an instrument is named once, before all its articles. */
export const citedTogether = (instruments: readonly Instrument[], citations: readonly Citation[]): Text => {
  const named = [...Map.groupBy(citations, ({ instrument }) => instrument).values()].map((rules) => {
    const { short } = cited(instruments, rules[0]!)
    const further = short === ownDesign.short ? [] : rules.slice(1).flatMap(({ article }) => article ?? [])
    return text(
      [short.zh, ...further.map(chineseArticle)].join('、'),
      [short.en, ...further.map(englishArticle)].join(', '),
    )
  })
  return text(named.map(({ zh }) => zh).join('；'), named.map(({ en }) => en).join('; '))
}
