import { useState } from 'react'

const keyOf = (page: string): string => `jianhu.columns.${page}`

/** Which columns a list leaves out: as the address says, else as last chosen in this browser, else as it begins. */
export const useColumnsWithout = (page: string, written: string | undefined, atFirst: string) => {
  const [kept, setKept] = useState(() => localStorage.getItem(keyOf(page)))
  return {
    without: written ?? kept ?? atFirst,
    keepWithout: (without: string): void => {
      localStorage.setItem(keyOf(page), without)
      setKept(without)
    },
  }
}
