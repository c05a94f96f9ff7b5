import { readFile } from 'node:fs/promises'
import { expectAccessible } from './support/accessible.ts'
import { expect, test } from './support/journey.ts'

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('英文反映，附文件，回执可核验 · in English, with files, and a receipt that can be checked', async ({
  visitor,
}) => {
  const page = await (
    await visitor({ locale: 'en-GB', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' })
  ).newPage()
  await page.goto('/en')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Report a problem' }).click()
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByRole('searchbox').fill('Taicang')
  await page.getByRole('button', { name: /Taicang/ }).click()
  await page.getByRole('radio', { name: 'Not sure' }).check()
  for (const question of [
    'Who is affected?',
    'Which industry is it?',
    'Who did it, or who should have acted?',
    'What happened?',
  ]) {
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('heading', { name: question })).toBeVisible()
  }
  await page.getByLabel('The story').fill('short')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await page
    .getByLabel('The story')
    .fill('The canteen of our school has served spoiled meat since May; children fell ill.')
  await expect(page.getByText('Draft saved')).toBeVisible()
  await page.getByRole('button', { name: 'Continue' }).click()

  const files = page.getByLabel('Choose photos or files')
  await files.setInputFiles({
    name: 'program.exe',
    mimeType: 'image/png',
    buffer: Buffer.from('MZ\x90\0not a picture'),
  })
  await page.getByRole('button', { name: 'Upload and choose more' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await files.setInputFiles([
    { name: 'lunch.png', mimeType: 'image/png', buffer: onePixel },
    { name: 'menu.txt', mimeType: 'text/plain', buffer: Buffer.from('Monday: pork') },
  ])
  await page.getByRole('button', { name: 'Upload and choose more' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'lunch.png' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove menu.txt' }).click()
  await expect(page.getByText('menu.txt')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('radio', { name: 'Stay anonymous' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText(/lunch.png/)).toBeVisible()
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Your report has been received' })).toBeVisible()
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible()
  await expectAccessible(page)

  const downloadReceipt = async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download the receipt' }).click()
    return readFile(await (await download).path(), 'utf8')
  }
  const genuine = page.getByRole('heading', { name: 'The receipt is genuine and the record unchanged' })
  const verify = async (receipt: string) => {
    await page.goto('/en/verify')
    await page.getByLabel('Choose the receipt file').setInputFiles({
      name: 'receipt.json',
      mimeType: 'application/json',
      buffer: Buffer.from(receipt),
    })
    await page.getByRole('button', { name: 'Check' }).click()
  }
  let receipt = ''
  // Sealed a moment after the report came in.
  await expect(async () => {
    await page.goto('/en/report/sent')
    receipt = await downloadReceipt()
    await verify(receipt)
    await expect(genuine).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 30_000 })
  await expect(page.getByText('the file was not sent anywhere')).toBeVisible()
  await expectAccessible(page)

  const day = /"at"\s*:\s*"\d{4}/.exec(receipt)?.[0] ?? ''
  expect(day).not.toBe('')
  await verify(receipt.replace(day, `${day.slice(0, -4)}2019`))
  await expect(page.getByRole('heading', { name: 'This receipt did not pass' })).toBeVisible()
  await expect(genuine).toHaveCount(0)
  await expectAccessible(page)
})

test('其余的公开页面 · the other public pages', async ({ visitor }) => {
  const page = await (await visitor({ viewport: { width: 390, height: 800 } })).newPage()
  for (const path of [
    '/privacy',
    '/accessibility',
    '/partners',
    '/en/follow',
    '/en/privacy',
    '/no-such-page',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
})
