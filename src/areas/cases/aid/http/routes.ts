import { type Office, sendList } from '#areas/procedures/public.ts'
import { organOf } from '#kernel/actor.ts'
import { ok } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Tx } from '#platform/db/tx.ts'
import { route, type Route } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { exportFunds, readFunds } from '../use/payments.ts'
import { readAid } from '../use/read-aid.ts'
import { enterWage, listWages } from '../use/wages.ts'

const cursorOf = (written: string | undefined) => {
  const [paidOn, id] = written?.split('_') ?? []
  return paidOn && id ? { paidOn, id } : undefined
}

export const aidRoutes = (office: Office): readonly Route[] => {
  const nameOf = (organId: number) => ({ ...(office.organ(organId)?.name ?? text('—', '—')) })

  const wagesIn = async (tx: Tx) =>
    ok({
      wages: (await listWages(tx, office)).map(({ organId, year, monthlyCents, source }) => ({
        place: nameOf(organId),
        own: organId === organOf(tx.actor)?.id,
        year,
        monthlyCents,
        source,
      })),
    })

  return [
    route(contract.getAid, ({ params, transact }) => transact((tx) => readAid(tx, office, params.id))),

    route(contract.listWages, ({ transact }) => transact(wagesIn)),

    route(contract.enterWage, ({ body, transact }) =>
      transact(async (tx) => {
        const entered = await enterWage(tx, office, body)
        return entered.ok ? wagesIn(tx) : entered
      }),
    ),

    route(contract.listFunds, ({ query: { year, after, limit }, transact }) =>
      transact(async (tx) => {
        const read = await readFunds(tx, year, { after: cursorOf(after), limit })
        if (!read.ok) return read
        const { totals, rows } = read.value
        const last = rows.length === limit ? rows.at(-1) : undefined
        return ok({
          totals: { ...totals },
          rows: rows.map(({ id, caseId, number, title, amountCents, months, above, paidOn, organId }) => ({
            id,
            caseId,
            number,
            title,
            organ: nameOf(organId),
            amountCents,
            months,
            above,
            paidOn,
          })),
          next: last ? `${last.paidOn}_${last.id}` : null,
        })
      }),
    ),

    ...(['csv', 'xlsx'] as const).map((format) =>
      route(
        format === 'csv' ? contract.exportFundsCsv : contract.exportFundsXlsx,
        async ({ query, database, actor, language, reply }) =>
          sendList(reply, await exportFunds(database, actor, office, query.year, { format, language }), {
            name: 'aid-funds',
            format,
          }),
      ),
    ),
  ]
}
