import { expect, test } from 'vitest'
import { ombudsmanPlan } from '../../../../../tests/invented/ombudsman.ts'
import type { Procedure } from '../procedure.ts'
import { wrap } from './lines.ts'
import { procedurePicture } from './picture.ts'

const complaint = ombudsmanPlan.procedures[0]!
const { instruments } = ombudsmanPlan

const textsOf = (picture: string) => [...picture.matchAll(/<text[^>]*>([^<]*)</g)].map((match) => match[1])

test.each(['zh', 'en'] as const)('every state, move and clock stands in the picture (%s)', (language) => {
  const picture = procedurePicture(complaint, { language, instruments })
  // Lines break between any two Chinese characters, so blanks tell nothing here.
  const close = (words: string) => words.replaceAll(' ', '')
  const shown = close(textsOf(picture).join(''))
  for (const { title } of [...complaint.states, ...complaint.moves, ...complaint.clocks])
    expect(shown).toContain(close(title[language]))
  expect(picture).toContain(`<title id="procedure-complaint-${language}-title">${complaint.title[language]}<`)
})

test('it says in words where each move leads', () => {
  const [, words] =
    /<desc[^>]*>([^<]*)</.exec(procedurePicture(complaint, { language: 'en', instruments })) ?? []
  expect(words).toContain('Do accept: State new, State asking → State taken')
  expect(words).toContain('Do start_inquiry: State looking, State reported;')
})

test('the case at hand: moves that its state does not allow step back', () => {
  const leaving = complaint.moves.filter(({ from }) => from.includes('merged'))
  const faded = procedurePicture(complaint, { language: 'en', instruments, current: 'merged' }).match(
    /<g opacity/g,
  )
  expect(faded).toHaveLength(complaint.moves.length - leaving.length)
  expect(procedurePicture(complaint, { language: 'en', instruments })).not.toContain('<g opacity')
})

test('the case at hand in words: how it stands, and where it may go from there alone', () => {
  const picture = procedurePicture(complaint, { language: 'en', instruments, current: 'merged' })
  const [, words] = /<desc[^>]*>([^<]*)</.exec(picture) ?? []
  expect(words).toMatch(/^It is now: State merged; /)
  expect(words).toContain('Do unmerge → State new')
  expect(words).not.toContain('Do accept')
  expect(picture.match(/data-current="true"/g)).toHaveLength(1)
})

test('a clock’s band covers the states in which it may run, and no other', () => {
  const clocks = complaint.clocks.filter(({ id }) => id === 'REPLY')
  const picture = procedurePicture({ ...complaint, clocks }, { language: 'en', instruments })
  // REPLY starts at the receipt and ends with acceptance: new, asking, offered, merged.
  expect(picture.match(/height="12" rx="3"/g)).toHaveLength(4)
})

test('titles are written as text, never as markup, and take their colours from the page', () => {
  const wild: Procedure = { ...complaint, title: { zh: '<投诉>', en: '<b>&"' } }
  const picture = procedurePicture(wild, { language: 'en', instruments })
  expect(picture).toContain('&lt;b&gt;&amp;&quot;')
  expect(picture).not.toContain('<b>')
  expect(picture).not.toContain('<style>')
  expect(procedurePicture(wild, { language: 'en', instruments, standalone: true })).toContain(
    'prefers-color-scheme',
  )
})

test('lines break where the language lets them', () => {
  expect(wrap('检察官、部门负责人', 48, 12)).toEqual(['检察官、', '部门负责', '人'])
  expect(wrap('Record the decision', 60, 10)).toEqual(['Record the', 'decision'])
  expect(wrap('', 60, 10)).toEqual([])
})
