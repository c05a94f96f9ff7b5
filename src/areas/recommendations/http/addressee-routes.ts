import { colleagues } from '#areas/accounts/public.ts'
import type { Office } from '#areas/procedures/public.ts'
import { organOf } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { route, type Route } from '#platform/http/route.ts'
import { byteOrderMark, csvLine } from '#platform/text/csv.ts'
import * as contract from '../contract.ts'
import type { Addressee } from '../domain/addressee.ts'
import { cellsOf, columns } from '../domain/addressee-sheet.ts'
import {
  addAddressee,
  changeAddressee,
  exportAddressees,
  importAddressees,
  listAddressees,
  shelfOf,
} from '../use/addressees.ts'
import { readSheet } from '../use/read-sheet.ts'

const viewOf = (office: Office, one: Addressee, own: number | undefined): contract.AddresseeView => ({
  id: one.id,
  name: one.name,
  kind: one.kind,
  creditCode: one.creditCode,
  address: one.address,
  contact: one.contact,
  phone: one.phone,
  sharedIn: one.sharedIn,
  active: one.active,
  accountIds: [...one.accountIds],
  organId: one.organ.id,
  organ: { ...(office.organ(one.organ.id)?.name ?? text('—', '—')) },
  mayEdit: one.organ.id === own,
  revision: one.revision,
})

/** The directory of those to whom recommendations go. */
export const addresseeRoutes = (office: Office): readonly Route[] => [
  route(contract.listAddressees, ({ query, actor, transact }) =>
    transact(async (tx) => {
      const found = await listAddressees(tx, office, query)
      if (!found.ok) return found
      return ok(found.value.map((one) => viewOf(office, one, organOf(actor)?.id)))
    }),
  ),

  route(contract.addresseeChoices, ({ actor, transact }) =>
    transact(async (tx) => {
      const own = organOf(actor)
      if (!own) return ok({ regions: [], accounts: [] })
      const agencies = await colleagues(tx, own.id, 'agency')
      return ok({
        regions: shelfOf(office, own.id).regions.flatMap((id) => {
          const organ = office.organ(id)
          return organ ? [{ id, name: { ...organ.name } }] : []
        }),
        accounts: agencies.map(({ id, name }) => ({ id, name })),
      })
    }),
  ),

  route(contract.addAddressee, ({ body, transact }) => transact((tx) => addAddressee(tx, office, body))),

  route(contract.changeAddressee, ({ params, body, transact }) =>
    transact((tx) => changeAddressee(tx, office, params.id, body)),
  ),

  route(contract.importAddressees, async ({ body: { file, dryRun }, transact }) => {
    const sheet = readSheet(Buffer.from(file, 'base64'))
    if (!sheet.ok) return sheet
    const done = await transact((tx) => importAddressees(tx, office, sheet.value, dryRun))
    if (!done.ok) return done
    const { applied, added, changed, unchanged, faults } = done.value
    return ok({
      applied,
      added: added.length,
      changed: changed.length,
      unchanged,
      faults: faults.map((one) => ({ ...one, message: { ...one.message } })),
    })
  }),

  route(contract.exportAddressees, async ({ reply, transact }) => {
    const own = await transact((tx) => exportAddressees(tx, office))
    if (!own.ok) return own
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="addressees.csv"')
    return ok(byteOrderMark + csvLine(columns) + own.value.map((one) => csvLine(cellsOf(one))).join(''))
  }),
]
