import { useSyncExternalStore } from 'react'
import type { Mode } from '../theme/tokens.ts'

const kept = 'jianhu.mode'
const system = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

const chosen = (): Mode | null => {
  const mode = localStorage.getItem(kept)
  return mode === 'light' || mode === 'dark' ? mode : null
}

const current = (): Mode => chosen() ?? (system.matches ? 'dark' : 'light')

const announce = (): void => {
  document.documentElement.dataset['mode'] = current()
  for (const listener of listeners) listener()
}

/** Follows the system until somebody chooses otherwise. */
export const startMode = (): void => {
  system.addEventListener('change', announce)
  announce()
}

/** Choosing what the system has anyway means following it again. */
export const setMode = (mode: Mode): void => {
  if (mode === (system.matches ? 'dark' : 'light')) localStorage.removeItem(kept)
  else localStorage.setItem(kept, mode)
  announce()
}

export const useMode = (): Mode =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, current)
