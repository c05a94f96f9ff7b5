import { labour } from './labour.ts'
import { land } from './land.ts'
import { money } from './money.ts'
import { people } from './people.ts'
import type { Story } from './story.ts'

export { elsewhere } from './land.ts'

export const stories: readonly Story[] = [...labour, ...money, ...people, ...land]
