import type { Plan } from '#areas/procedures/domain/plan.ts'

/** A plan whose moves neither wait for documents nor issue any: those are for other tests. */
export const withoutDocuments = <P extends Plan>(plan: P): P => ({
  ...plan,
  procedures: plan.procedures.map((procedure) => ({
    ...procedure,
    moves: procedure.moves.map((move) => ({ ...move, documents: [], issues: [] })),
  })),
})
