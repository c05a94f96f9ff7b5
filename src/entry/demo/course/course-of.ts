import { addDays } from '#kernel/time/date.ts'
import { atHome } from '../office-hours.ts'
import * as words from './words.ts'
import { type Around, day } from './around.ts'
import type { Matter, Step } from './course.ts'
import { handling } from './handling.ts'
import { triage } from './triage.ts'

/** What became of a matter up to now, in the order of time: each part of it only where its time has come. */
export const courseOf = (around: Around, matter: Matter): readonly Step[] => {
  const { random, now } = around
  const first = triage(around, matter)
  const accepted = first.find(({ act }) => act.kind === 'lead' && act.move === 'accept')
  const rest = accepted ? handling(around, matter, accepted) : []
  const withdrawn: Step[] =
    accepted && matter.course === 'full' && random.chance(0.03)
      ? [
          {
            at: atHome(random, addDays(day(accepted.at), random.whole(5, 30))),
            by: 'reporter',
            act: { kind: 'withdraw', reason: random.pick(words.withdrawals[matter.language]) },
          },
        ]
      : []
  const ordered = [...first, ...rest, ...withdrawn]
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at.getTime() - b.at.getTime())
  const end = ordered.findIndex(({ act }) => act.kind === 'withdraw')
  return end === -1 ? ordered : ordered.slice(0, end + 1)
}
