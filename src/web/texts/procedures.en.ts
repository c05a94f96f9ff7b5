import type { proceduresZh } from './procedures.zh.ts'
import type { Same } from './same.ts'

export const proceduresEn: Same<typeof proceduresZh> = {
  procedures: {
    choose: 'Choose a procedure',
    picture: 'Procedure',
    pictureOf: '{{title}} as a picture; scrolls sideways',
    now: 'now: {{state}}',
    allOf: 'Periods and articles of “{{title}}”',
    counts: '{{states}} states, {{moves}} steps, {{clocks}} periods',
    since: 'in force since {{day}}',
    version: 'version {{version}}',
    several: 'One matter may have several such cases: {{reason}}',
    periods: 'Periods',
    noPeriods: 'This procedure has no periods',
    term: 'Length',
    owedBy: 'Owed by',
    basis: 'Rule',
    pauses: 'Not counted',
    extension: 'Extension',
    extended: '{{title}}: {{most}} at most, approved by: {{approver}}',
    doubts: 'Steps that are not settled',
    noDoubts: 'Every step has its article',
    doubt: {
      'from memory': 'the article is still to be checked',
      conflict: 'rules differ from place to place',
      design: 'no article orders it; our own design',
    },
  },
}
