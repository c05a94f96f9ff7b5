import type { Template } from '#areas/documents/domain/template.ts'
import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'

/** An invented letter of the invented ombudsman, with a number and a seal. */
export const warningLetter: Template = {
  id: 'warning',
  title: text('警示函', 'Warning'),
  form: 'letter',
  version: 1,
  validFrom: '2031-01-01',
  basis: [cite('OMBUDSMAN-ACT', '3')],
  series: { line: '', kind: '警' },
  addressee: { from: 'against' },
  fields: [
    {
      id: 'case_number',
      title: text('案号', 'Case number'),
      kind: 'text',
      required: true,
      from: 'case_number',
    },
    { id: 'findings', title: text('查明的事实', 'Findings'), kind: 'long', required: true },
    { id: 'demands', title: text('要求', 'Demands'), kind: 'list', required: true },
    { id: 'remark', title: text('附注', 'Remark'), kind: 'text', required: false },
  ],
  body: [
    { kind: 'paragraph', text: '{case_number}一案，现已查明：{findings}' },
    { kind: 'heading', text: '一、要求' },
    { kind: 'items', field: 'demands' },
    { kind: 'paragraph', text: '附注：{remark}' },
  ],
}

/** A form that stays in the file: no number, no seal. */
export const visitRecord: Template = {
  id: 'visit',
  title: text('走访记录', 'Record of a visit'),
  form: 'form',
  version: 1,
  validFrom: '2031-01-01',
  basis: [cite('OMBUDSMAN-ACT', '3')],
  fields: [{ id: 'seen', title: text('所见', 'What was seen'), kind: 'list', required: true }],
  body: [{ kind: 'rows', fields: ['seen'] }],
}
