/** How much one source may do: so many at once, and then one more every so many seconds. */
export type Budget = { readonly burst: number; readonly secondsEach: number }

/** A token bucket: what was left at a moment in milliseconds. */
export type Bucket = { readonly left: number; readonly at: number }

export type Taken =
  | { readonly taken: true; readonly bucket: Bucket }
  | { readonly taken: false; readonly bucket: Bucket; readonly retryAfter: number }

const refilled = (bucket: Bucket | undefined, { burst, secondsEach }: Budget, now: number): number =>
  bucket === undefined
    ? burst
    : Math.min(burst, bucket.left + Math.max(0, now - bucket.at) / 1000 / secondsEach)

/** Takes one; when none is left, says after how many whole seconds there will be. */
export const takeOne = (bucket: Bucket | undefined, budget: Budget, now: number): Taken => {
  const left = refilled(bucket, budget, now)
  return left >= 1
    ? { taken: true, bucket: { left: left - 1, at: now } }
    : {
        taken: false,
        bucket: { left, at: now },
        retryAfter: Math.max(1, Math.ceil((1 - left) * budget.secondsEach)),
      }
}

/** A bucket that is full again says nothing and need not be kept. */
export const isFull = (bucket: Bucket, budget: Budget, now: number): boolean =>
  refilled(bucket, budget, now) >= budget.burst
