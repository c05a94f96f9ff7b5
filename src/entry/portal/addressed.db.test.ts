import { budgets, rateLimits } from '#areas/intake/use/limits.ts'
import { readRecommendation } from '#areas/recommendations/use/read.ts'
import { sendByLink } from '#areas/recommendations/use/send.ts'
import { browser, portal } from '#portal/tests/browser.ts'
import { inventedServices } from '#portal/tests/services.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withDatabase } from '../../../tests/support/database.ts'
import { must } from '../../../tests/support/people.ts'
import { at, inventedRecommending, type Recommending } from '../../../tests/support/recommending.ts'
import { portalAddressed } from './addressed.ts'

const database = withDatabase()
let the: Recommending

beforeAll(async () => {
  the = await inventedRecommending(database)
})
afterAll(() => the.work.close())

test('whoever holds link and code receives and answers on the page, and the office reads the evidence', async () => {
  const { caseId } = await the.issued()
  const { link, code } = must(
    await the.work.as(the.prosecutor, (tx) => sendByLink(tx, the.desk, caseId), at(6)),
  )
  const lookUp = { burst: 12, secondsEach: 600 }
  const services = {
    ...inventedServices(),
    addressed: portalAddressed({
      database: database.app,
      recommendations: the.desk,
      rates: rateLimits({ ...budgets, lookUp }),
    }),
  }
  const phone = browser(await portal(services))
  const paper = await phone.post(`/recommendation/${link}`, { code })
  expect(paper.text).toContain('限期更换管道并公布水质。')
  expect((await phone.post('/recommendation/receive')).text).toContain('已经签收')
  const answered = await phone.upload('/recommendation/reply', { outcome: 'adopted', body: '已更换。' }, [
    ['水质报告.txt', '合格'],
  ])
  expect(answered.text).toContain('回复已经提交')
  const view = must(
    await the.work.as(the.prosecutor, (tx) => readRecommendation(tx, the.desk, caseId), at(8)),
  )
  expect(view.row).toMatchObject({ state: 'answered', answer: 'adopted' })
  expect(view.letters[0]?.files.map(({ name }) => name)).toEqual(['水质报告.txt'])

  const stranger = browser(await portal(services))
  const tries = []
  for (let i = 0; i < 12; i += 1)
    tries.push((await stranger.post(`/recommendation/${link}`, { code: '0000000000000000' })).status)
  expect(tries).toContain(422)
  expect(tries.at(-1)).toBe(429)
})
