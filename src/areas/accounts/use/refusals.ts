import type { Refusal } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'

export const wrongSignIn: Refusal = {
  kind: 'invalid',
  rule: 'accounts.sign-in',
  message: text('账号、密码或验证码不对', 'The login, the password or the code is wrong'),
}

export const codeNeeded: Refusal = {
  kind: 'invalid',
  rule: 'accounts.code-needed',
  message: text('请输入验证器上的 6 位验证码', 'Enter the 6-digit code of your authenticator'),
  faults: [{ field: 'code', message: text('还需要验证码', 'The code is still needed') }],
}

export const noRoleYet: Refusal = {
  kind: 'forbidden',
  rule: 'accounts.no-role',
  message: text(
    '这个账号还没有任何角色，请联系本院系统管理员',
    'This account has no role yet; ask the administrator of your organ',
  ),
}

export const signInAgain: Refusal = {
  kind: 'unauthenticated',
  rule: 'accounts.session',
  message: text('请先登录', 'Sign in first'),
}

export const passwordChangeDue: Refusal = {
  kind: 'forbidden',
  rule: 'accounts.password-change-due',
  message: text('请先设置新密码，再继续使用', 'Set a new password before you go on'),
  allowed: ['accounts.changePassword', 'accounts.me', 'accounts.signOut'],
}

export const foreignOrigin: Refusal = {
  kind: 'forbidden',
  rule: 'accounts.origin',
  message: text(
    '这个请求来自别的网站，没有执行',
    'This request came from another site and was not carried out',
  ),
}

export const notYours: Refusal = {
  kind: 'forbidden',
  rule: 'policy:accounts.administer',
  message: text(
    '只有本院或上级院的系统管理员可以这样做',
    'Only administrators of this organ or of one above may do this',
  ),
}

export const notYourself: Refusal = {
  kind: 'not-allowed',
  rule: 'accounts.not-yourself',
  message: text(
    '不能更改自己的角色和账号状态，请另一位管理员来做',
    'You cannot do this to your own account; ask another administrator',
  ),
}

export const noSuchAccount: Refusal = {
  kind: 'missing',
  rule: 'accounts.account',
  message: text('没有这个账号', 'There is no such account'),
}

export const noSuchOrgan: Refusal = {
  kind: 'missing',
  rule: 'accounts.organ',
  message: text('没有这个检察院', 'There is no such organ'),
}

export const tooManyAttempts = (seconds: number): Refusal => {
  const minutes = Math.ceil(seconds / 60)
  return {
    kind: 'too-many',
    rule: 'accounts.lockout',
    message:
      seconds < 60
        ? text(`尝试次数过多，请 ${seconds} 秒后再试`, `Too many attempts; try again in ${seconds} s`)
        : text(`尝试次数过多，请 ${minutes} 分钟后再试`, `Too many attempts; try again in ${minutes} min`),
    retryAfter: seconds,
  }
}
