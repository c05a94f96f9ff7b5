import type { Ask, Move } from '#areas/procedures/domain/procedure.ts'
import { addDays } from '#kernel/time/date.ts'
import { expect, type Locator, type Page } from '@playwright/test'
import { type CaseWalk, type Given, givenTo } from './case-walk.ts'
import { staffed } from './cast.ts'

const labelled = (form: Locator, { title, required }: Ask): Locator =>
  form.getByLabel(required ? title.zh : `${title.zh} （可不填）`, { exact: true })

const isTyped = ({ field, choices }: Ask): boolean =>
  !choices && !['handler', 'pointer', 'priority', 'organ'].includes(field)

/** How what is chosen reads in its list. */
const chosenWords = ({ field, choices }: Ask, value: unknown): string | undefined =>
  field === 'handler' ? staffed.prosecutor : choices?.find(({ id }) => id === value)?.title.zh

/** One answer, as it is typed or chosen. */
const answer = async (page: Page, form: Locator, ask: Ask, given: Given) => {
  const value = given[ask.field]
  if (value === '') return
  const at = labelled(form, ask)
  if (isTyped(ask)) return at.fill(String(value))
  const words = chosenWords(ask, value)
  const options = page.locator('.ant-select-item-option:visible')
  await at.click()
  if (ask.field === 'organ') await at.fill(String(value))
  else if (words !== undefined) await at.fill(words)
  // An organ is found by its number; where the plan lists what may be chosen, any of it does.
  const one = words === undefined ? options.first() : options.and(page.getByTitle(words, { exact: true }))
  if (ask.field === 'organ') await expect(options).toHaveCount(1)
  await one.click()
}

/** Everything that the move asks for. */
export const fillIn = async (page: Page, form: Locator, walk: CaseWalk, move: Move): Promise<void> => {
  const given = givenTo(walk, move)
  for (const ask of move.asks) await answer(page, form, ask, given)
}

export const sendForm = (form: Locator): Promise<void> => form.locator('button[type=submit]').click()

/** What was typed is still there. */
export const expectKept = async (form: Locator, walk: CaseWalk, move: Move): Promise<void> => {
  const given = givenTo(walk, move)
  for (const ask of move.asks.filter(isTyped))
    await expect(labelled(form, ask)).toHaveValue(String(given[ask.field]))
}

/** What is wrong stands beside its field, and nothing that was typed is lost. */
export const sendWrong = async (form: Locator, walk: CaseWalk, move: Move): Promise<void> => {
  const given = givenTo(walk, move)
  const wrong = async (ask: Ask, value: string, fault: RegExp) => {
    const at = labelled(form, ask)
    await at.fill(value)
    await sendForm(form)
    await expect(at).toHaveAccessibleDescription(fault)
    await at.fill(String(given[ask.field]))
    await expect(at).not.toHaveAccessibleDescription(fault)
    await expectKept(form, walk, move)
  }
  const day = move.asks.find(({ field }) => field === 'day')
  if (day && given['day'] === walk.today) await wrong(day, addDays(walk.today, 1), /日期不能晚于今天/)
  const needed = move.asks.find((ask) => ask.required && isTyped(ask))
  if (needed) await wrong(needed, '', /请填写此项/)
}
