import type { Move } from '#areas/procedures/domain/procedure.ts'
import { aside } from '../supervision/aside.ts'
import { court } from '../supervision/court.ts'
import { deciding } from '../supervision/deciding.ts'
import { examining } from '../supervision/examining.ts'
import { reception } from '../supervision/reception.ts'
import { ofItsOwn } from './of-its-own.ts'
import { states } from './states.ts'

const underReview = ['reviewing', 'simple']
const reviewClocks = ['ADM.REVIEW', 'ADM.SIMPLE']

/** Source: rulebook 2.3. */
export const moves: readonly Move[] = [
  ...reception('ADM'),
  ...examining('ADM', underReview, reviewClocks),
  ...ofItsOwn,
  ...deciding('ADM', underReview, reviewClocks),
  ...court('ADM', states),
  ...aside('ADM', states),
]
