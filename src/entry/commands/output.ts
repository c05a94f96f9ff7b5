import type { Refusal } from '#kernel/result.ts'

export type OutputOptions = { readonly json?: boolean; readonly lang?: string }

/** For options that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
]

/** To standard output: JSON for a program, lines for a person. */
export const print = (value: unknown, { json }: OutputOptions, lines: () => readonly string[]): void => {
  process.stdout.write(json ? `${JSON.stringify(value)}\n` : `${lines().join('\n')}\n`)
}

/** What was wrong and how to put it right, to standard error; the exit code is 2 for input, 1 for anything else. */
export const printRefusal = (refusal: Refusal, { json, lang }: OutputOptions): void => {
  const language = lang === 'en' ? 'en' : 'zh'
  process.exitCode = refusal.kind === 'invalid' ? 2 : 1
  if (json) {
    const faults = refusal.faults?.map(({ field, message }) => ({ field, message: message[language] }))
    process.stdout.write(
      `${JSON.stringify({ error: refusal.message[language], rule: refusal.rule, faults })}\n`,
    )
    return
  }
  const message = refusal.message[language]
  const faults = (refusal.faults ?? []).filter((fault) => !message.includes(fault.message[language]))
  process.stderr.write(
    `${[message, ...faults.map(({ field, message: what }) => `  ${field}: ${what[language]}`)].join('\n')}\n`,
  )
}
