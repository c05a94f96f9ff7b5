import type { Directory } from '../domain/directory.ts'
import { sheetCsv, sheetRow } from '../domain/sheet.ts'

/** All organs in the form that the import takes. */
export const exportOrgans = ({ organs, aliases, byId }: Directory): string => {
  const oldCodes = Map.groupBy(aliases, ({ organId }) => organId)
  return sheetCsv(
    organs.map((organ) =>
      sheetRow({
        ...organ,
        parentCode: organ.parentId === null ? null : byId(organ.parentId)!.code,
        oldCodes: (oldCodes.get(organ.id) ?? []).map(({ oldCode }) => oldCode),
      }),
    ),
  )
}
