import { expect, test } from 'vitest'
import { follow } from './follow.ts'

const until = async (condition: () => boolean) => {
  for (let tries = 0; tries < 400 && !condition(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 5))
  expect(condition()).toBe(true)
}

test('batches follow each other at once until there is nothing left, and a wake starts the next', async () => {
  let left = 5
  const following = follow(
    [{ name: 'work', run: async () => (left > 0 ? (left--, 1) : 0), everyMs: 60_000 }],
    () => {},
  )
  await until(() => left === 0)
  left = 2
  following.wake('work')
  await until(() => left === 0)
  await following.stop()
})

test('a failing follower is reported and tried again, and does not stop the others', async () => {
  const errors: string[] = []
  let tries = 0
  let others = 0
  const following = follow(
    [
      { name: 'bad', everyMs: 1, run: async () => (tries++ < 2 ? Promise.reject(new Error('no')) : 0) },
      { name: 'good', everyMs: 1, run: async () => (others++, 0) },
    ],
    (name) => errors.push(name),
  )
  await until(() => tries > 2 && others > 2)
  await following.stop()
  expect(errors).toEqual(['bad', 'bad'])
})
