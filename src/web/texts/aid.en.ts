import type { aidZh } from './aid.zh.ts'
import type { Same } from './same.ts'

/** The words of judicial assistance in English. */
export const aidEn: Same<typeof aidZh> = {
  aid: {
    title: 'Amount of assistance',
    base: 'Average monthly wage of the year before',
    baseOf: '{{place}}, {{year}}, {{source}}',
    noBase:
      'The average monthly wage of {{year}} is missing; nothing can be approved before it is there. Case management enters it on the page “Aid funds”.',
    ceiling: 'Ceiling, 36 months',
    asked: 'Asked for',
    proposed: 'Proposed',
    approved: 'Approved',
    paid: 'Paid',
    months: 'That is',
    monthsOf: '{{months}} months',
    above:
      'Above 36 months of the average wage: it has to be approved as such, by the choice in the approval.',
    paidIn:
      'The same person had assistance in this matter: {{number}}. It is paid once, and cannot be paid again.',
    elsewhere:
      'Whoever left the same telephone number had assistance {{count}} times in other matters; see whether it is the same person and the same harm.',
    year: 'Year',
    total: '{{count}} payments, {{sum}}',
    totalAbove: '{{count}} of them above 36 months',
    number: 'Case number',
    paidOn: 'Paid on',
    amount: 'Amount',
    isAbove: 'Above 36 months',
    yes: 'yes',
    empty: 'Payments stand here once a case of judicial assistance records them.',
    wages: 'Average monthly wages',
    wagesWhat:
      'An amount is reckoned from the average monthly wage of the place in the year before the decision; where the office has none, from that of the prefecture or the province.',
    noWages: 'None entered yet.',
    wage: 'Average monthly wage (yuan)',
    wageFault: 'Enter a sum in yuan, such as 7150.50',
    source: 'Published by',
    sourceHint: 'Such as: city statistics office, bulletin of 2025',
    enter: 'Enter',
    entered: 'Entered',
    place: 'Place',
  },
}
