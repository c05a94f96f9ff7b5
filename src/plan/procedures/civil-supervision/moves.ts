import type { Move } from '#areas/procedures/domain/procedure.ts'
import { aside } from '../supervision/aside.ts'
import { court } from '../supervision/court.ts'
import { deciding } from '../supervision/deciding.ts'
import { examining } from '../supervision/examining.ts'
import { reception } from '../supervision/reception.ts'
import { reExamination } from './re-examination.ts'
import { states } from './states.ts'

const underReview = ['reviewing']
const reviewClocks = ['CIV.REVIEW']

/** Source: rulebook 2.2. */
export const moves: readonly Move[] = [
  ...reception('CIV'),
  ...examining('CIV', underReview, reviewClocks),
  ...deciding('CIV', underReview, reviewClocks),
  ...court('CIV', states),
  ...reExamination,
  ...aside('CIV', states),
]
