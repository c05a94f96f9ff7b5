const digits = '零一二三四五六七八九'

/** 129 as 一百二十九; articles and their parts go up to thousands. */
const inChinese = (number: number): string => {
  const written = [...String(number)]
    .map(Number)
    .map((digit, at, all) =>
      digit === 0 ? '零' : digits[digit]! + ['', '十', '百', '千'][all.length - 1 - at]!,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
  return number >= 10 && number < 20 ? written.slice(1) : written
}

/** 第126条第1项 as papers write it: 第一百二十六条第（一）项. */
const inWords = (rule: string): string =>
  rule
    .replace(/第(\d+)项/g, (_, item: string) => `第（${inChinese(Number(item))}）项`)
    .replace(/\d+(?=[条款])/g, (number) => inChinese(Number(number)))

/** Rules as a paper cites them: each instrument once, its articles in Chinese numerals. */
export const articlesText = (rules: readonly string[]): string =>
  rules
    .map((rule) => {
      const [, title = '', article = ''] = /^(《[^》]*》)?(.*)$/s.exec(rule) ?? []
      return { title, article: inWords(article) }
    })
    .map(({ title, article }, at, all) => (all[at - 1]?.title === title && title ? article : title + article))
    .join('、')
