import { type Text, text } from '#kernel/text.ts'

/** Logins are compared without case, width or surrounding space. */
export const normaliseLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase()

export const loginFault = (login: string): Text | undefined =>
  /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,63}$/u.test(login)
    ? undefined
    : text(
        '账号为 2 至 64 个字母、数字、汉字、点、横线或下划线，以字母、数字或汉字开头',
        'A login has 2 to 64 letters, digits, dots, hyphens or underscores and starts with a letter or digit',
      )
