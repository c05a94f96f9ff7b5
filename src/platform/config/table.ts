import { aboutSetting, settingNames, settingsSchema } from './settings.ts'

/** `docs/settings.md`, made from the settings themselves. */
export const settingsTable = (): string => {
  const defaults = settingsSchema.parse({ dataDir: '.' })
  const rows = settingNames.map((name) => {
    const { env, flag, what, expects } = aboutSetting(name)
    const unset = name === 'dataDir' ? '.data' : defaults[name]
    return [
      flag === undefined ? `\`${env}\`` : `\`${env}\` \`${flag}\``,
      unset === undefined ? '–' : `\`${String(unset)}\``,
      `${expects.zh}<br>${expects.en}`,
      `${what.zh}<br>${what.en}`,
    ]
  })
  return `${[
    '# 设置 / Settings',
    '',
    '命令行参数优先于环境变量，环境变量优先于默认值。启动时一次检查全部设置，所有错误一并列出。',
    'A flag goes before the environment, the environment before the default. All settings are checked at the start, and every fault is listed at once.',
    '',
    '本页由 `src/platform/config/settings.ts` 生成（`npx vitest run -u src/platform/config`）。 / This page is made from that file.',
    '',
    '| 名称 Name | 默认 Default | 取值 Values | 含义 Meaning |',
    '|---|---|---|---|',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n')}\n`
}
