import { expect, test } from 'vitest'
import { conflictingRole, findRole, isRole, roleIds, roles } from './roles.ts'

test('thirteen roles, each named and described in both languages', () => {
  expect(new Set(roleIds).size).toBe(13)
  for (const { title, description } of roles)
    for (const words of [title.zh, title.en, description.zh, description.en]) expect(words).not.toBe('')
  expect(findRole('auditor')?.title.zh).toBe('审计人员')
  expect(isRole('god')).toBe(false)
})

test('administrators and auditors do nothing else', () => {
  expect(conflictingRole(['prosecutor'], 'administrator')).toBe('prosecutor')
  expect(conflictingRole(['assistant', 'auditor'], 'prosecutor')).toBe('auditor')
  expect(conflictingRole(['auditor'], 'administrator')).toBe('auditor')
  expect(conflictingRole(['administrator'], 'administrator')).toBeUndefined()
  expect(conflictingRole(['assistant'], 'prosecutor')).toBeUndefined()
  expect(conflictingRole([], 'auditor')).toBeUndefined()
})
