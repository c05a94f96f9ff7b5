import type { proceduresZh } from './procedures.zh.ts'
import type { Same } from './same.ts'

export const proceduresEn: Same<typeof proceduresZh> = {
  procedures: {
    choose: 'Choose a procedure',
    picture: 'Procedure',
    pictureOf: '{{title}} as a picture: it scrolls; plus and minus change its size, 0 shows all of it',
    now: 'now: {{state}}',
    allOf: 'Periods and articles of “{{title}}”',
    counts: '{{states}} states, {{moves}} steps, {{clocks}} periods',
    since: 'in force since {{day}}',
    version: 'version {{version}}',
    several: 'One matter may have several such cases: {{reason}}',
    larger: 'Larger',
    smaller: 'Smaller',
    whole: 'Show all',
    steps: 'Steps, state by state',
    stepsWhy: 'The same as the picture, as a list.',
    stays: 'the state stays',
    noSteps: 'It ends here',
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
