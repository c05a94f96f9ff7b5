import { useCallback, useState } from 'react'

const prefix = 'jianhu.draft.'

const read = <T>(key: string): T | undefined => {
  const kept = sessionStorage.getItem(key)
  return kept === null ? undefined : (JSON.parse(kept) as T)
}

/**
 * What is typed into a form, kept in this tab until it is sent: a lost connection, an ended session
 * or a closed panel loses nothing.
 */
export const useDraft = <T>(name: string, initial: T) => {
  const key = prefix + name
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

/** Who signs out leaves nothing for the next one at the same desk. */
export const forgetDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
