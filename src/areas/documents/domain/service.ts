import { cite, type Citation } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { addDays, type IsoDate } from '#kernel/time/date.ts'

/** How a document is brought to whom it is for, and which day counts. Source: rulebook 2.0, Service. */
export type Way = {
  readonly id: string
  readonly title: Text
  /** What the day is that is entered. */
  readonly day: Text
  /** Days after which it counts as served. */
  readonly after?: number
  /** Whether somebody receives it, whose name goes on the receipt. */
  readonly receiver: boolean
  readonly basis: Citation
}

const way = (id: string, title: Text, day: Text, basis: Citation, more: Partial<Way> = {}): Way => ({
  id,
  title,
  day,
  basis,
  receiver: true,
  ...more,
})

const signature = text('签收日期', 'Day signed')

export const ways: readonly Way[] = [
  way('direct', text('直接送达', 'Direct'), signature, cite('CPL', '87')),
  way(
    'left',
    text('留置送达（拒收）', 'Left where it was refused'),
    text('留置日期', 'Day it was left'),
    cite('PIL', '76'),
  ),
  way(
    'announced',
    text('宣告送达', 'Announced in person'),
    text('宣告日期', 'Day it was announced'),
    cite('REC', '18'),
  ),
  way(
    'electronic',
    text('电子送达（经同意）', 'Electronic, with consent'),
    text('到达对方系统的日期', 'Day it reached the addressee’s system'),
    cite('CPL', '90'),
  ),
  way(
    'post',
    text('邮寄送达', 'By post'),
    text('回执上的收件日期', 'Day on the return receipt'),
    cite('CPL', '91'),
  ),
  way('express', text('检察专递', 'Procuratorial express'), signature, cite('EXP', '2')),
  way(
    'serviceman',
    text('经部队政治机关转交', 'Through the political organ of the unit'),
    signature,
    cite('CPL', '92'),
  ),
  way(
    'notice',
    text('公告送达', 'By public notice'),
    text('公告发出日期', 'Day the notice was issued'),
    cite('CPL', '95'),
    { after: 30, receiver: false },
  ),
]

export const wayOf = (id: string): Way | undefined => ways.find((one) => one.id === id)

/** The day of service: the day entered, or so many days after it. A notice begins to count on the next day. */
export const servedOn = ({ after = 0 }: Way, day: IsoDate): IsoDate => addDays(day, after)
