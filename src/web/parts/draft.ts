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

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * A draft of what others may save meanwhile. It knows how that stood when it was begun, so that theirs is shown
 * beside it and never written over.
 */
export const useSharedDraft = <T>(name: string, now: T) => {
  const { value, change, clear, kept } = useDraft(name, { begun: now, written: now })
  const { begun, written } = value
  return {
    value: written,
    change: (next: T) => change({ begun, written: next }),
    clear,
    kept,
    overtaken: kept && !isSame(begun, now) && !isSame(written, now),
    /** What is written here, on top of theirs. */
    goOn: () => change({ begun: now, written }),
  }
}

export type SharedDraft<T> = ReturnType<typeof useSharedDraft<T>>

/** Who signs out leaves nothing for the next one at the same desk. */
export const forgetDrafts = (): void => {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
}
