import { useCallback, useState } from 'react'

const read = <T>(key: string): T | undefined => {
  const kept = sessionStorage.getItem(key)
  return kept === null ? undefined : (JSON.parse(kept) as T)
}

/**
 * What is typed into a form, kept in this tab until it is sent: a lost connection, an ended session
 * or a closed panel loses nothing.
 */
export const useDraft = <T>(name: string, initial: T) => {
  const key = `jianhu.draft.${name}`
  const [held, setHeld] = useState({ key, value: read<T>(key) })
  const value = held.key === key ? held.value : read<T>(key)
  const change = useCallback(
    (next: T) => {
      sessionStorage.setItem(key, JSON.stringify(next))
      setHeld({ key, value: next })
    },
    [key],
  )
  const clear = useCallback(() => {
    sessionStorage.removeItem(key)
    setHeld({ key, value: undefined })
  }, [key])
  return { value: value ?? initial, change, clear, kept: value !== undefined }
}
