import { type Citation, cite } from '#kernel/citation.ts'

/** Whose rules a supervision follows: those on civil or those on administrative litigation. Their courses are alike. */
export type Law = 'CIV' | 'ADM'

/** What is done, with the articles that order it: of the Civil Rules, of the Administrative Rules. */
const articles = {
  apply: [['19'], ['19']],
  period: [['20'], ['20']],
  complete: [['21'], ['21']],
  accept: [
    ['26', '32(1)'],
    ['26', '31(1)'],
  ],
  refuse: [
    ['27–28', '32(4)'],
    ['27', '31(4)'],
  ],
  order: [['31'], ['30']],
  redirect: [
    ['32(2)', '32(3)'],
    ['31(2)', '31(3)'],
  ],
  notify: [['33'], ['32']],
  transfer: [['34'], ['33']],
  comment: [['33'], ['32']],
  exOfficio: [['37'], ['36']],
  register: [['38–39'], ['37–38']],
  assign: [['40'], ['39–40']],
  hear: [['46'], ['47–48']],
  review: [['52'], ['56']],
  verify: [
    ['62–63', '68–69'],
    ['58–60', '64–65'],
  ],
  entrust: [['70'], ['66']],
  hearing: [['54'], ['68–69']],
  hearingNotice: [['56'], ['70(2)']],
  hearingHeld: [['59–60'], ['74–75']],
  meeting: [['49'], ['53']],
  suspend: [['72'], ['80']],
  end: [
    ['50(5)', '73'],
    ['55(6)', '81'],
  ],
  retrial: [
    ['50(1)', '81', '87'],
    ['55(1)', '88', '92'],
  ],
  request: [
    ['50(2)', '82–83'],
    ['55(2)', '89–90'],
  ],
  protest: [
    ['50(3)', '90'],
    ['55(3)', '94'],
  ],
  recommend: [
    ['50(4)', '100–101', '106', '108'],
    ['55(4)', '104–106', '109–111', '113'],
  ],
  similar: [['117'], ['119–120']],
  notSupport: [
    ['50(6)', '89', '93', '103', '109'],
    ['55(5)', '96', '107', '114'],
  ],
  sendRetrial: [['87'], ['92']],
  sendRequest: [['88'], ['93']],
  sendProtest: [['92'], ['95']],
  sendRecommendation: [
    ['102', '108'],
    ['106', '113'],
  ],
  sendNotSupport: [
    ['89', '93', '103', '109'],
    ['96', '107', '114'],
  ],
  upperRefuses: [['93'], ['96']],
  explain: [['105'], ['112']],
  appear: [['94–96'], ['98–100']],
  result: [['115', '123'], ['124']],
  check: [['123'], ['124']],
  urge: [['124'], ['94']],
  followUp: [['124'], ['125']],
  silence: [['124(2)'], ['125(2)']],
  passOn: [['120'], ['123']],
  alert: [['112'], ['118']],
  recusal: [['14–17'], ['15–17']],
  objection: [['122'], ['128']],
  setRight: [['121'], ['36(4)', '127']],
  correct: [['129'], ['131']],
} as const satisfies Record<string, readonly [civil: readonly string[], administrative: readonly string[]]>

export type Act = keyof typeof articles

export const basisOf = (law: Law, act: Act): readonly Citation[] =>
  articles[act][law === 'CIV' ? 0 : 1].map((article) => cite(law, article))

/** Assigning a case to an office below; for administrative supervision by the rule that the upper leads the lower. */
export const assignmentRule = (law: Law): Citation =>
  law === 'CIV' ? cite('CIV', '42') : cite('ORG', '24–25')

/** The first of them, where there is room for one. */
export const ruleOf = (law: Law, act: Act): Citation => basisOf(law, act)[0]!
