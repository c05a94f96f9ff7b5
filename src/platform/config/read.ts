import type { Text } from '#kernel/text.ts'
import { StartFault } from '../fault.ts'
import { type SettingName, type Settings, aboutSetting, settingNames, settingsSchema } from './settings.ts'

/** What the command line gave; a flag goes before the environment, which goes before the default. */
export type Flags = {
  readonly port?: string
  readonly host?: string
  readonly data?: string
  readonly empty?: boolean
}

type Given = { readonly value: string; readonly source: string }

/** All settings, or one StartFault that lists every fault: its name, what is wrong, how to put it right. */
export const readSettings = (
  flags: Flags,
  environment: Readonly<Record<string, string | undefined>>,
): Settings => {
  const given = new Map<SettingName, Given>()
  for (const name of settingNames) {
    const found = fromFlags(flags, name) ?? fromEnvironment(environment, name)
    if (found !== undefined) given.set(name, found)
  }
  const parsed = settingsSchema.safeParse(
    Object.fromEntries([...given].map(([name, { value }]) => [name, value])),
  )
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0] as SettingName))
  const faults = [
    ...[...wrong].map((name) => wrongValue(name, given.get(name))),
    ...unknownNames(environment),
  ]
  if (parsed.success && faults.length === 0) return parsed.data
  throw new StartFault({
    zh: list('设置有误', faults, 'zh'),
    en: list('The settings have faults', faults, 'en'),
  })
}

const fromFlags = (flags: Flags, name: SettingName): Given | undefined => {
  const { flag } = aboutSetting(name)
  if (flag === undefined) return undefined
  const value = flags[flag.slice(2) as keyof Flags]
  if (value === undefined || value === false) return undefined
  return { value: value === true ? 'off' : value, source: flag }
}

const fromEnvironment = (
  environment: Readonly<Record<string, string | undefined>>,
  name: SettingName,
): Given | undefined => {
  const { env } = aboutSetting(name)
  const value = environment[env]?.trim()
  return value ? { value, source: env } : undefined
}

const wrongValue = (name: SettingName, given: Given | undefined): Text => {
  const { env, expects, secret } = aboutSetting(name)
  const source = given?.source ?? env
  const shown = secret ? '…' : (given?.value ?? '')
  return {
    zh: `${source} 的值“${shown}”不对；请改为${expects.zh}，或去掉它以使用默认值。`,
    en: `${source} has the wrong value "${shown}"; make it ${expects.en}, or leave it out for the default.`,
  }
}

/** A mistyped name would otherwise be a setting silently ignored. */
const unknownNames = (environment: Readonly<Record<string, string | undefined>>): readonly Text[] => {
  const known = new Set(settingNames.map((name) => aboutSetting(name).env))
  return Object.keys(environment)
    .filter((name) => name.startsWith('JIANHU_') && !known.has(name))
    .map((name) => ({
      zh: `${name} 不是本程序的设置；请去掉它，或按 docs/settings.md 改正名称。`,
      en: `${name} is no setting of this program; remove it, or correct its name by docs/settings.md.`,
    }))
}

const list = (title: string, faults: readonly Text[], language: keyof Text): string =>
  [`${title}:`, ...faults.map((fault) => `  · ${fault[language]}`)].join('\n')
