import { getCase } from '#areas/cases/contract.ts'
import type { Move } from '#areas/procedures/domain/procedure.ts'
import { plan } from '#plan/plan.ts'
import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import {
  approveAll,
  type CaseWalk,
  isProposed,
  makerOf,
  nextSpeaker,
  pageOf,
  type Paper,
  papersFor,
  writePaper,
} from './case-walk.ts'
import { expectKept, fillIn, sendForm, sendWrong } from './move-forms.ts'

/** Says once of each kind of thing that it is new: it is looked at on its page, the next of its kind is not. */
export type IsNew = (kind: string) => boolean

const titleOf = (template: string): string => plan.documents.find(({ id }) => id === template)!.title.zh

/** Writes a document on its page, from the form of the move that needs it. */
const writeOnPage = async (page: Page, { today }: CaseWalk, { template, toIssue }: Paper) => {
  await page
    .getByRole('listitem')
    .filter({ hasText: titleOf(template) })
    .getByRole('button', { name: '去起草' })
    .click()
  const form = page.getByRole('form', { name: '内容' })
  await expect(form).toBeVisible()
  const issue = form.getByRole('button', { name: '签发' })
  await issue.click()
  // What is missing is listed, and each line leads to its field.
  const missing = form.getByRole('alert').getByRole('button')
  await expect(missing.first()).toBeVisible()
  for (let left = await missing.count(); left > 0; left--) {
    await missing.first().click()
    const field = form.locator(':focus')
    if ((await field.getAttribute('role')) === 'combobox') {
      await field.press('Enter')
      await page.locator('.ant-select-item-option:visible').first().click()
    } else await field.fill((await field.getAttribute('type')) === 'date' ? today : '1')
    await expect(missing).toHaveCount(left - 1)
  }
  await expectAccessible(page)
  if (toIssue) {
    await issue.click()
    await expect(page.getByRole('heading', { name: '已签发' })).toBeVisible()
  } else {
    await form.getByRole('button', { name: '保存' }).click()
    await expect(form.getByText('已保存为')).toBeVisible()
  }
}

/** Whoever decides returns nothing without a reason, and approves. */
const decideOnPage = async ({ people }: CaseWalk, id: string): Promise<void> => {
  const { page } = (await nextSpeaker(people, id))!
  await page.goto(`/app/approvals/${id}`)
  const speak = page.getByRole('region', { name: '意见' })
  await speak.getByRole('button', { name: '退回' }).click()
  await expect(speak.getByText('请写明退回的理由')).toBeVisible()
  await expectAccessible(page)
  await speak.getByRole('button', { name: '同意' }).click()
  await expect(speak).toBeHidden()
}

/** The buttons of what may be done now, and no other. */
const expectButtons = async (page: Page, walk: CaseWalk, move: Move): Promise<void> => {
  const { moves } = await makerOf(walk, move).call(getCase, { params: { id: walk.id } })
  const open = new Set(moves.map(({ title }) => title.zh))
  const all = new Set(walk.procedure.moves.map(({ title }) => title.zh))
  const shown = await page.getByRole('button').allInnerTexts()
  expect(shown.filter((name) => all.has(name)).toSorted()).toEqual([...open].toSorted())
}

/** Whose page shows the case as it stands. */
let current: { readonly page: Page; readonly id: string } | undefined

/** Makes a move as its maker does on the page of the case, with what is wrong tried first; others approve it. */
export const makeOnPage = async (walk: CaseWalk, move: Move, isNew: IsNew): Promise<void> => {
  const { page } = makerOf(walk, move)
  const address = `/app/cases/${walk.id}`
  const proposed = isProposed(walk, move)
  const button = page.getByRole('button', {
    name: proposed ? `报批：${move.title.zh}` : move.title.zh,
    exact: true,
  })
  const form = page.getByRole('form', { name: move.title.zh })
  if (current?.page !== page || current.id !== walk.id) await page.goto(address)
  current = proposed ? undefined : { page, id: walk.id }
  await expect(button).toBeVisible()
  await expectButtons(page, walk, move)
  if (isNew('case')) await expectAccessible(page)
  const papers = await papersFor(walk, move)
  const { revision } = (await pageOf(walk)).case
  await button.click()
  if (!proposed && move.asks.length + papers.length + (move.issues ?? []).length === 0) {
    await expect.poll(async () => (await pageOf(walk)).case.revision).toBeGreaterThan(revision)
    // Until the page has read the case anew.
    return expect(page.locator('.ant-btn-loading')).toHaveCount(0)
  }
  await fillIn(page, form, walk, move)
  if (papers.length > 0) {
    await sendForm(form)
    for (const { template } of papers) await expect(form.getByRole('alert')).toContainText(titleOf(template))
    for (const paper of papers) {
      const { form: kind } = plan.documents.find(({ id }) => id === paper.template)!
      if (isNew(`${kind} ${paper.toIssue}`)) {
        await writeOnPage(page, walk, paper)
        await page.getByRole('main').locator(`a[href="${address}"]`).click()
        await button.click()
      } else await writePaper(walk, paper)
    }
    await page.reload()
    if (proposed) await button.click()
    await expectKept(form, walk, move)
  }
  if (move.asks.length > 0) await sendWrong(form, walk, move)
  if (isNew('form')) await expectAccessible(page)
  await sendForm(form)
  await expect(form).toBeHidden()
  if (!proposed) return
  const asked = page.getByRole('listitem').filter({ hasText: '审批中' }).getByRole('link')
  const id = (await asked.first().getAttribute('href'))!.split('/').at(-1)!
  if (isNew('approval')) await decideOnPage(walk, id)
  await approveAll(walk.people, id)
}
