import type { Move } from '#areas/procedures/domain/procedure.ts'
import { type Citation, cite } from '#kernel/citation.ts'
import { type Text, text } from '#kernel/text.ts'
import { reason } from '../asks.ts'

type Further = Pick<Move, 'id' | 'title' | 'basis' | 'doubt'> & { readonly opens: string }

const further = (id: string, opens: string, title: Text, basis: readonly Citation[]): Further => ({
  id,
  opens,
  title,
  basis,
})

/** That a petition is where such a case begins, and by which step, is our choice. */
const ours = (one: Further): Further => ({ ...one, doubt: 'design' })

const procedures: readonly Further[] = [
  further('open_support', 'support-of-prosecution', text('转入支持起诉', 'Open support of prosecution'), [
    cite('CPL', '15'),
  ]),
  further('open_recommendation', 'recommendation', text('转入检察建议', 'Open a recommendation'), [
    cite('REC', '5'),
    cite('REC', '13'),
  ]),
  ours(
    further(
      'open_civil_supervision',
      'civil-supervision',
      text('转入民事诉讼监督', 'Open civil litigation supervision'),
      [cite('CIV', '18'), cite('CIV', '35')],
    ),
  ),
  ours(
    further(
      'open_administrative_supervision',
      'administrative-supervision',
      text('转入行政诉讼监督', 'Open administrative litigation supervision'),
      [cite('ADM', '18'), cite('ADM', '34')],
    ),
  ),
  further('open_aid', 'judicial-aid', text('转入国家司法救助', 'Open judicial assistance'), [cite('AID21')]),
  ours(
    further(
      'open_filing_supervision',
      'filing-supervision',
      text('转入刑事立案监督', 'Open filing supervision'),
      [cite('CRIM', '557–564')],
    ),
  ),
  ours(
    further('open_arrest_review', 'arrest-review', text('转入审查逮捕', 'Open a review for arrest'), [
      cite('CRIM', '282'),
    ]),
  ),
  ours(
    further(
      'open_prosecution_review',
      'prosecution-review',
      text('转入审查起诉', 'Open a review for prosecution'),
      [cite('CRIM', '351')],
    ),
  ),
  ours(
    further(
      'open_non_prosecution_review',
      'non-prosecution-review',
      text('转入不起诉复查', 'Open a review of a decision not to prosecute'),
      [cite('CRIM', '377–386')],
    ),
  ),
  ours(
    further(
      'open_penalty_referral',
      'penalty-referral',
      text('转入行刑反向衔接', 'Open a referral for administrative penalty'),
      [cite('CRIM', '373')],
    ),
  ),
  ours(
    further(
      'open_committee',
      'committee',
      text('提请检察委员会讨论', 'Put before the procuratorial committee'),
      [cite('PCR', '8')],
    ),
  ),
  further(
    'open_pil_administrative',
    'pil-administrative',
    text('转为行政公益诉讼线索', 'Open administrative public interest litigation'),
    [cite('PIL', '24–25'), cite('PIL', '69')],
  ),
  further(
    'open_pil_civil',
    'pil-civil',
    text('转为民事公益诉讼线索', 'Open civil public interest litigation'),
    [cite('PIL', '24–25')],
  ),
  further('open_hearing', 'hearing', text('组织听证', 'Organise a hearing'), [
    cite('HEAR', '4'),
    cite('HEAR', '9'),
  ]),
]

/** Further cases that come out of a petition, which itself goes on: its reporter is answered there. */
export const opening: readonly Move[] = procedures.map((one) => ({
  ...one,
  from: ['handling', 'progress'],
  by: ['prosecutor', 'department_head'],
  asks: [reason],
}))
