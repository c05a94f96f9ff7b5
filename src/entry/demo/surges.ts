import type { Organ } from '#areas/organs/public.ts'
import type { Places } from './places.ts'
import type { Random } from './random.ts'
import { stories } from './stories/all.ts'
import { targetName } from './stories/names.ts'
import type { Story } from './stories/story.ts'

/** Many reports of one thing in few days: what discovery is there to find. */
export type Surge = {
  readonly organs: readonly Organ[]
  readonly story: Story
  readonly against: string
  /** Days before the last one, from and to. */
  readonly back: readonly [number, number]
  readonly count: number
}

const storyOf = (measure: string, target: Story['target']): Story => {
  const found = stories.find((story) => story.measure === measure && story.target === target)
  if (!found) throw new Error(`no story of ${measure} against a ${target}`)
  return found
}

const townWater: Story = {
  measure: 'eco-pollution',
  target: 'quarry',
  groups: ['residents'],
  people: [2, 900],
  zh: [
    '镇上自来水发黄有味道，烧开了还有白沫，家里老人孩子{illness}，听说水源地上面的{target}往下排污水。',
    '我们镇{people}喝的都是一个水厂的水，这{days}天水里有沉淀，{target}就在水源保护区里。',
    '打了供水电话说正常，可是水就是臭的，{target}{hour}还在排，饮用水水源地污染没人管。',
  ],
  en: [
    'The tap water of our town is yellow and smells. {target} lets its waste into the reservoir at {hour}.',
  ],
  claim: { zh: '查清水源污染，保障饮水', en: 'To find the pollution and give us clean water' },
}

const factoryAt = (random: Random, organ: Organ, back: Surge['back'], count: number): Surge => {
  const story = storyOf('lab-wages', 'factory')
  return { organs: [organ], story, against: targetName(random, story.target, 'zh'), back, count }
}

/** A factory beside the centre owes its workers wages. */
export const nearSurges = (random: Random, { neighbour }: Places, scale: number): readonly Surge[] => [
  factoryAt(random, neighbour, [34, 13], Math.round(120 * scale)),
]

/** A live-stream shop that sells to the whole country, one town's water, and factories the more reports there are. */
export const farSurges = (
  random: Random,
  { far }: Places,
  scale: number,
  factories: number,
): readonly Surge[] => {
  const counties = far.map(([organ]) => organ).filter(({ level }) => level === 'county')
  const live = storyOf('con-live-delivery', 'streamer')
  return [
    {
      organs: counties,
      story: live,
      against: targetName(random, live.target, 'zh'),
      back: [70, 3],
      count: Math.round(60 * scale),
    },
    {
      organs: [random.pick(counties)],
      story: townWater,
      against: targetName(random, townWater.target, 'zh'),
      back: [12, 1],
      count: Math.round(45 * scale),
    },
    ...Array.from({ length: factories }, () => {
      const start = random.whole(40, 380)
      return factoryAt(random, random.pick(counties), [start, start - random.whole(10, 30)], 120)
    }),
  ]
}
