import { type Text, text } from '#kernel/text.ts'

/**
 * A way to prove who one is. `form`: fields sent to the sign-in endpoint; `redirect`: another site proves it (OIDC);
 * `ceremony`: the browser's own dialogue (passkeys). Whatever the way, a session is opened by the same function.
 */
export type SignInMethod = {
  readonly id: string
  readonly kind: 'form' | 'redirect' | 'ceremony'
  readonly title: Text
}

export const signInMethods = [
  { id: 'password', kind: 'form', title: text('账号和密码', 'Login and password') },
] as const satisfies readonly SignInMethod[]

/** What a session's `method` may say: a way of the list, or a click on the page of a demo. */
export type SessionMethod = (typeof signInMethods)[number]['id'] | 'demo'
