import { approvalRuleOf } from '#areas/procedures/domain/plan.ts'
import type { Term } from '#kernel/time/term.ts'
import { expect, test } from 'vitest'
import { plan } from '../plan.ts'

/**
 * The rulebook's deadline table (2.11) and the periods that its text adds, row by row. What a row says holds wherever
 * the period stands: term; what starts it; what follows a miss; who owes it; `fixed`, `recurring`, `settable`,
 * `pauses`, `no roll`; after `+`, extensions and who approves (`above`: the level above). A `*` is what the rulebook
 * does not settle, and the screen says so.
 */
const table = `
PET.P7        7 day       receipt                        alert      intake_clerk         *
PET.R3M       3 month     receipt                        alert      prosecutor           +3 month chief_procurator
PET.M1        1 month     reply_progress                 alert      prosecutor           recurring
CIV.APPLY     2 year      reckon_period                  refuse     outside              fixed
CIV.ACCEPT    3 day       accept                         alert      intake_clerk
CIV.TRANSFER  3 day       accept                         alert      intake_clerk
CIV.REGISTER  3 day       start_ex_officio               alert      case_manager
CIV.OTHER     15 day      record_service                 continue   outside
CIV.REVIEW    3 month     accept                         alert      prosecutor           pauses
CIV.SEND      15 day      decide_retrial                 alert      prosecutor
CIV.SEND      15 day      decide_no_support              alert      prosecutor
CIV.COURT     30 day      send_protest                   follow_up  outside
CIV.REEX      1 year      ask_re_examination             refuse     outside
CIV.COURTOBJ  1 month     record_objection               alert      prosecutor
CIV.ENTRUST   15 day      entrust_inquiry                alert      outside
ADM.APPLY     6 month     reckon_period                  refuse     outside              fixed
ADM.EXAM      7 day       opening                        alert      intake_clerk
ADM.ACCEPT    3 day       accept                         alert      intake_clerk
ADM.TRANSFER  3 day       accept                         alert      intake_clerk
ADM.OTHER     15 day      record_service                 continue   outside
ADM.REVIEW    3 month     accept                         alert      prosecutor           pauses +3 month chief_procurator
ADM.SIMPLE    3 month     treat_as_simple                alert      prosecutor           pauses
ADM.FILEUP    5 day       send_retrial                   alert      prosecutor
ADM.EXPL      15 day      ask_explanation                follow_up  outside
ADM.ENTRUST   15 day      entrust_inquiry                alert      outside
CM.ALERT      10 day      alert                          escalate   prosecutor
PIL.SERVEFILE 7 day       file                           alert      prosecutor
PIL.SERVEREC  3 day       recommend                      alert      prosecutor
PIL.FILEUP    5 day       serve                          alert      prosecutor
PIL.REPLY     2 month     serve                          follow_up  outside
PIL.REPLYU    15 day      serve_urgent                   follow_up  outside
PIL.NOTICE    30 day      announce                       continue   outside
PIL.SUITA     1 month     record_no_reply                alert      prosecutor           pauses +1 month chief_procurator +3 month chief_procurator above
PIL.SUITC     3 month     review                         alert      prosecutor           pauses +1 month chief_procurator +3 month chief_procurator above
PIL.SUITUP    5 day       deliver_indictment             alert      prosecutor
PIL.ENTRUST   30 day      entrust                        alert      outside
PIL.COURT     3 day       record_summons                 alert      prosecutor
PIL.CHANGE    3 day       decide_withdrawal              alert      prosecutor
PIL.JUDGUP    3 day       record_judgment                alert      prosecutor
PIL.APPEALUP  3 day       record_other_appeal            alert      prosecutor
PIL.SUPUP     3 day       withdraw_support               alert      prosecutor
REC.INQ       2 month     investigate                    alert      prosecutor
REC.FILEUP    5 day       issue                          alert      prosecutor
REC.REPLY     2 month     serve                          follow_up  outside              settable
REC.REPLYM    1 month     serve_minors                   follow_up  outside
AID.REV       10 workday  apply                          alert      prosecutor           *
AID.APP       10 workday  submit                         alert      chief_procurator     *
AID.LINK      5 workday   start_link                     alert      prosecutor           *
HEAR.N        -3 day      schedule                       block      prosecutor
CRIM.ARR      7 day       register_detained              alert      prosecutor           pauses no roll
CRIM.ARRF     15 day      register_free                  alert      prosecutor           pauses +5 day chief_procurator
CRIM.ARRREC   7 day       receive_reconsideration        alert      prosecutor
CRIM.ARRUP    15 day      receive_review                 follow_up  outside
CRIM.PROS     1 month     register                       alert      prosecutor           pauses no roll +15 day chief_procurator
CRIM.FAST     10 day      register_fast                  alert      prosecutor           no roll +5 day department_head
CRIM.SUPP     1 month     return                         follow_up  outside
CRIM.SUPP     1 month     return_again                   follow_up  outside
CRIM.APPEAL   7 day       serve                          continue   outside
CRIM.NPREC    30 day      register_reconsideration       alert      prosecutor
CRIM.NPREV    30 day      register_review                alert      prosecutor
CRIM.NPAPP    3 month     register_victim                alert      prosecutor           +3 month chief_procurator
CRIM.FILEXP   7 day       ask_reasons                    follow_up  outside
CRIM.FILING   15 day      order                          follow_up  outside
CRIM.FIL3M    3 month     record_filing                  follow_up  outside
CRIM.FILTELL  10 day      reasons_stand                  alert      prosecutor
CRIM.RECHECK  7 day       receive_recheck                alert      prosecutor
CRIM.OWN7     7 day       opening                        alert      intake_clerk
CRIM.NOFILE   15 day      not_file                       alert      prosecutor
CRIM.ASKREV   10 day      notify                         refuse     outside
SCL.DECIDE    2 month     register                       alert      prosecutor
SCL.SERVE     10 day      decide                         alert      prosecutor
SCL.ASKREV    30 day      decide                         refuse     outside
SCL.REVIEW    2 month     register_review                alert      prosecutor
PCR.NOTICE    -3 day      schedule                       block      committee_secretary
PCR.FEEDBACK  5 day       issue                          alert      prosecutor           *
PCR.RECON     1 month     ask_reconsideration            alert      committee_secretary
GPET.REG      15 day      receipt                        alert      intake_clerk
GPET.TELL     15 day      receipt                        alert      intake_clerk
GPET.OBJ      5 workday   offer_transfer                 refuse     outside
GPET.HANDLE   60 day      accept                         alert      prosecutor           +30 day chief_procurator
GPET.ASKREV   30 day      reply_result                   refuse     outside
GPET.REVIEW   30 day      ask_review                     alert      department_head
GPET.ASKCHECK 30 day      review                         refuse     outside
GPET.CHECK    30 day      ask_recheck                    alert      chief_procurator     pauses
`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s{2,}|(?<=^\S+)\s+/))

const written = ({ length, unit }: Term): string => `${length} ${unit}`

const rows = table.map(([id = '', term = '', start = '', onMiss = '', owedBy = '', more = '']) => {
  const [marks = '', ...extensions] = more.split('+').map((part) => part.trim())
  return { id, start, said: { term, onMiss, owedBy, marks, extensions } }
})

test.each(rows)('$id, started by $start', ({ id, start, said }) => {
  const found = plan.procedures.flatMap((procedure) =>
    procedure.clocks.filter((rule) => rule.id === id).map((rule) => ({ procedure, rule })),
  )
  expect(found).not.toEqual([])
  for (const { rule } of found)
    expect({
      term: written(rule.term),
      onMiss: rule.onMiss ?? 'alert',
      owedBy: rule.owedBy,
      marks: [
        rule.fixed && 'fixed',
        rule.recurring && 'recurring',
        rule.settable && 'settable',
        rule.pauses.length > 0 && 'pauses',
        !rule.roll && 'no roll',
        rule.doubt && said.marks.includes('*') && '*',
      ]
        .filter(Boolean)
        .join(' '),
      extensions: [
        ...new Set(
          rule.extensions.map(({ most, approval }) => {
            const { roles, above } = approvalRuleOf(plan, approval).steps.at(-1)!
            return [written(most), ...roles, ...(above ? ['above'] : [])].join(' ')
          }),
        ),
      ],
    }).toEqual(said)
  const starters = found.flatMap(({ procedure }) => [
    ...(procedure.startsAtReceipt.includes(id) ? ['receipt'] : []),
    ...(procedure.startsAtOpening.includes(id) ? ['opening'] : []),
    ...procedure.moves.filter(({ starts }) => starts?.some(({ rule }) => rule === id)).map((move) => move.id),
  ])
  expect(starters).toContain(start)
})

test('a period that is in no row of the table says that it rests on us, or on an article that the table leaves out', () => {
  const told = new Set(rows.map(({ id }) => id))
  const others = plan.procedures.flatMap(({ clocks }) => clocks).filter(({ id }) => !told.has(id))
  const settled = others.filter(({ doubt }) => doubt === undefined).map(({ id }) => id)
  // ADM 37, INT 21 for recommendations, SCL 25 seen from the office below and from the court: same terms, other owners.
  expect([...new Set(settled)].toSorted()).toEqual([
    'ADM.REGISTER',
    'ADM.SEND',
    'REC.REPLYU',
    'RECUSE',
    'SCL.ASKCOURT',
    'SCL.UPPER',
  ])
})
