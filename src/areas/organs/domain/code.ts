import type { Level } from '#kernel/actor.ts'

/** The Supreme People's Procuratorate. */
export const supremeCode = '100000'

/** The Procuratorate of the Xinjiang Production and Construction Corps; GB/T 2260 gives the Corps no code. */
export const corpsCode = '660000'

export const isCode = (value: string): boolean => /^[1-9]\d{5}$/.test(value)

export const idOf = (code: string): number => Number(code)

/** The level that a code of GB/T 2260 stands for, two digits each for province, prefecture and county. */
export const levelOfCode = (code: string): Level =>
  code === supremeCode
    ? 'supreme'
    : code.endsWith('0000')
      ? 'province'
      : code.endsWith('00')
        ? 'prefecture'
        : 'county'

/** The codes above a code, nearest first. */
export const codesAbove = (code: string): readonly string[] =>
  [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`, supremeCode].filter(
    (above, index, all) => code !== supremeCode && above !== code && all.indexOf(above) === index,
  )

/** How the ledger names an organ: its entries know subjects by UUID (version 8, RFC 9562). */
export const subjectIdOf = (id: number): string => `00000000-0000-8000-8000-${String(id).padStart(12, '0')}`
