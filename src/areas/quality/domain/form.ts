import { type Text, text } from '#kernel/text.ts'

/** One thing that a check or a review looks at. */
export type FormItem = { readonly id: string; readonly title: Text }

export type FormSection = {
  readonly id: 'facts' | 'law' | 'procedure' | 'documents' | 'effect' | 'publication'
  readonly title: Text
  readonly items: readonly FormItem[]
}

const item = (id: string, zh: string, en: string): FormItem => ({ id, title: text(zh, en) })

/** The form of every layer, from the handler's own check to the review. Source: rulebook 4.4 (design). */
export const form: readonly FormSection[] = [
  {
    id: 'facts',
    title: text('事实与证据', 'Facts and evidence'),
    items: [
      item('facts.found', '反映的问题逐项查清', 'Everything that was reported was looked into'),
      item('facts.proved', '认定的事实有证据证明', 'What was found is proved by evidence'),
    ],
  },
  {
    id: 'law',
    title: text('法律适用', 'Law'),
    items: [
      item('law.right', '适用法律、司法解释正确', 'The right provisions were applied, rightly'),
      item('law.complete', '没有遗漏应当监督的事项', 'Nothing that had to be supervised was missed'),
    ],
  },
  {
    id: 'procedure',
    title: text('办案程序', 'Procedure'),
    items: [
      item(
        'procedure.time',
        '在法定期限内办理，中止、延长有依据',
        'Within the periods; pauses and extensions had grounds',
      ),
      item('procedure.authority', '由有权的人决定，审批手续齐全', 'Decided and approved by those who may'),
      item(
        'procedure.rights',
        '依法告知、答复，保障当事人权利',
        'People were told and answered; their rights were kept',
      ),
    ],
  },
  {
    id: 'documents',
    title: text('法律文书', 'Documents'),
    items: [
      item('documents.complete', '应有的文书齐全', 'Every document that is due is there'),
      item('documents.sound', '文书规范，说理清楚', 'Documents are in form and give clear reasons'),
    ],
  },
  {
    id: 'effect',
    title: text('办案效果', 'Effect'),
    items: [
      item(
        'effect.settled',
        '问题得到实质解决，或者说清了为什么不能',
        'The matter was settled, or it was explained why it could not be',
      ),
      item('effect.followed', '整改、履行情况有跟进', 'What was promised or ordered was followed up'),
    ],
  },
  {
    id: 'publication',
    title: text('案件公开', 'Publication'),
    items: [
      item(
        'publication.done',
        '应公开的已公开，个人信息已遮蔽',
        'What is public was published, with persons redacted',
      ),
    ],
  },
]

export const formItems: readonly FormItem[] = form.flatMap(({ items }) => items)

export const verdicts = ['met', 'not_met', 'not_applicable'] as const
export type Verdict = (typeof verdicts)[number]

export const verdictTitles: Readonly<Record<Verdict, Text>> = {
  met: text('符合', 'Met'),
  not_met: text('不符合', 'Not met'),
  not_applicable: text('不涉及', 'Not applicable'),
}

/** What in the case shows it. */
export const evidenceKinds = ['entry', 'clock', 'note', 'message', 'file'] as const
export type Evidence = { readonly kind: (typeof evidenceKinds)[number]; readonly id: string }

/** An item as somebody judged it. */
export type Judged = {
  readonly id: string
  readonly verdict: Verdict
  readonly note: string
  readonly evidence: Evidence | null
}

/** Items that nobody judged yet, in the order of the form. */
export const unjudged = (items: readonly Judged[]): readonly FormItem[] =>
  formItems.filter(({ id }) => !items.some((judged) => judged.id === id))

export const notMet = (items: readonly Judged[]): readonly Judged[] =>
  items.filter(({ verdict }) => verdict === 'not_met')

/** Who checks a closed case before case management reviews it. Source: rulebook 4.4, one case three checks. */
export const layers = ['self', 'department'] as const
export type Layer = (typeof layers)[number]
