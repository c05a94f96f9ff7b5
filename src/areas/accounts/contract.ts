import { levels } from '#kernel/actor.ts'
import { organId } from '#areas/organs/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'
import { roleIds } from './domain/roles.ts'

const id = z.uuid()
const words = z.object({ zh: z.string(), en: z.string() })
const role = z.enum(roleIds)
const typedPassword = z.string().min(1).max(1000)
const nothing = z.object({})

export const organView = z.object({
  id: z.number().int(),
  code: z.string(),
  name: words,
  level: z.enum(levels),
})

export const roleView = z.object({
  id: z.string(),
  title: words,
  description: words,
  department: z.string().nullable(),
})

/** What somebody may do where: the session's organ, and the others that it can be switched to. */
export const placeView = z.object({ organ: organView, roles: z.array(roleView) })

const enteredView = z.object({ mustChangePassword: z.boolean() })

export const signInOptions = endpoint({
  id: 'accounts.signInOptions',
  method: 'GET',
  path: '/api/sign-in',
  auth: 'public',
  summary: text('可用的登录方式', 'The ways to sign in'),
  response: z.object({
    methods: z.array(z.object({ id: z.string(), kind: z.string(), title: words })),
    demo: z.boolean(),
  }),
})

export const signIn = endpoint({
  id: 'accounts.signIn',
  method: 'POST',
  path: '/api/sign-in',
  auth: 'public',
  summary: text('用账号、密码和验证码登录', 'Sign in by login, password and code'),
  body: z.object({
    login: z.string().min(1).max(200),
    password: typedPassword,
    /** Of the authenticator, or a recovery code; asked for where it is on. */
    code: z.string().max(40).optional(),
  }),
  response: enteredView,
})

export const signOut = endpoint({
  id: 'accounts.signOut',
  method: 'POST',
  path: '/api/sign-out',
  auth: 'staff',
  summary: text('退出登录', 'Sign out'),
  response: nothing,
})

export const me = endpoint({
  id: 'accounts.me',
  method: 'GET',
  path: '/api/me',
  auth: 'staff',
  summary: text('当前账号、角色和权限', 'Who is signed in, with roles and abilities'),
  response: z.object({
    account: z.object({ id, login: z.string(), name: z.string() }),
    sessionId: id,
    acting: placeView,
    places: z.array(placeView),
    /** By area: what the roles allow at all; a row may still be out of reach. */
    abilities: z.record(z.string(), z.array(z.string())),
    mustChangePassword: z.boolean(),
    totpEnabled: z.boolean(),
    recoveryCodesLeft: z.number().int(),
  }),
})
export type Me = z.output<typeof me.response>

export const listSessions = endpoint({
  id: 'accounts.listSessions',
  method: 'GET',
  path: '/api/sessions',
  auth: 'staff',
  summary: text('我在哪些设备上登录', 'Where I am signed in'),
  response: z.array(
    z.object({
      id,
      current: z.boolean(),
      organ: organView,
      method: z.string(),
      createdAt: z.iso.datetime(),
      lastSeenAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
      address: z.string(),
      agent: z.string(),
    }),
  ),
})

export const endSession = endpoint({
  id: 'accounts.endSession',
  method: 'DELETE',
  path: '/api/sessions/:id',
  auth: 'staff',
  summary: text('结束一个登录', 'End one session'),
  params: z.object({ id }),
  response: nothing,
})

export const switchOrgan = endpoint({
  id: 'accounts.switchOrgan',
  method: 'POST',
  path: '/api/acting-organ',
  auth: 'staff',
  summary: text('切换到我有角色的另一个检察院', 'Act at another organ where I hold a role'),
  body: z.object({ organId }),
  response: nothing,
})

export const changePassword = endpoint({
  id: 'accounts.changePassword',
  method: 'POST',
  path: '/api/password',
  auth: 'staff',
  summary: text('修改密码，其他登录随即结束', 'Change the password; other sessions end'),
  body: z.object({ current: typedPassword, next: typedPassword }),
  response: nothing,
})

export const enrolTotp = endpoint({
  id: 'accounts.enrolTotp',
  method: 'POST',
  path: '/api/totp',
  auth: 'staff',
  summary: text('开始设置验证器', 'Begin to set up an authenticator'),
  response: z.object({ secret: z.string(), uri: z.string(), qr: z.string() }),
})

export const confirmTotp = endpoint({
  id: 'accounts.confirmTotp',
  method: 'POST',
  path: '/api/totp/confirm',
  auth: 'staff',
  summary: text(
    '用一个验证码启用验证器，得到恢复码',
    'Turn the authenticator on by a code, and get recovery codes',
  ),
  body: z.object({ code: z.string().max(40) }),
  response: z.object({ recoveryCodes: z.array(z.string()) }),
})

export const disableTotp = endpoint({
  id: 'accounts.disableTotp',
  method: 'POST',
  path: '/api/totp/disable',
  auth: 'staff',
  summary: text('停用验证器', 'Turn the authenticator off'),
  body: z.object({ current: typedPassword }),
  response: nothing,
})

export const listColleagues = endpoint({
  id: 'accounts.listColleagues',
  method: 'GET',
  path: '/api/colleagues',
  auth: 'staff',
  summary: text('一个检察院的人员和角色', 'Who works at an organ, and as what'),
  query: z.object({ organId: organId.optional(), role: role.optional() }),
  response: z.array(z.object({ id, name: z.string(), roles: z.array(roleView) })),
})

export const accountView = z.object({
  id,
  login: z.string(),
  name: z.string(),
  organ: organView,
  active: z.boolean(),
  createdAt: z.iso.datetime(),
  mustChangePassword: z.boolean(),
  totpEnabled: z.boolean(),
  roles: z.array(roleView.extend({ organ: organView })),
})
export type AccountView = z.output<typeof accountView>

export const listAccounts = endpoint({
  id: 'accounts.list',
  method: 'GET',
  path: '/api/accounts',
  auth: 'staff',
  summary: text('本院和下级院的账号', 'Accounts of an organ and those below it'),
  query: z.object({
    q: z.string().max(100).optional(),
    organId: organId.optional(),
    after: id.optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  response: z.object({ items: z.array(accountView), next: id.nullable() }),
})

export const readAccount = endpoint({
  id: 'accounts.read',
  method: 'GET',
  path: '/api/accounts/:id',
  auth: 'staff',
  summary: text('一个账号', 'One account'),
  params: z.object({ id }),
  response: accountView,
})

export const createAccount = endpoint({
  id: 'accounts.create',
  method: 'POST',
  path: '/api/accounts',
  auth: 'staff',
  summary: text(
    '新建账号，得到只显示一次的初始密码',
    'Create an account; its first password is shown this once',
  ),
  body: z.object({
    login: z.string().max(200),
    name: z.string().max(100),
    organId,
    roles: z
      .array(z.object({ role, organId: organId.optional(), department: z.string().max(100).optional() }))
      .max(30),
  }),
  response: z.object({ id, password: z.string() }),
})

export const setAccountActive = endpoint({
  id: 'accounts.setActive',
  method: 'PUT',
  path: '/api/accounts/:id/active',
  auth: 'staff',
  summary: text(
    '停用或重新启用账号；停用后所有登录立即结束',
    'Close an account, ending its sessions at once, or open it again',
  ),
  params: z.object({ id }),
  body: z.object({ active: z.boolean() }),
  response: nothing,
})

export const resetPassword = endpoint({
  id: 'accounts.resetPassword',
  method: 'POST',
  path: '/api/accounts/:id/password',
  auth: 'staff',
  summary: text('重置密码，得到只显示一次的新密码', 'Reset a password; the new one is shown this once'),
  params: z.object({ id }),
  body: z.object({ alsoTotp: z.boolean().default(false) }),
  response: z.object({ password: z.string() }),
})

const heldRole = z.object({ id, organId, role })

export const grantRole = endpoint({
  id: 'accounts.grantRole',
  method: 'PUT',
  path: '/api/accounts/:id/roles/:organId/:role',
  auth: 'staff',
  summary: text('授予角色', 'Grant a role'),
  params: heldRole,
  body: z.object({ department: z.string().max(100).optional() }),
  response: nothing,
})

export const revokeRole = endpoint({
  id: 'accounts.revokeRole',
  method: 'DELETE',
  path: '/api/accounts/:id/roles/:organId/:role',
  auth: 'staff',
  summary: text('收回角色', 'Take a role back'),
  params: heldRole,
  response: nothing,
})

export const listDemoPeople = endpoint({
  id: 'accounts.listDemoPeople',
  method: 'GET',
  path: '/api/demo/people',
  auth: 'public',
  summary: text('演示人员，按角色和检察院', 'The people of the demo by role and organ'),
  response: z.array(z.object({ id, name: z.string(), role: roleView, organ: organView })),
})

export const signInAsDemo = endpoint({
  id: 'accounts.signInAsDemo',
  method: 'POST',
  path: '/api/demo/sign-in',
  auth: 'public',
  summary: text('以一位演示人员登录', 'Sign in as one of the demo people'),
  body: z.object({ accountId: id }),
  response: enteredView,
})
