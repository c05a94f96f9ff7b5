import { expect, test } from 'vitest'
import { emptySlip, missingOf, nobody, slipOf } from './slip-draft.ts'

const draft = {
  ...emptySlip('2026-03-02'),
  story: '小区水箱三年没有清洗。',
  person: { ...nobody, name: '李来信', idType: '', idNumber: ' ', uscc: '91370100MA3C' },
}

test('what was not filled in is not sent, nor what belongs to another kind of person', () => {
  const { identity } = slipOf(draft, 'plan', 'zh')
  expect(identity).toEqual({ kind: 'natural', name: '李来信', phone: '', address: '', idNumber: ' ' })
  const firm = { ...draft, person: { ...draft.person, kind: 'org' as const } }
  expect(slipOf(firm, 'plan', 'zh').identity).toMatchObject({ uscc: '91370100MA3C' })
})

test('an anonymous slip carries nobody, even if a name was typed before', () => {
  expect(slipOf({ ...draft, anonymous: true }, 'plan', 'zh')).toMatchObject({
    identity: null,
    actionId: 'plan',
  })
  expect(JSON.stringify(slipOf({ ...draft, anonymous: true }, 'plan', 'zh'))).not.toContain('李来信')
})

test('representatives and an agent who were left empty are dropped', () => {
  const { identity } = slipOf(
    { ...draft, agent: nobody, representatives: [nobody, { ...nobody, name: '王代表' }] },
    'plan',
    'zh',
  )
  expect(identity).not.toHaveProperty('agent')
  expect(identity?.representatives?.map(({ name }) => name)).toEqual(['王代表'])
})

test('a story, a day and a person or anonymity are all it takes', () => {
  expect(missingOf(draft)).toEqual([])
  expect(missingOf({ ...draft, story: '  ', receivedOn: '', person: nobody })).toEqual([
    'receivedOn',
    'story',
    'identity.name',
  ])
  expect(missingOf({ ...draft, person: nobody, anonymous: true })).toEqual([])
  expect(missingOf({ ...draft, person: { ...nobody, phone: '12345' } })).toEqual([])
})
