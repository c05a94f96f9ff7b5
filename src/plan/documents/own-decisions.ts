import { cite } from '#kernel/citation.ts'
import { text } from '#kernel/text.ts'
import {
  applicant,
  articles,
  caseTitle,
  choice,
  factsFound,
  figure,
  letter,
  line,
  long,
  optional,
  p,
  paper,
  reasons,
  since,
  to,
  word,
} from './build.ts'

/** Decisions of the procuratorate on its own acts, and what it reports of a year. Beyond the catalogue of rulebook 3.1. */
export const ownDecisions = [
  letter('不立案通知书', 'Notice that no case is filed', since.criminal, {
    id: 'no-filing-notice',
    basis: [cite('CRIM', '172–173')],
    series: { line: line.criminal, kind: '不立' },
    addressee: to(),
    fields: [
      caseTitle,
      word('source', '案件来源', 'Where the case comes from'),
      reasons,
      articles,
      optional(
        long('remedy', '救济途径', 'Remedy', {
          usual: '控告人如不服本决定，可以在收到本通知书后十日以内向上一级人民检察院申请复议。',
        }),
      ),
    ],
    body: [
      p('{case_title}一案，来源为{source}。经调查核实，{reasons}'),
      p('依据{articles}的规定，本院决定不予立案。'),
      p('{remedy}'),
      p('特此通知。'),
    ],
  }),
  letter('刑事赔偿文书', 'Papers of criminal compensation', since.criminal, {
    id: 'compensation-decision',
    basis: [cite('SCL', '23–25')],
    series: { line: line.petition, kind: '赔' },
    heading: '刑事赔偿{kind}',
    addressee: to(),
    fields: [
      choice('kind', '文书', 'Paper', {
        decision: text('决定书', 'Decision'),
        review: text('复议决定书', 'Decision on review'),
      }),
      applicant,
      word('claim', '赔偿请求', 'Claim'),
      factsFound,
      reasons,
      articles,
      word('decision', '决定', 'Decision'),
      optional(figure('amount', '赔偿金额（元）', 'Amount (yuan)', { from: 'amount' })),
      long('remedy', '救济途径', 'Remedy', {
        usual:
          '如不服本决定，可以自决定作出之日起三十日内向上一级人民检察院申请复议；对复议决定不服的，可以自收到复议决定之日起三十日内向复议机关所在地的同级人民法院赔偿委员会申请作出赔偿决定。',
      }),
    ],
    body: [
      p('赔偿请求人{applicant}，请求：{claim}。'),
      p('经审查查明：{facts}'),
      p('本院认为，{reasons}'),
      p('依据{articles}的规定，本院决定：{decision}。'),
      p('赔偿金额为人民币{amount}元。'),
      p('{remedy}'),
    ],
  }),
  paper('行政诉讼监督分析报告', 'Analysis of administrative supervision', '2021-09-01', {
    id: 'supervision-analysis',
    basis: [cite('ADM', '121–122')],
    fields: [
      choice('kind', '报告', 'Report', {
        year: text('年度', 'Of a year'),
        special: text('专题', 'Of one matter'),
      }),
      word('period', '时间和范围', 'Period and scope'),
      long('situation', '监督情况', 'What was supervised'),
      long('courts', '审判、执行活动中的问题', 'Problems of the courts'),
      long('agencies', '行政机关执法中的问题', 'Problems of the agencies'),
      long('proposals', '原因分析和意见建议', 'Causes and proposals'),
    ],
    body: [
      p('{kind}报告，{period}。'),
      p('一、{situation}'),
      p('二、{courts}'),
      p('三、{agencies}'),
      p('四、{proposals}'),
    ],
  }),
] as const
