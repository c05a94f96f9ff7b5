import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

let jieba: Jieba | undefined

/** Marks and single Latin letters find nothing anybody looks for. */
const isWord = (word: string) => /[\p{Script=Han}]|[\p{L}\p{N}]{2,}/u.test(word)

const mostWords = 2_000

/** The distinct words of a text, as searched for: Chinese cut into words and their parts, the rest in lower case. */
export const wordsOf = (text: string): string[] => {
  jieba ??= Jieba.withDict(dict)
  const words = jieba.cutForSearch(text.normalize('NFKC').toLowerCase(), true).map((word) => word.trim())
  return [...new Set(words.filter((word) => word !== '' && word.length <= 60 && isWord(word)))].slice(
    0,
    mostWords,
  )
}

const quoted = (word: string) => `'${word.replaceAll("'", "''").replaceAll('\\', '\\\\')}'`

/** A `tsquery` that asks for all words of what somebody typed; null where nothing of it can be searched for. */
export const queryOf = (typed: string): string | null => {
  const words = wordsOf(typed)
  return words.length === 0 ? null : words.map(quoted).join(' & ')
}
