import { ok, type Result } from '#kernel/result.ts'
import { dateIn } from '#kernel/time/zone.ts'
import { type SheetFormat, sheetStream, sheetTypes } from '#platform/sheet/sheet.ts'
import type { FastifyReply } from 'fastify'
import type { Readable } from 'node:stream'
import type { ListFile } from '../use/export-list.ts'

/** A list as a file to keep. `x-rows` says how many rows it holds, `x-rows-cut` that there would have been more. */
export const sendList = (
  reply: FastifyReply,
  list: Result<ListFile>,
  { name, format }: { readonly name: string; readonly format: SheetFormat },
): Result<Readable> => {
  if (!list.ok) return list
  const { rows, cut, ...sheet } = list.value
  reply
    .type(sheetTypes[format])
    .header('content-disposition', `attachment; filename="jianhu-${name}-${dateIn(new Date())}.${format}"`)
    .header('x-rows', String(rows))
    .header('x-rows-cut', String(cut))
  return ok(sheetStream(format, sheet))
}
