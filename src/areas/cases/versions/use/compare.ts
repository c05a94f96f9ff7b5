import { isActive } from '#areas/procedures/domain/clock.ts'
import type { Clock } from '#areas/procedures/domain/clock.ts'
import {
  clockIn,
  checkStep,
  type Renamed,
  stateIn,
  type VersionStep,
} from '#areas/procedures/domain/versions.ts'
import { clocksByCase, type Office } from '#areas/procedures/public.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Case } from '../../domain/case.ts'
import { pageOfRunning } from '../store/cases.ts'

export type StepAsked = {
  readonly procedure: string
  readonly fromVersion: number
  readonly toVersion: number
  readonly map: Renamed
}

/** Both versions, where they are loaded and everything in the old one has its counterpart in the new one. */
export const stepOf = (
  { plan }: Office,
  { procedure, fromVersion, toVersion, map }: StepAsked,
): Result<VersionStep> => {
  const versions = plan.procedures.filter(({ id }) => id === procedure)
  const from = versions.find(({ version }) => version === fromVersion)
  const to = versions.find(({ version }) => version === toVersion)
  if (!from || !to || from === to) {
    const loaded = versions.map(({ version }) => version).join(', ')
    return refuse({
      kind: 'invalid',
      rule: 'design:versions',
      message:
        loaded === ''
          ? text(`没有载入程序 ${procedure}`, `No procedure ${procedure} is loaded`)
          : text(
              `请写出 ${procedure} 的两个不同版本；已载入：${loaded}`,
              `Name two versions of ${procedure}; loaded: ${loaded}`,
            ),
    })
  }
  const step = { from, to, renamed: map }
  const checked = checkStep(step)
  return checked.ok ? ok(step) : checked
}

/** A running case before and after: its state, and each clock that it has. */
export type ComparedCase = {
  readonly case: Case
  readonly stateAfter: string
  readonly clocks: readonly { readonly before: Clock; readonly after: Clock }[]
}

export const compareCases = async (
  tx: Tx,
  office: Office,
  step: VersionStep,
  page: { readonly after: string | null; readonly limit: number; readonly hold: boolean },
): Promise<ComparedCase[]> => {
  const { id: procedure, version } = step.from
  const cases = await pageOfRunning(tx, { procedure, version }, page)
  const clocks = await clocksByCase(
    tx,
    cases.map(({ id }) => id),
    procedure,
  )
  const calendar = office.calendar()
  return cases.map((one) => ({
    case: one,
    stateAfter: stateIn(step, one.state),
    clocks: (clocks.get(one.id) ?? []).map((before) => ({ before, after: clockIn(step, before, calendar) })),
  }))
}

/** Those that still have a due date, or wait for one. */
export const activeOf = ({ clocks }: ComparedCase) => clocks.filter(({ before }) => isActive(before))
