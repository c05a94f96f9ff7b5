import { me, type Me, signOut } from '#areas/accounts/contract.ts'
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call } from '../api/call.ts'
import { forgetDrafts } from '../parts/draft.ts'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => call(me, {}, { signal }),
  staleTime: 60_000,
  // Nobody signed in is an answer here; the route that asks leads to the sign-in page itself.
  meta: { quiet: true },
})

/** Who is signed in; only pages behind the sign-in use it. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data

export const useMay = (): ((area: string, ability: string) => boolean) => {
  const { abilities } = useMe()
  return (area, ability) => abilities[area]?.includes(ability) ?? false
}

/** Signing out ends this session; nothing of it stays in the page. */
export const useSignOut = () => {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: () => call(signOut, {}),
    onSettled: async () => {
      queries.clear()
      forgetDrafts()
      await navigate({ to: '/sign-in' })
    },
  })
}
