import type { Fact, Field, FieldKind, Part, Template } from '#areas/documents/domain/template.ts'
import { type Text, text } from '#kernel/text.ts'

type More = Partial<Pick<Field, 'from' | 'usual' | 'required' | 'choices'>>

const field =
  (kind: FieldKind) =>
  (id: string, zh: string, en: string, more: More = {}): Field => ({
    id,
    title: text(zh, en),
    kind,
    required: true,
    ...more,
  })

export const word = field('text')
export const long = field('long')
export const day = field('date')
export const figure = field('number')
export const list = field('list')

/** A list whose items are not counted. */
export const lines = (id: string, zh: string, en: string): Field => ({ ...list(id, zh, en), uncounted: true })

export const choice = (
  id: string,
  zh: string,
  en: string,
  choices: Readonly<Record<string, Text>>,
): Field => ({
  id,
  title: text(zh, en),
  kind: 'choice',
  required: true,
  choices: Object.entries(choices).map(([key, title]) => ({ id: key, title })),
})

/** Left empty without harm; a paragraph that holds it is left out. */
export const optional = (made: Field): Field => ({ ...made, required: false })

export const h = (heading: string): Part => ({ kind: 'heading', text: heading })
export const p = (paragraph: string): Part => ({ kind: 'paragraph', text: paragraph })
export const addressed = (to: string): Part => ({ kind: 'addressed', text: to })
export const items = (id: string): Part => ({ kind: 'items', field: id })
export const rows = (...fields: readonly string[]): Part => ({ kind: 'rows', fields })

type Given = Omit<Template, 'title' | 'form' | 'version' | 'validFrom'>

const of =
  (form: Template['form']) =>
  (zh: string, en: string, validFrom: string, given: Given): Template => ({
    title: text(zh, en),
    form,
    version: 1,
    validFrom,
    ...given,
  })

export const letter = of('letter')
export const paper = of('paper')
export const form = of('form')
export const party = of('party')

export const to = (from?: Fact, usual?: string): NonNullable<Template['addressee']> => ({
  ...(from && { from }),
  ...(usual !== undefined && { usual }),
})

/** Lines of work, as they stand in numbers. Which code a line has is not confirmed: an office may set its own. */
export const line = {
  petition: '控',
  civil: '民',
  administrative: '行',
  interest: '公',
  criminal: '刑',
  juvenile: '未',
  management: '案管',
  none: '',
} as const

/** When the rules of each line came into force. */
export const since = {
  civil: '2021-08-01',
  interest: '2021-07-01',
  recommendation: '2019-02-26',
  criminal: '2019-12-30',
  aid: '2021-12-31',
  civilProcedure: '2024-01-01',
  hearing: '2020-09-14',
  action: '2024-02-01',
} as const

export const caseNumber = word('case_number', '案号', 'Case number', { from: 'case_number' })
export const caseTitle = word('case_title', '案件名称', 'Case', { from: 'case_title' })
export const articles = word('articles', '法律依据', 'Legal basis', { from: 'articles' })
export const applicant = word('applicant', '申请人', 'Applicant')
export const against = word('against', '被反映单位（对方当事人）', 'Other side', { from: 'against' })
export const handler = word('handler', '承办人', 'Handler', { from: 'handler' })
export const contact = word('contact', '联系方式', 'How to reach the handler')
export const factsFound = long('facts', '查明的事实和证据', 'Facts and evidence found')
export const reasons = long('reasons', '理由', 'Reasons')
