import { text, type Text } from '#kernel/text.ts'

const zh = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 })
const en = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 })

/** 3.2 万元, ¥32,000 */
export const yuanWords = (cents: number): Text => {
  const yuan = cents / 100
  return text(
    yuan >= 10_000 ? `${zh.format(yuan / 10_000)} 万元` : `${zh.format(yuan)} 元`,
    `¥${en.format(yuan)}`,
  )
}

/** 2.4 MB */
export const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
