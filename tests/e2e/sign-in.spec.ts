import { generate } from 'otplib'
import { expectAccessible } from './support/accessible.ts'
import { taicang } from './support/cast.ts'
import { newAccount } from './support/command.ts'
import { expect, test } from './support/journey.ts'

test('首次密码、验证器、多处登录、退出 · a first password, an authenticator, two sessions, signing out', async ({
  visitor,
}, { config }) => {
  const { login, password } = await newAccount(String(config.metadata['data']), 'prosecutor', taicang.id)
  const own = '桥下流水第三声'.padEnd(12, '哗')
  const office = await (await visitor()).newPage()
  const enter = async (page: typeof office, typed: string) => {
    await page.getByLabel('账号').fill(login)
    await page.getByLabel('密码', { exact: true }).fill(typed)
    await page.getByRole('button', { name: '登录', exact: true }).click()
  }

  await office.goto('/app/cases')
  await expect(office).toHaveURL(/sign-in/)
  await expectAccessible(office)
  await enter(office, 'not the password')
  await expect(office.getByRole('alert')).toBeVisible()
  await enter(office, password)
  await expect(office.getByRole('heading', { name: '设置您自己的密码' })).toBeVisible()
  await office.getByLabel('现在的密码').fill(password)
  await office.getByLabel('新密码', { exact: true }).fill(own)
  await office.getByLabel('再输入一次新密码').fill('another one')
  await expect(office.getByText('两次输入的新密码不一样')).toBeVisible()
  await expectAccessible(office)
  await office.getByLabel('再输入一次新密码').fill(own)
  await office.getByRole('button', { name: '更改密码' }).click()
  await expect(office).toHaveURL(/\/app\/cases/)

  await office.goto('/app/account')
  await office.getByRole('button', { name: '设置验证器' }).click()
  const secret = await office.locator('code').innerText()
  await expectAccessible(office)
  await office.getByLabel('验证码').fill(await generate({ secret }))
  await office.getByRole('button', { name: '启用' }).click()
  const recoveryCode = await office
    .getByRole('listitem')
    .filter({ hasText: /^[\w-]{8,}$/ })
    .first()
    .innerText()
  await office.getByRole('button', { name: '已经保存' }).click()
  await expect(office.getByText('验证器已启用')).toBeVisible()

  const home = await (await visitor({ colorScheme: 'dark', viewport: { width: 390, height: 800 } })).newPage()
  await home.goto('/app/sign-in')
  await enter(home, own)
  await home.getByLabel('验证码').fill(recoveryCode)
  await home.getByRole('button', { name: '确认' }).click()
  await expect(home).toHaveURL(/\/app\/(?!sign-in)/)
  await home.goto('/app/account')
  await expect(home.getByRole('button', { name: '结束' })).toHaveCount(1)
  await expectAccessible(home)
  await home.getByRole('button', { name: '结束' }).click()
  await expect(home.getByRole('button', { name: '结束' })).toHaveCount(0)
  await office.goto('/app/cases')
  await expect(office).toHaveURL(/sign-in/)

  await home.getByRole('button', { name: '何清' }).click()
  await home.getByRole('button', { name: '退出登录' }).click()
  await expect(home).toHaveURL(/sign-in/)
  expect((await home.request.get('/api/me')).status()).toBe(401)
})

test('演示：点一个人即可登录 · on a demo one click signs in, and the keys and the language are shown', async ({
  visitor,
}) => {
  const page = await (await visitor()).newPage()
  await page.goto('/app/')
  await page.getByLabel('按姓名、角色或检察院查找').fill(taicang.name)
  await expect(page.getByRole('heading', { level: 3 })).toHaveText([taicang.name])
  await expectAccessible(page)
  await page.getByRole('button', { name: '控告申诉检察人员' }).click()
  await expect(page.getByRole('heading', { name: '我的工作' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: '键盘操作' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '周岚' }).click()
  await page.getByText('English', { exact: true }).click()
  await page.getByText('Dark', { exact: true }).click()
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'My work' })).toBeVisible()
})
