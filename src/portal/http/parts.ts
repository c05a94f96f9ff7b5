import type { FieldFault, Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { FastifyRequest } from 'fastify'
import type { KeptFile, Limits, Upload } from '../services.ts'
import { fieldsOf, type Fields } from './fields.ts'

const tooMany: FieldFault = {
  field: 'files',
  message: text('文件太多了，多出来的没有收下', 'These were too many files; the last of them were not taken'),
}

const refused = (name: string, message: { zh: string; en: string }): FieldFault => ({
  field: 'files',
  message: text(`${name}：${message.zh}`, `${name}: ${message.en}`),
})

const isLimit = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^FST_(?:FILES|PARTS|FIELDS)_LIMIT$/.test(String(error.code))

/** What the reader of forms throws for one that was cut off or is none carries no status. */
export const isBrokenForm = ({ message }: Error): boolean =>
  /\bmultipart\b|^Malformed part header|^Part terminated early/i.test(message)

/**
 * Reads a form that carries files, each handed on as it streams in. A field stands before the files in its form,
 * so that `keep` knows it. What one file is refused for does not harm the others.
 */
export const readParts = async (
  request: FastifyRequest,
  limits: Limits,
  keep: (upload: Upload, fields: Fields) => Promise<Result<KeptFile>>,
): Promise<{ readonly fields: Fields; readonly faults: readonly FieldFault[] }> => {
  const sent = new URLSearchParams()
  const fields = fieldsOf(sent)
  const faults: FieldFault[] = []
  const parts = request.parts({
    // One more byte than allowed arrives, so that whoever keeps the file sees that it is too long.
    limits: { fileSize: limits.bytesEach + 1, files: limits.files, fields: 20, fieldSize: 128 * 1024 },
  })
  try {
    for await (const part of parts) {
      if (part.type === 'field') sent.append(part.fieldname, String(part.value))
      else if (!part.filename) part.file.resume()
      else {
        const kept = await keep({ name: part.filename, content: part.file }, fields)
        part.file.resume()
        if (!kept.ok) faults.push(refused(part.filename, kept.refusal.message))
      }
    }
  } catch (error) {
    if (!isLimit(error)) throw error
    faults.push(tooMany)
  }
  return { fields, faults }
}
