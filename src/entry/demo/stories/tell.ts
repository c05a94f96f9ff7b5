import type { Random } from '../random.ts'
import { targetName } from './names.ts'
import { fill } from './slots.ts'
import { type Story, targetKindOf } from './story.ts'
import { attempts, greetings, pleas, tellers } from './voices.ts'

/** What somebody wrote, and what it is about. */
export type Told = {
  readonly language: 'zh' | 'en'
  readonly story: string
  readonly claim: string
  readonly againstName: string
  readonly againstKind: ReturnType<typeof targetKindOf>
  readonly amountCents: number | null
  readonly persons: number | null
  readonly measureId: string | null
  /** Who else deals with it, where it is nothing for a procuratorate. */
  readonly pointer: string | null
  readonly of: Telling['story']
  readonly groups: readonly string[]
  readonly industry: string | null
}

/** Amounts as people remember them. */
const rounded = (yuan: number): number => {
  const step = yuan >= 100_000 ? 5_000 : yuan >= 10_000 ? 500 : yuan >= 1_000 ? 50 : 1
  return Math.max(step, Math.round(yuan / step) * step)
}

/** Small amounts and few people are the rule, large ones the exception. */
const skewed = (random: Random, [least, most]: readonly [number, number]): number =>
  Math.round(least + (most - least) * random.next() ** 3)

export type Telling = {
  readonly story: Omit<Story, 'measure'> & { readonly measure?: string; readonly pointer?: string }
  readonly language: 'zh' | 'en'
  /** Where many tell of the same one. */
  readonly against?: string
}

/** One story in one person's words. */
export const tell = (random: Random, { story, language, against }: Telling): Told => {
  const yuan = story.yuan ? rounded(skewed(random, story.yuan)) : null
  const people = story.people ? skewed(random, story.people) : 1
  const target = against ?? targetName(random, story.target, language)
  const facts = { target, yuan, people }
  const group = story.groups?.[0]
  const say = (phrase: string) => fill(phrase, random, language, facts)
  const teller = group === undefined || story.introduced ? undefined : tellers[group]?.[language]
  const parts = [
    random.pick(greetings[language]),
    teller && random.chance(0.5) ? random.pick(teller) : '',
    random.pick(story[language]),
    language === 'en' ? ' ' : '',
    random.pick(attempts[language]),
    random.pick(pleas[language]),
  ]
  return {
    language,
    story: parts.map(say).join('').trim(),
    claim: random.chance(0.6) ? story.claim[language] : '',
    againstName: target,
    againstKind: targetKindOf(story.target),
    amountCents: yuan === null ? null : yuan * 100,
    persons: people > 1 ? people : null,
    measureId: story.measure ?? null,
    pointer: story.pointer ?? null,
    of: story,
    groups: story.groups ?? [],
    industry: story.industry ?? null,
  }
}
