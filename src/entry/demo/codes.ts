import { groupedCode } from '#areas/intake/domain/code.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Step } from './course/course.ts'

/** A code that a demo tells everybody, so that the reporter's side can be tried; a real one is chance, told once. */
export type Example = {
  readonly code: string
  readonly what: Text
  /** Whether a matter that took this course shows it well; `days` since it came in. */
  readonly fits: (did: ReadonlySet<string>, days: number) => boolean
}

const left = ['withdraw', 'offer_transfer', 'rate', 'end']

const none = (did: ReadonlySet<string>, ...names: readonly string[]) => names.every((name) => !did.has(name))

export const exampleCodes: readonly Example[] = [
  {
    code: 'DEM0111AA22BB331',
    what: text('已答复结果，可以打分', 'answered, may be rated'),
    fits: (did) => did.has('archive') && did.has('open-identity') && none(did, ...left),
  },
  {
    code: 'DEM0222AA22BB332',
    what: text('正在办理，有往来留言', 'being handled, with messages'),
    fits: (did) => did.has('answer') && none(did, 'reply_result', ...left),
  },
  {
    code: 'DEM0333AA22BB333',
    what: text('刚收到，等待审查', 'just received'),
    fits: (did, days) => did.size === 0 && days < 6,
  },
]

/** What was done in a course, by name. */
export const deedsOf = (course: readonly Step[]): ReadonlySet<string> =>
  new Set(course.map(({ act }) => ('move' in act ? act.move : act.kind)))

export const shownCodes = (): readonly string[] =>
  exampleCodes.map(({ code, what }) => `${groupedCode(code)}  ${what.zh} · ${what.en}`)
