import { useCallback, useEffect, useRef, useState } from 'react'

export const graceSeconds = 10

/** A decision that may still be taken back, by not sending it or by a step of its own. */
export type Thought = {
  readonly leadId: string
  readonly what: string
  /** Held back until the time is over, where it reaches somebody outside and could not be called back then. */
  readonly send?: (leaving: boolean) => Promise<unknown>
  readonly takeBack: () => Promise<unknown>
}

export type LateFailure = { readonly leadId: string; readonly what: string; readonly error: unknown }

/**
 * The last decision, for ten seconds. What answers a reporter is sent when they are over, when the next
 * decision comes or when the page is left, whichever is first; everything else has been sent already.
 */
export const useSecondThought = (onSent: (leadId: string) => void) => {
  const [thought, setThought] = useState<Thought | null>(null)
  const [failures, setFailures] = useState<readonly LateFailure[]>([])
  const current = useRef<{ thought: Thought; timer: ReturnType<typeof setTimeout> } | null>(null)
  const sent = useRef(onSent)
  useEffect(() => {
    sent.current = onSent
  })

  const letGo = useCallback((): Thought | null => {
    const held = current.current
    if (held === null) return null
    clearTimeout(held.timer)
    current.current = null
    setThought(null)
    return held.thought
  }, [])

  const settle = useCallback(
    (leaving = false) => {
      const last = letGo()
      last?.send?.(leaving).then(
        () => sent.current(last.leadId),
        (error: unknown) => setFailures((all) => [...all, { leadId: last.leadId, what: last.what, error }]),
      )
    },
    [letGo],
  )

  const think = useCallback(
    (next: Thought) => {
      settle()
      current.current = { thought: next, timer: setTimeout(settle, graceSeconds * 1000) }
      setThought(next)
    },
    [settle],
  )

  const takeBack = useCallback(async () => {
    const last = letGo()
    if (last) await last.takeBack()
    return last?.leadId
  }, [letGo])

  useEffect(() => {
    const leave = () => settle(true)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      settle()
    }
  }, [settle])

  const forget = (failure: LateFailure) => setFailures((all) => all.filter((one) => one !== failure))
  return { thought, failures, think, takeBack, forget }
}
