import {
  asAddressee,
  encloseFile,
  objectTo,
  readSent,
  receiveRecommendation,
  replyTo,
  supplementTo,
} from '#areas/recommendations/public.ts'
import type { Result } from '#kernel/result.ts'
import type { Tx } from '#platform/db/tx.ts'
import type { Addressed, Opening, Source } from '#portal/services.ts'
import type { PortalSystem } from './system.ts'

/** What holders of a recommendation's link and code do; each look-up is counted, as with codes of reports. */
export const portalAddressed = ({
  database,
  recommendations: desk,
  rates,
}: Pick<PortalSystem, 'database' | 'recommendations' | 'rates'>): Addressed => {
  const opened = async <T>(
    opening: Opening,
    source: Source,
    work: (tx: Tx, id: string) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const taken = rates.take('lookUp', source.address)
    return taken.ok ? asAddressee(desk, database, opening, work) : taken
  }
  return {
    read: (opening, source) => opened(opening, source, (tx, id) => readSent(tx, desk.office, id)),
    receive: (opening, source) => opened(opening, source, (tx, id) => receiveRecommendation(tx, desk, id)),
    object: (opening, body, source) => opened(opening, source, (tx, id) => objectTo(tx, desk, id, body)),
    reply: (opening, given, source) => opened(opening, source, (tx, id) => replyTo(tx, desk, id, given)),
    supplement: (opening, body, source) => opened(opening, source, (tx, id) => supplementTo(tx, id, body)),

    addFile: async (opening, letterId, upload, source) => {
      const taken = rates.take('upload', source.address)
      if (!taken.ok) return taken
      // The code is checked first, so that nobody without one can fill the disk.
      const known = await opened(opening, source, (tx, id) => readSent(tx, desk.office, id))
      if (!known.ok) return known
      const kept = await desk.files.keep(upload.content, upload.name)
      if (!kept.ok) return kept
      return asAddressee(desk, database, opening, (tx, id) =>
        encloseFile(tx, desk, { id, letterId }, { name: upload.name, kept: kept.value }),
      )
    },
  }
}
