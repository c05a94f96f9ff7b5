import { type Receiving, receptionOf } from '#areas/procedures/domain/plan.ts'

/** The phase of every state of every loaded version, for cases by procedure and for leads by action. */
export type Phases = {
  readonly cases: readonly {
    readonly procedure: string
    readonly version: number
    readonly series: string
    readonly state: string
    readonly phase: string
  }[]
  readonly leads: readonly {
    readonly action_id: string
    readonly version: number
    readonly state: string
    readonly phase: string
  }[]
}

export const phasesOf = (receiving: Receiving): Phases => {
  const { actions, procedures } = receiving.plan
  return {
    cases: procedures.flatMap(({ id, version, series, states }) =>
      states.map((state) => ({ procedure: id, version, series, state: state.id, phase: state.phase })),
    ),
    leads: actions.flatMap((action) => {
      const reception = receptionOf(receiving, action.id).id
      return procedures
        .filter(({ id }) => id === reception)
        .flatMap(({ version, states }) =>
          states.map((state) => ({ action_id: action.id, version, state: state.id, phase: state.phase })),
        )
    }),
  }
}
