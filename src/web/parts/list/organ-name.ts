import { readOrgan } from '#areas/organs/contract.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { useSay } from '../../texts/i18n.ts'

/** An organ that an address holds by its number, by its name. */
export const useOrganName = (code: string | undefined): string => {
  const say = useSay()
  const organ = useQuery({
    queryKey: ['organ', code],
    queryFn: ({ signal }) => call(readOrgan, { params: { code: code! } }, { signal }),
    enabled: code !== undefined,
    staleTime: 5 * 60_000,
  })
  return organ.data ? say(organ.data.organ.name) : (code ?? '')
}
