import { ok, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import { route, type Route } from '#platform/http/route.ts'
import {
  exportSheet,
  importSheet,
  listPlaces,
  readOrgan,
  saveOrgan,
  searchOrgans,
  type OrganView,
} from '../contract.ts'
import type { Organ } from '../domain/organ.ts'
import type { Announce } from '../use/apply-sheet.ts'
import { editOrgan, type OrganEdit } from '../use/edit.ts'
import { exportOrgans } from '../use/export.ts'
import { importOrgans } from '../use/import.ts'
import type { LiveDirectory } from '../use/live-directory.ts'

const view = (organ: Organ): OrganView => ({ ...organ, name: { ...organ.name } })

const noSuchOrgan = (code: string): Result<never> =>
  refuse({
    kind: 'missing',
    rule: 'organs.code',
    message: text(`没有代码为 ${code} 的检察院`, `There is no organ with the code ${code}`),
  })

/** Sheets mark UTF-8 by these three bytes; without them a spreadsheet reads Chinese wrongly. */
const byteOrderMark = '\uFEFF'

export const organRoutes = (live: LiveDirectory, announce: Announce): readonly Route[] => [
  route(searchOrgans, async ({ query: { q, within, ...options } }) => {
    const directory = live.current()
    const top = within === undefined ? undefined : directory.byId(within)
    if (within !== undefined && !top) return noSuchOrgan(String(within))
    return ok(directory.search(q, { ...options, within: top }).map(view))
  }),

  route(readOrgan, async ({ params: { code } }) => {
    const { byCode, path, children, aliases } = live.current()
    const organ = byCode(code)
    if (!organ) return noSuchOrgan(code)
    return ok({
      organ: view(organ),
      path: path(organ.id).map(view),
      children: children(organ.id).map(view),
      oldCodes: aliases.filter(({ organId }) => organId === organ.id).map(({ oldCode }) => oldCode),
    })
  }),

  route(listPlaces, async ({ query: { of } }) => {
    const { places } = live.current()
    return ok(
      places(of).map(({ id, place, name }) => ({
        id,
        place,
        name: { ...name },
        more: places(id).length > 0,
      })),
    )
  }),

  route(saveOrgan, async ({ params: { code }, body, transact }) => {
    const saved = await transact((tx) => editOrgan(tx, code, body as OrganEdit, announce))
    if (!saved.ok) return saved
    await live.refresh()
    return ok(view(saved.value))
  }),

  route(importSheet, async ({ body: { file, dryRun }, transact }) => {
    const bytes = Buffer.from(file, 'base64')
    const report = await transact((tx) => importOrgans(tx, bytes, { dryRun, announce }))
    if (!report.ok) return report
    if (report.value.applied) await live.refresh()
    return ok({ ...report.value, faults: [...report.value.faults] })
  }),

  route(exportSheet, async ({ reply }) => {
    reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="organs.csv"')
    return ok(byteOrderMark + exportOrgans(live.current()))
  }),
]
