import { may } from '#kernel/policy.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { intakePolicy } from '../../policy.ts'
import type { Profile } from '../domain/profile.ts'
import { deleteProfile, findProfiles, writeProfile } from '../store/profiles.ts'
import { mayNotImport } from './refusals.ts'

const allowed = (tx: Tx, organId: number): boolean =>
  may(intakePolicy, 'import', tx.actor, { organs: [organId], ancestors: {} })

const noSuchProfile = (name: string): Result<never> =>
  refuse({
    kind: 'missing',
    rule: 'import:profile',
    message: text(`没有名为“${name}”的导入方案`, `There is no import profile named "${name}"`),
  })

export const listProfiles = async (tx: Tx, organId: number): Promise<Result<readonly Profile[]>> =>
  allowed(tx, organId) ? ok(await findProfiles(tx, organId)) : mayNotImport

export const readProfile = async (tx: Tx, organId: number, name: string): Promise<Result<Profile>> => {
  const profiles = await listProfiles(tx, organId)
  if (!profiles.ok) return profiles
  const found = profiles.value.find((profile) => profile.name === name)
  return found ? ok(found) : noSuchProfile(name)
}

export const saveProfile = async (tx: Tx, organId: number, profile: Profile): Promise<Result<void>> => {
  if (!allowed(tx, organId)) return mayNotImport
  return ok(await writeProfile(tx, organId, profile))
}

export const removeProfile = async (tx: Tx, organId: number, name: string): Promise<Result<void>> => {
  if (!allowed(tx, organId)) return mayNotImport
  return (await deleteProfile(tx, organId, name)) ? ok(undefined) : noSuchProfile(name)
}
