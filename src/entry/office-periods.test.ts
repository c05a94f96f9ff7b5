import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import { readSettings } from '#platform/config/read.ts'
import { StartFault } from '#platform/fault.ts'
import { plan } from '#plan/plan.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planOfOffice } from './office-periods.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianhu-periods-'))
})
afterAll(() => rm(folder, { recursive: true }))

const planWith = async (content?: string) => {
  const path = join(folder, 'periods.json')
  await rm(path, { force: true })
  if (content !== undefined) await writeFile(path, content)
  return planOfOffice(plan, readSettings({}, { JIANHU_PERIODS: path }))
}

test.each([
  ['is not there', undefined, 'correct JIANHU_PERIODS'],
  ['is no JSON', '{"PET.P7": ', 'It is not JSON'],
  ['is no object', '[]', 'It must be an object with periods by their ids'],
  ['holds no object', '{"PET.P7": 7}', 'PET.P7 must be an object'],
  ['gives no ground', '{"PET.P7": {"unit": "workday"}}', 'ground of PET.P7 must be the ground'],
  ['has a wrong unit', '{"PET.P7": {"unit": "week", "ground": "x"}}', 'unit of PET.P7 must be one of day'],
  ['has a word nobody knows', '{"PET.P7": {"term": 3, "ground": "x"}}', 'PET.P7 may hold ground, length'],
  ['sets the law', '{"CRIM.ARR": {"length": 9, "ground": "x"}}', 'CRIM.ARR is laid down by'],
  ['sets what is settled', '{"PET.P7": {"length": 9, "ground": "x"}}', 'Of PET.P7 only unit can be set'],
])('a file that %s', async (_, content, words) => {
  const read = planWith(content)
  await expect(read).rejects.toThrow(StartFault)
  await expect(read).rejects.toThrow(words)
})

test('every fault at once, by the name of its rule', async () => {
  const read = planWith('{"A": {"ground": "x", "length": 1}, "B": {"ground": "x", "length": 1}}')
  await expect(read).rejects.toThrow(/no period A;[^]*no period B;/)
})

test('nothing set is the plan as delivered; what is set is another plan', async () => {
  expect(await planOfOffice(plan, readSettings({}, {}))).toBe(plan)
  const { procedures } = await planWith('{"PET.P7": {"unit": "workday", "ground": "x"}}')
  const petition = procedures.find(({ id }) => id === 'petition')!
  expect(clockRuleOf(petition, 'PET.P7').term).toEqual({ length: 7, unit: 'workday' })
})
