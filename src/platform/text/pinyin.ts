import { pinyin } from 'pinyin-pro'

/** Syllables without tones, in lower case; ü is written v, as it is typed. What is not Chinese stays one piece. */
export const syllablesOf = (words: string): string[] =>
  pinyin(words, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '')

export const initialsOf = (words: string): string =>
  syllablesOf(words)
    .map((syllable) => syllable.charAt(0))
    .join('')
