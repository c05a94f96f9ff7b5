import { type Plan, procedureOf } from '#areas/procedures/domain/plan.ts'
import { type Text, text } from '#kernel/text.ts'
import { withdrawn } from '../../domain/stage.ts'

export type Told = { readonly title: Text; readonly happened: Text; readonly next: Text }

const takenBack: Told = {
  title: text('已撤回', 'Withdrawn'),
  happened: text('反映人已撤回', 'The reporter took it back'),
  next: text('不再办理', 'Nothing more is done'),
}

/** What a stage means, in the words of its procedure. */
export const toldOf = (plan: Plan, stage: string, procedure: string): Told => {
  if (stage === withdrawn) return takenBack
  const state = procedureOf(plan, procedure).states.find(({ id }) => id === stage)
  if (!state) throw new Error(`no procedure tells what the stage ${stage} is`)
  return { title: state.title, happened: state.told.happened, next: state.told.next }
}
