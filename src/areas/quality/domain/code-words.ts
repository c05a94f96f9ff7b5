import { findRole } from '#areas/accounts/domain/roles.ts'
import type { Plan } from '#areas/procedures/domain/plan.ts'
import { type Text, text } from '#kernel/text.ts'
import type { CodeKind } from './detector.ts'

const asItIs = (code: string): Text => text(code, code)

const stateTitle = ({ procedures }: Plan, code: string): Text => {
  const [state, procedure] = code.split(' ').toReversed()
  const found = procedures
    .filter(({ id }) => procedure === undefined || id === procedure)
    .flatMap(({ states }) => states)
    .find(({ id }) => id === state)
  return found?.title ?? asItIs(code)
}

const ruleTitle = ({ procedures }: Plan, code: string): Text =>
  procedures.flatMap(({ clocks }) => clocks).find(({ id }) => id === code)?.title ?? asItIs(code)

const between = ' ≠ '

/** What a finding's code says, in words; a code that is not loaded stands as it is. */
export const codeWords = (
  plan: Plan,
  organ: (id: number) => { readonly name: Text } | undefined,
  kind: CodeKind | undefined,
  code: string,
): Text => {
  switch (kind) {
    case 'state':
      return stateTitle(plan, code)
    case 'states': {
      const titles = code.split(between).map((state) => stateTitle(plan, state))
      return text(titles.map(({ zh }) => zh).join(between), titles.map(({ en }) => en).join(between))
    }
    case 'rule':
      return ruleTitle(plan, code)
    case 'organ':
      return organ(Number(code))?.name ?? asItIs(code)
    case 'role':
      return findRole(code)?.title ?? asItIs(code)
    case undefined:
      return asItIs(code)
  }
}
