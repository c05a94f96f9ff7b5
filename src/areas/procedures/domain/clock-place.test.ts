import { expect, test } from 'vitest'
import { readClockPlace, writeClockPlace } from './clock-place.ts'

const clockId = '01912345-6789-7abc-8def-0123456789ab'

test('a place comes back as it was', () => {
  const place = { organId: 320_505, clockId }
  expect(readClockPlace(writeClockPlace(place))).toEqual(place)
})

test.each(['', '_', clockId, `_${clockId}`, `x_${clockId}`, '320505_x', `9999999999_${clockId}`])(
  '%j is none',
  (written) => expect(readClockPlace(written)).toBeUndefined(),
)
