import { addDays } from '#kernel/time/date.ts'
import { inOffice } from '../office-hours.ts'
import { type Around, day } from './around.ts'
import type { Matter, Step } from './course.ts'
import * as words from './words.ts'

const anyChance = 1_000_000

/** A further case in whatever other procedure the measure names, and some steps of it, one after the other. */
export const otherwise = (
  { random, calendar }: Around,
  { language }: Matter,
  opened: Date,
): readonly Step[] => {
  const steps: Step[] = [
    {
      at: opened,
      by: 'prosecutor',
      act: { kind: 'open-other', chance: random.whole(0, anyChance), reason: words.complex[language] },
    },
  ]
  let on = day(opened)
  for (let left = random.whole(1, 9); left > 0; left--) {
    const at = inOffice(random, addDays(on, random.whole(2, 9)), calendar)
    on = day(at)
    const by = random.chance(0.35) ? 'chief' : 'prosecutor'
    steps.push({ at, by, act: { kind: 'go-on', chance: random.whole(0, anyChance), language } })
  }
  return steps
}
