import { downloadTemplate } from '#areas/cases/documents/contract.ts'
import { addressOf } from '#web/api/address.ts'
import PizZip from 'pizzip'
import { expectAccessible } from './support/accessible.ts'
import { openCase } from './support/case.ts'
import { kunshan as office } from './support/cast.ts'
import { expect, test } from './support/journey.ts'

const kind = '受理通知书'
const template = addressOf(downloadTemplate.path, { template: 'notice-of-acceptance' })
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

test('起草、两人同改、必填、签发、比较 · drafted, edited by two, nothing mandatory missing, issued, compared', async ({
  visitor,
  staff,
}) => {
  const { request } = await visitor()
  const id = await openCase(request, office, `${Date.now()}号码头拖欠装卸工工资两个月。`)
  const prosecutor = await staff('prosecutor', office, `/cases/${id}`)
  await prosecutor.getByLabel('选择文书模板').fill(kind)
  await prosecutor.getByTitle(kind, { exact: true }).click()
  await prosecutor.getByRole('button', { name: '起草', exact: true }).click()
  const preview = prosecutor.getByRole('region', { name: '文书预览' })
  await expect(preview.getByText('特此通知。')).toBeVisible()
  await prosecutor.getByLabel('主送').fill('装卸工代表')
  await expect(preview.getByText('装卸工代表')).toBeVisible()
  // What is typed is still there, whatever becomes of the page.
  await prosecutor.reload()
  await expect(prosecutor.getByLabel('主送')).toHaveValue('装卸工代表')
  await prosecutor.getByRole('button', { name: '签发' }).click()
  const missing = prosecutor.getByRole('alert').filter({ hasText: '签发之前还需要填写或改正 1 项' })
  await expect(missing).toBeVisible()
  await expectAccessible(prosecutor)
  await missing.getByRole('button', { name: /联系方式/ }).click()
  await expect(prosecutor.getByLabel('联系方式')).toBeFocused()
  await expect(prosecutor.getByText('草稿', { exact: true })).toBeVisible()
  await prosecutor.getByRole('button', { name: '保存' }).click()
  await expect(prosecutor.getByText('已保存为第 2 版')).toBeVisible()

  const head = await staff('department_head', office, new URL(prosecutor.url()).pathname.replace('/app', ''))
  await head.getByLabel('联系方式').fill('0512-57000001')
  await prosecutor.getByLabel('联系方式').fill('0512-57000002')
  await head.getByRole('button', { name: '保存' }).click()
  await expect(head.getByText('已保存为第 3 版')).toBeVisible()
  await prosecutor.getByRole('button', { name: '保存' }).click()
  const compared = prosecutor.getByRole('alert').filter({ hasText: '别人保存了新的内容' })
  await expect(compared.getByRole('row', { name: /联系方式.*57000001.*57000002/ })).toBeVisible()
  await expect(prosecutor.getByRole('button', { name: '签发' })).toBeDisabled()
  await expectAccessible(prosecutor)
  await compared.getByRole('button', { name: '在新的一版上保留我的' }).click()
  await prosecutor.getByRole('button', { name: '签发' }).click()
  await expect(prosecutor.getByText(/检受〔\d{4}〕\d+号/).first()).toBeVisible()
  await prosecutor.getByText('版本 (4)').click()
  await expect(prosecutor.locator('del')).toContainText('57000001')
  await expect(prosecutor.locator('ins')).toContainText('57000002')
  const file = await prosecutor.getByRole('link', { name: '下载 Word' }).getAttribute('href')
  const issued = new PizZip(await (await prosecutor.request.get(file!)).body())
  expect(issued.file('word/document.xml')?.asText()).toContain('57000002')
  await expectAccessible(prosecutor)
})

test('本院模板：不合格的都说明原因 · an office’s own template, and every file that is refused', async ({
  staff,
}) => {
  const manager = await staff('case_manager', office, '/templates')
  await manager.getByLabel('查找模板').fill(kind)
  const card = manager.getByRole('listitem').filter({ has: manager.getByRole('heading', { name: kind }) })
  await card.locator('summary').click()
  const ours = async (change: (zip: PizZip) => void): Promise<Buffer> => {
    const zip = new PizZip(await (await manager.request.get(template)).body())
    change(zip)
    return zip.generate({ type: 'nodebuffer' })
  }
  const rewrite = (from: string, to: string) => (zip: PizZip) =>
    zip.file('word/document.xml', zip.file('word/document.xml')!.asText().replace(from, to))
  const upload = (buffer: Buffer) =>
    card.locator('input[type=file]').setInputFiles({ name: '昆山受理通知书.docx', mimeType: word, buffer })
  const refused = [
    [Buffer.from('PK 损坏的文件'), /请上传 \.docx 格式的 Word 文件/],
    [await ours((zip) => zip.file('word/vbaProject.bin', '宏')), /文件里有宏/],
    [await ours(rewrite('{contact}', '{telephone}')), /不认识占位符 \{telephone\}.*缺少占位符 \{contact\}/s],
    [await ours(rewrite('{contact}', '{contact')), /没有写完整/],
  ] as const
  for (const [file, why] of refused) {
    await upload(file)
    await expect(card.getByRole('alert')).toContainText(why)
  }
  await expectAccessible(manager)
  await expect(card.getByText('本院模板：')).toHaveCount(0)
  await upload(await ours(rewrite('特此通知。', '特此告知。')))
  await expect(card.getByText('本院模板：昆山受理通知书.docx')).toBeVisible()
  await expect(card.getByRole('alert')).toHaveCount(0)
  await card.getByRole('button', { name: '恢复系统模板' }).click()
  await expect(card.getByText('本院模板：')).toHaveCount(0)
})
