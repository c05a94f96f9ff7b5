import {
  addNote,
  type CasePage,
  changeClock,
  moveCase,
  undoCase,
  writeToReporter,
} from '#areas/cases/contract.ts'
import type { MoveView } from '#areas/procedures/contract.ts'
import type { SentTo } from '#kernel/endpoint.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { caseQuery, keepCase, staleLists } from '../../api/cases.ts'
import type { Given } from '../../parts/move-form.tsx'

export type ClockChange = SentTo<typeof changeClock>['body']

/** Everything that may be done on the page of a case. */
export const useCaseWork = (page: CasePage) => {
  const queries = useQueryClient()
  const { id, revision } = page.case
  const params = { id }
  const keep = (after: CasePage) => keepCase(queries, after)
  const move = useMutation({
    mutationFn: ({ made, given }: { made: MoveView; given: Given }) =>
      call(moveCase, { params, body: { move: made.id, given, revision } }),
    onSuccess: async () => {
      staleLists(queries)
      await queries.invalidateQueries({ queryKey: caseQuery(id).queryKey })
    },
  })
  const undo = useMutation({
    mutationFn: (entryId: string) => call(undoCase, { params, body: { entryId } }),
    onSuccess: keep,
  })
  const clock = useMutation({
    mutationFn: ({ clockId, change }: { clockId: string; change: ClockChange }) =>
      call(changeClock, { params: { id, clockId }, body: change }),
    onSuccess: keep,
  })
  const message = useMutation({
    mutationFn: (body: SentTo<typeof writeToReporter>['body']) => call(writeToReporter, { params, body }),
    onSuccess: keep,
  })
  const note = useMutation({
    mutationFn: (body: string) => call(addNote, { params, body: { body } }),
    onSuccess: keep,
  })
  return { move, undo, clock, message, note }
}

export type CaseWork = ReturnType<typeof useCaseWork>
