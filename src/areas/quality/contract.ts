import { organId } from '#areas/organs/contract.ts'
import { citationView, sheetFile } from '#areas/procedures/contract.ts'
import { endpoint } from '#kernel/endpoint.ts'
import { text } from '#kernel/text.ts'
import * as z from 'zod'
import { defectKinds } from './domain/defect.ts'
import { subjectKinds } from './domain/detector.ts'
import { evidenceKinds, layers, verdicts } from './domain/form.ts'
import { grades } from './domain/grade.ts'
import { reviewStates } from './domain/review.ts'
import { risks } from './domain/risk.ts'
import { methods, mostDrawn } from './domain/sample.ts'

const id = z.uuid()
const date = z.iso.date()
const moment = z.iso.datetime()
const bilingual = z.object({ zh: z.string(), en: z.string() })
const person = z.object({ id, name: z.string() })
const count = z.int()
const limit = z.coerce.number().int().min(1).max(100).default(50)

/** The case that a row is about; its title only for those who may open it. */
const caseOf = z.object({ id, number: z.string(), title: z.string().nullable() })

const judged = z.object({
  id: z.string().max(60),
  verdict: z.enum(verdicts),
  note: z.string().trim().max(2000),
  evidence: z.object({ kind: z.enum(evidenceKinds), id }).nullable(),
})
export type JudgedView = z.output<typeof judged>

const items = z.array(judged).max(60)

const defect = z.object({ kind: z.enum(defectKinds), note: z.string().trim().min(1).max(2000) })
export type DefectView = z.output<typeof defect>

const check = z.object({ layer: z.enum(layers), items, by: z.string(), at: moment })
export type CheckView = z.output<typeof check>

export const reviewRow = z.object({
  id,
  case: caseOf,
  organ: bilingual,
  procedureTitle: bilingual.nullable(),
  handler: person.nullable(),
  reviewer: person.nullable(),
  risks: z.array(z.enum(risks)),
  state: z.enum(reviewStates),
  answerDue: date.nullable(),
  grade: z.enum(grades).nullable(),
  defects: count,
})
export type ReviewRow = z.output<typeof reviewRow>

export const reviewPage = reviewRow.extend({
  sampleId: id,
  items,
  defectList: z.array(defect),
  finding: z.string(),
  sentAt: moment.nullable(),
  /** Which rule sets the days for the answer. */
  answerBasis: citationView,
  answer: z.string(),
  answeredAt: moment.nullable(),
  lessons: z.string(),
  concludedAt: moment.nullable(),
  checks: z.array(check),
  revision: count,
  /** What the caller may do now. */
  may: z.object({ assign: z.boolean(), fill: z.boolean(), answer: z.boolean(), conclude: z.boolean() }),
  /** Who may be named reviewer; nobody who worked on the case. */
  reviewers: z.array(person),
})
export type ReviewPage = z.output<typeof reviewPage>

const filters = z.object({
  view: z.enum(['mine', 'organ']).default('organ'),
  organ: organId.optional(),
  state: z.enum(reviewStates).optional(),
  grade: z.enum(grades).optional(),
  sample: id.optional(),
})

export const listReviews = endpoint({
  id: 'quality.reviews',
  method: 'GET',
  path: '/api/reviews',
  auth: 'staff',
  summary: text('案件质量评查，新抽的在前', 'Case quality reviews, the newest first'),
  query: filters.extend({ after: id.optional(), limit }),
  response: z.object({ rows: z.array(reviewRow), next: z.string().nullable(), count, more: z.boolean() }),
})

export const exportReviewsCsv = endpoint({
  id: 'quality.reviews.csv',
  method: 'GET',
  path: '/api/reviews.csv',
  auth: 'staff',
  summary: text('案件质量评查，CSV', 'Case quality reviews as CSV'),
  query: filters,
  response: sheetFile,
})

export const exportReviewsXlsx = endpoint({
  id: 'quality.reviews.xlsx',
  method: 'GET',
  path: '/api/reviews.xlsx',
  auth: 'staff',
  summary: text('案件质量评查，XLSX', 'Case quality reviews as XLSX'),
  query: filters,
  response: sheetFile,
})

const sample = z.object({
  id,
  method: z.enum(methods),
  organ: bilingual,
  from: date,
  to: date,
  procedure: z.string().nullable(),
  priorityId: z.string().nullable(),
  seed: z.string(),
  /** How many stood to choice, and how many were drawn. */
  population: count,
  drawn: count,
  drawnBy: z.string(),
  drawnAt: moment,
})
export type SampleView = z.output<typeof sample>

export const listSamples = endpoint({
  id: 'quality.samples',
  method: 'GET',
  path: '/api/review-samples',
  auth: 'staff',
  summary: text('抽取记录', 'How cases were drawn for review'),
  response: z.object({ rows: z.array(sample) }),
})

export const drawSample = endpoint({
  id: 'quality.sample',
  method: 'POST',
  path: '/api/review-samples',
  auth: 'staff',
  summary: text(
    '抽取已办结案件评查：随机、按风险或者全部',
    'Draw closed cases for review: at random, by risk, or all of a kind',
  ),
  body: z.object({
    method: z.enum(methods),
    organ: organId.nullable().default(null),
    from: date,
    to: date,
    procedure: z.string().max(60).nullable().default(null),
    priorityId: z.string().max(60).nullable().default(null),
    size: z.int().min(1).max(mostDrawn).nullable().default(null),
    /** Given again, it draws the same; else one is made and kept. */
    seed: z
      .string()
      .regex(/^[0-9A-Za-z-]{1,10}$/)
      .nullable()
      .default(null),
  }),
  response: sample,
})

export const getReview = endpoint({
  id: 'quality.review',
  method: 'GET',
  path: '/api/reviews/:id',
  auth: 'staff',
  summary: text('一件评查', 'One review'),
  params: z.object({ id }),
  response: reviewPage,
})

export const assignReviewer = endpoint({
  id: 'quality.review.assign',
  method: 'POST',
  path: '/api/reviews/:id/reviewer',
  auth: 'staff',
  summary: text('确定评查人（不能是办过本案的人）', 'Name the reviewer: nobody who worked on the case'),
  params: z.object({ id }),
  body: z.object({ reviewerId: id }),
  response: reviewPage,
})

export const saveFindings = endpoint({
  id: 'quality.review.fill',
  method: 'PUT',
  path: '/api/reviews/:id/findings',
  auth: 'staff',
  summary: text('填写评查表', 'Fill in the form of a review'),
  params: z.object({ id }),
  body: z.object({
    revision: z.int(),
    items,
    defects: z.array(defect).max(20),
    finding: z.string().trim().max(5000),
  }),
  response: reviewPage,
})

export const sendFindings = endpoint({
  id: 'quality.review.send',
  method: 'POST',
  path: '/api/reviews/:id/sending',
  auth: 'staff',
  summary: text(
    '发出评查意见；有缺陷的，承办人十日内答复',
    'Send the findings; with defects the handler answers within ten days',
  ),
  params: z.object({ id }),
  body: z.object({ revision: z.int() }),
  response: reviewPage,
})

export const answerFindings = endpoint({
  id: 'quality.review.answer',
  method: 'POST',
  path: '/api/reviews/:id/answer',
  auth: 'staff',
  summary: text('承办人答复', 'The handler’s answer'),
  params: z.object({ id }),
  body: z.object({ answer: z.string().trim().min(1).max(5000) }),
  response: reviewPage,
})

export const concludeReview = endpoint({
  id: 'quality.review.conclude',
  method: 'POST',
  path: '/api/reviews/:id/conclusion',
  auth: 'staff',
  summary: text('评定等次，写明可以借鉴的', 'The grade, and what others can learn'),
  params: z.object({ id }),
  body: z.object({ grade: z.enum(grades), lessons: z.string().trim().max(5000) }),
  response: reviewPage,
})

/** On the page of a case: its checks, and how its review stands. */
const caseQuality = z.object({
  checks: z.array(check),
  mayCheck: z.array(z.enum(layers)),
  review: z
    .object({
      id,
      state: z.enum(reviewStates),
      grade: z.enum(grades).nullable(),
      answerDue: date.nullable(),
      mayAnswer: z.boolean(),
    })
    .nullable(),
})
export type CaseQuality = z.output<typeof caseQuality>

export const getCaseQuality = endpoint({
  id: 'quality.case',
  method: 'GET',
  path: '/api/cases/:id/quality',
  auth: 'staff',
  summary: text('一个案件的质量检查和评查', 'The checks and the review of a case'),
  params: z.object({ id }),
  response: caseQuality,
})

export const checkCase = endpoint({
  id: 'quality.case.check',
  method: 'PUT',
  path: '/api/cases/:id/checks/:layer',
  auth: 'staff',
  summary: text('承办人自查，或者部门检查', 'The handler’s own check, or the department’s'),
  params: z.object({ id, layer: z.enum(layers) }),
  body: z.object({ items }),
  response: caseQuality,
})

const detector = z.object({
  id: z.string(),
  title: bilingual,
  why: bilingual,
  repair: bilingual,
  basis: citationView,
  open: count,
  explained: count,
  lookedAt: moment.nullable(),
})
export type DetectorView = z.output<typeof detector>

export const listDetectors = endpoint({
  id: 'quality.detectors',
  method: 'GET',
  path: '/api/detectors',
  auth: 'staff',
  summary: text('体检项目，和各自发现的件数', 'The detectors, and how much each names'),
  query: z.object({ organ: organId.optional() }),
  response: z.object({ detectors: z.array(detector) }),
})

const finding = z.object({
  id,
  detector: z.string(),
  subject: z.object({
    kind: z.enum(subjectKinds),
    id: z.string(),
    number: z.string(),
    /** Null where the caller may not open it. */
    title: z.string().nullable(),
  }),
  organ: bilingual.nullable(),
  since: date.nullable(),
  /** What says more: a state, a period, an organ, a missing number. */
  about: bilingual.nullable(),
  firstSeen: moment,
  lastSeen: moment,
  state: z.enum(['open', 'explained', 'repaired']),
  note: z.string(),
  explainedBy: z.string().nullable(),
  explainedAt: moment.nullable(),
  repairedAt: moment.nullable(),
  mayExplain: z.boolean(),
})
export type FindingView = z.output<typeof finding>

export const listFindings = endpoint({
  id: 'quality.findings',
  method: 'GET',
  path: '/api/findings',
  auth: 'staff',
  summary: text('体检发现的问题', 'What detectors name'),
  query: z.object({
    organ: organId.optional(),
    detector: z.string().max(60).optional(),
    state: z.enum(['open', 'explained', 'repaired']).default('open'),
    after: id.optional(),
    limit,
  }),
  response: z.object({ rows: z.array(finding), next: z.string().nullable() }),
})

export const explainFinding = endpoint({
  id: 'quality.finding.explain',
  method: 'POST',
  path: '/api/findings/:id/explanation',
  auth: 'staff',
  summary: text('说明为什么没有问题；留空则重新打开', 'Say why it is as it should be; empty opens it again'),
  params: z.object({ id }),
  body: z.object({ note: z.string().trim().max(2000) }),
  response: finding,
})

const itemCounts = z.array(z.object({ kind: z.string(), count }))

const ratioOf = z.object({
  cases: count,
  /** The cases and every counted item. */
  items: count,
  /** Null where there is no case. */
  ratio: z.number().nullable(),
  kinds: itemCounts,
})
export type RatioView = z.output<typeof ratioOf>

const periodOf = z.object({ organ: organId.optional(), from: date, to: date })

export const getRatio = endpoint({
  id: 'quality.ratio',
  method: 'GET',
  path: '/api/case-item-ratio',
  auth: 'staff',
  summary: text('案-件比，供自查，不排名', 'Case-to-item ratio, for self-check, never for ranking'),
  query: periodOf,
  response: z.object({
    organ: z.object({ id: z.int(), name: bilingual }),
    kinds: z.array(
      z.object({
        id: z.string(),
        title: bilingual,
        definition: bilingual,
        doubt: z.enum(['from memory', 'conflict', 'design']).nullable(),
      }),
    ),
    total: ratioOf,
    /** Directly below, by official code; what the organ itself has stands first. */
    organs: z.array(ratioOf.extend({ id: z.int(), name: bilingual, own: z.boolean() })),
  }),
})

export const listRatioCases = endpoint({
  id: 'quality.ratio.cases',
  method: 'GET',
  path: '/api/case-item-ratio/cases',
  auth: 'staff',
  summary: text('案-件比背后的案件：多出的件在哪里', 'The cases behind the ratio that brought further items'),
  query: periodOf.extend({ after: id.optional(), limit }),
  response: z.object({
    rows: z.array(
      z.object({ id, case: caseOf, organ: bilingual, openedOn: date, items: count, kinds: itemCounts }),
    ),
    next: z.string().nullable(),
  }),
})
