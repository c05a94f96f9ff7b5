import { grantRole, resetPassword, revokeRole, setAccountActive } from '#areas/accounts/contract.ts'
import type { RoleId } from '#areas/accounts/domain/roles.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

export type Grant = { readonly organId: number; readonly role: RoleId; readonly department?: string }

/** What an administrator does to one account; whatever it was, the account is read again. */
export const useAccountWork = (id: string) => {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: ['accounts'] })
  return {
    setActive: useMutation({
      mutationFn: (active: boolean) => call(setAccountActive, { params: { id }, body: { active } }),
      onSettled,
    }),
    reset: useMutation({
      mutationFn: (alsoTotp: boolean) => call(resetPassword, { params: { id }, body: { alsoTotp } }),
      onSettled,
    }),
    grant: useMutation({
      mutationFn: ({ organId, role, department }: Grant) =>
        call(grantRole, {
          params: { id, organId: String(organId), role },
          body: { ...(department && { department }) },
        }),
      onSettled,
    }),
    revoke: useMutation({
      mutationFn: ({ organId, role }: Grant) =>
        call(revokeRole, { params: { id, organId: String(organId), role } }),
      onSettled,
    }),
  }
}
export type AccountWork = ReturnType<typeof useAccountWork>
