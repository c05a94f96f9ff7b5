import { useEffect, useRef, useSyncExternalStore } from 'react'

/** A key that does something on the page that is open; `?` lists those that do. */
export type Key = {
  /** As the browser names it: `j`, `Enter`, `?`; `1–9` stands for the nine digits. */
  readonly key: string
  readonly does: string
  readonly run: (pressed: string) => void
}

const scopes: { readonly keys: { readonly current: readonly Key[] } }[] = []
let shown: readonly Key[] = []
const listeners = new Set<() => void>()

const announce = (): void => {
  shown = scopes.flatMap(({ keys }) => keys.current)
  for (const listener of listeners) listener()
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.role === 'combobox')

/** Enter and space on a button, link or tab are that control's own. */
const isOwnKey = (event: KeyboardEvent): boolean =>
  (event.key === 'Enter' || event.key === ' ') &&
  event.target instanceof HTMLElement &&
  event.target.closest('button, a, summary, [role=tab], [role=menuitem], [role=radio]') !== null

const fits = (key: string, pressed: string): boolean =>
  key === pressed || (key === '1–9' && /^[1-9]$/.test(pressed))

const onKeyDown = (event: KeyboardEvent): void => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return
  if (isTyping(event.target) || isOwnKey(event)) return
  if (document.querySelector('dialog[open]') !== null) return
  // What opened last comes first: a panel's keys before its page's, a page's before the frame's.
  for (const { keys } of scopes.toReversed()) {
    const found = keys.current.find(({ key }) => fits(key, event.key))
    if (found === undefined) continue
    event.preventDefault()
    found.run(event.key)
    return
  }
}

export const startKeys = (): void => document.addEventListener('keydown', onKeyDown)

/** Keys that work while the component is shown. */
export const useKeys = (keys: readonly Key[]): void => {
  const latest = useRef(keys)
  const names = keys.map(({ key, does }) => `${key} ${does}`).join('\n')
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const scope = { keys: latest }
    scopes.push(scope)
    return () => {
      scopes.splice(scopes.indexOf(scope), 1)
      announce()
    }
  }, [])
  useEffect(announce, [names])
}

export const useKeysShown = (): readonly Key[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
