import { type Text, text } from '#kernel/text.ts'
import { commonPasswords } from './common-passwords.ts'

export const shortest = 10
/** Longer than anybody types, short enough to hash at once. */
export const longest = 200

const fold = (password: string): string => password.normalize('NFKC').toLowerCase()

const length = (password: string): number => Array.from(password).length

const isOneRepeated = (password: string): boolean => new Set(password).size <= 2

const isRun = (password: string): boolean => {
  const steps = new Set(
    Array.from(password)
      .slice(1)
      .map((character, index) => character.charCodeAt(0) - password.charCodeAt(index)),
  )
  return steps.size === 1
}

/**
 * What is wrong with a password, each with how to put it right; empty when it will do.
 * Length and a list of what everybody tries, no rules on kinds of characters (NIST SP 800-63B, 3.1.1.2).
 */
export const passwordFaults = (password: string, login: string): readonly Text[] => {
  const folded = fold(password)
  const faults: Text[] = []
  if (length(password) < shortest)
    faults.push(text(`密码至少 ${shortest} 个字符`, `Use at least ${shortest} characters`))
  if (length(password) > longest)
    faults.push(text(`密码最多 ${longest} 个字符`, `Use at most ${longest} characters`))
  if (login !== '' && folded.includes(fold(login)))
    faults.push(text('密码不能包含账号', 'Do not put your login into the password'))
  if (commonPasswords.has(folded) || isOneRepeated(folded) || isRun(folded))
    faults.push(text('这个密码很容易被猜到，请换一个', 'This password is easy to guess; choose another one'))
  return faults
}
