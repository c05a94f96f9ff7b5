import type { Organ } from '#areas/organs/domain/organ.ts'
import type { Directory } from '#areas/organs/public.ts'
import { receptionOf } from '#areas/procedures/domain/plan.ts'
import { clockRuleOf } from '#areas/procedures/domain/procedure.ts'
import type { Office } from '#areas/procedures/public.ts'
import { compareDates, type IsoDate } from '#kernel/time/date.ts'
import { computeDue } from '#kernel/time/due.ts'
import type { FileStore } from '#platform/files/store.ts'
import { deriveKey, type KeyRing } from '#platform/seal/key-ring.ts'
import type { KeyObject } from 'node:crypto'

export type IntakeKeys = {
  /** Seals identities. */
  readonly identities: KeyRing
  readonly codes: KeyObject
  readonly phones: KeyObject
}

/** A key for each use, from one secret of the installation and the ring that seals identities. */
export const intakeKeys = (secret: string, identities: KeyRing): IntakeKeys => ({
  identities,
  codes: deriveKey(secret, 'intake codes'),
  phones: deriveKey(secret, 'intake phones'),
})

/** What intake needs from outside its transactions; made once, where the program is composed. */
export type Intake = {
  readonly keys: IntakeKeys
  readonly files: FileStore
  readonly organs: () => Directory
  readonly office: Office
  readonly draftDays: number
}

/** By when the first answer is due for what came in on that day: of the clocks that receipt starts, the first. */
export const firstAnswer = (
  office: Office,
  actionId: string,
  receivedOn: IsoDate,
): { readonly by: IsoDate; readonly provisional: boolean } => {
  const procedure = receptionOf(office, actionId)
  const dues = procedure.startsAtReceipt.flatMap((id) => {
    const { term, roll } = clockRuleOf(procedure, id)
    const { due, provisional } = computeDue({ from: receivedOn, term, roll }, office.calendar())
    return due === null ? [] : [{ by: due, provisional }]
  })
  const [first] = dues.sort((a, b) => compareDates(a.by, b.by))
  if (!first) throw new Error(`procedure ${procedure.id} promises a reporter no answer`)
  return first
}

/** Who reads a report about a place: the organ that serves it, or the one that leads all where no place was named. */
export const organFor = (intake: Pick<Intake, 'organs'>, placeId: number | null): Organ => {
  const directory = intake.organs()
  const organ =
    (placeId === null ? undefined : directory.byId(placeId)) ??
    directory.organs.find(({ level }) => level === 'supreme')
  if (!organ) throw new Error('there is no organ yet that could receive a report')
  return organ
}
