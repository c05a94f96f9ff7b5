import type { IsoDate } from '#kernel/time/date.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { useEffect, useState } from 'react'

/** Today in China; a page left open over midnight notices. */
export const useToday = (): IsoDate => {
  const [today, setToday] = useState(() => dateIn(Date.now()))
  useEffect(() => {
    const timer = setInterval(() => setToday(dateIn(Date.now())), 60_000)
    return () => clearInterval(timer)
  }, [])
  return today
}
