import { expect, test } from 'vitest'
import { readDueCursor, writeDueCursor } from './due-cursor.ts'

const id = '01912345-6789-7abc-8def-0123456789ab'

test.each([
  { dueOn: '2024-02-29', id },
  { dueOn: null, id },
])('%j comes back as it was', (cursor) => {
  expect(readDueCursor(writeDueCursor(cursor))).toEqual(cursor)
})

test.each(['', '_', id, `2023-02-29_${id}`, `9999-99-99_${id}`, `x_${id}`, '2024-01-01_x', ` _${id}`])(
  '%j is none',
  (written) => expect(readDueCursor(written)).toBeUndefined(),
)
