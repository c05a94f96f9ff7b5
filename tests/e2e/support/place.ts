import type { Locator } from '@playwright/test'

/** How far apart two things stand on the page, in pixels: 0 where they touch or overlap. */
export const gapBetween = async (one: Locator, other: Locator): Promise<number> => {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()]
  if (!a || !b) return Number.POSITIVE_INFINITY
  const apart = (from: number, length: number, start: number, size: number): number =>
    Math.max(0, start - (from + length), from - (start + size))
  return Math.hypot(apart(a.x, a.width, b.x, b.width), apart(a.y, a.height, b.y, b.height))
}
