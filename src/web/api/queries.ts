import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { isProblem, Unreached } from './problem.ts'

/** A session may end at any time; whoever gets the answer first leads to the sign-in page. */
export const makeQueryClient = (onSignedOut: () => void): QueryClient => {
  const onError = (error: unknown): void => {
    if (isProblem(error, 401)) onSignedOut()
  }
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => query.meta?.['quiet'] !== true && onError(error),
    }),
    mutationCache: new MutationCache({
      onError: (error, _, __, mutation) => mutation.meta?.['quiet'] !== true && onError(error),
    }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => error instanceof Unreached && failures < 2,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
