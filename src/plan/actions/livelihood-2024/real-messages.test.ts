import { existsSync, readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { suggest } from '#areas/action/domain/suggest.ts'
import { livelihood2024 } from './action.ts'

/** Real messages of citizens that may be read here but not kept: the tests tell figures, never a row. */
const labelled = '../shared/data/messages/labelled-448.jsonl'
const hotline = '../shared/data/messages/hotline-2801.gb18030.csv'

const priorities = (story: string) =>
  suggest(livelihood2024, story)
    .filter(({ facet }) => facet === 'priority')
    .map(({ id }) => id)

type Labelled = { readonly title: string; readonly detail: string; readonly label: string }

const shareOf = (messages: readonly Labelled[], expected: readonly string[], top: number) =>
  messages.filter(({ title, detail }) =>
    priorities(`${title}\n${detail}`)
      .slice(0, top)
      .some((id) => expected.includes(id)),
  ).length / messages.length

test.skipIf(!existsSync(labelled))(
  `messages that people labelled find their priority (needs ${labelled})`,
  async ({ annotate }) => {
    const messages = readFileSync(labelled, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Labelled)
    const about = (label: string) => messages.filter((message) => message.label === label)
    const labour = shareOf(about('劳动和社会保障'), ['LAB', 'SOC'], 2)
    const environment = shareOf(about('环境保护'), ['ECO'], 1)
    const elsewhere = shareOf(about('交通运输'), ['LAB', 'SOC'], 1)
    await annotate(
      `labour: LAB or SOC in the top 2 of ${labour.toFixed(2)}; environment: ECO first in ${environment.toFixed(2)}`,
    )
    await annotate(`traffic, which is neither: LAB or SOC first in ${elsewhere.toFixed(2)}`)
    expect(labour).toBeGreaterThanOrEqual(0.85)
    expect(environment).toBeGreaterThanOrEqual(0.85)
    expect(elsewhere).toBeLessThanOrEqual(0.3)
  },
)

test.skipIf(!existsSync(hotline))(
  `a whole export of a hotline is read fast (needs ${hotline})`,
  async ({ annotate }) => {
    const story = iconv.decode(readFileSync(hotline), 'gb18030')
    const began = performance.now()
    const found = suggest(livelihood2024, story)
    const perKilobyte = (performance.now() - began) / (Buffer.byteLength(story) / 1024)
    await annotate(`${perKilobyte.toFixed(3)} ms for a kilobyte of real text`)
    expect(found.length).toBeGreaterThan(livelihood2024.priorities.length)
    expect(
      found.flatMap(({ spans }) => spans).every(({ start, end }) => start < end && end <= story.length),
    ).toBe(true)
    expect(perKilobyte).toBeLessThan(1)
  },
)
