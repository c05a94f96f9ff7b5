import type { Language } from '#kernel/text.ts'

const sampled = 2_000

/** A Chinese character says as much as a word: one in eight letters makes a text Chinese. */
export const languageOfText = (written: string): Language => {
  const sample = written.slice(0, sampled)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return han * 8 >= latin ? 'zh' : 'en'
}
