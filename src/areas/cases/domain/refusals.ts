import { refuse, type Result } from '#kernel/result.ts'
import { type Text, text } from '#kernel/text.ts'
import type { Towards } from '#areas/procedures/domain/procedure.ts'
import type { Case } from './case.ts'

export const noSuchCase = refuse({
  kind: 'missing',
  rule: 'policy:cases.read',
  message: text(
    '没有这个案件，或者它不在您的权限范围内',
    'There is no such case, or it is outside your scope',
  ),
})

export const notYourCase = refuse({
  kind: 'forbidden',
  rule: 'policy:cases.work',
  message: text(
    '这个案件由本院的承办人、协办人或负责人办理',
    'This case is for its handler, those who help, or the heads of its organ',
  ),
})

export const standsAside = refuse({
  kind: 'forbidden',
  rule: 'CIV 14–17',
  message: text(
    '您在本案中已回避或正在审查回避，暂停参与本案工作',
    'Your recusal from this case is granted or being examined; you take no part in it',
  ),
})

export const caseIsClosed = refuse({
  kind: 'not-allowed',
  rule: 'design:case',
  message: text('案件已经办结', 'The case is closed'),
})

/** Somebody else changed it since this editor opened it: both versions are shown, nothing is overwritten. */
export const changedMeanwhile = (current: Case): Result<never> =>
  refuse({
    kind: 'conflict',
    rule: 'design:revision',
    message: text(
      '您打开之后，别人改过这个案件；请对照后再决定',
      'Somebody changed this case after you opened it; compare, then decide',
    ),
    current,
  })

export const badField = (field: string, message: Text): Result<never> =>
  refuse({ kind: 'invalid', rule: `cases:${field}`, message, faults: [{ field, message }] })

export const notAColleague = (field: string): Result<never> =>
  badField(
    field,
    text('请从本院办案人员中选择', 'Choose somebody who handles cases at the organ of this case'),
  )

export const notAReporter = badField(
  'applicantId',
  text('请从本案的反映人中选择申请人', 'Choose the applicant among the reporters of this case'),
)

export const notAnOrgan = badField(
  'organ',
  text('请选择本院以外的检察院', 'Choose another procuratorate than this one'),
)

/** Which organ a matter may be sent to is the move's to say. */
export const notTheReceiver = (towards: Towards): Result<never> =>
  badField(
    'organ',
    {
      beside: text('请选择同级的检察院', 'Choose a procuratorate of the same level'),
      above: text('请选择本院的上一级检察院', 'Choose the procuratorate that is next above this one'),
      below: text('请选择本院辖区内的下级检察院', 'Choose a procuratorate below this one'),
      any: text('请选择本院以外的检察院', 'Choose another procuratorate than this one'),
    }[towards],
  )

export const alreadyOpened = (number: string): Result<never> =>
  refuse({
    kind: 'not-allowed',
    rule: 'design:one-further-case',
    message: text(`已经立有 ${number}，还在办理`, `${number} was opened already and is being handled`),
  })

/** Violations of one kind by one agency are one case. */
export const alreadyAgainst = (number: string): Result<never> =>
  badField(
    'against',
    text(
      `对同一行政机关已经立有 ${number}，还在办理；同类违法情形并入该案`,
      `${number} is against the same agency and is being handled; violations of one kind are added to it`,
    ),
  )

export const notMergeable = (
  why: 'unknown' | 'itself' | 'other-organ' | 'other-procedure' | 'closed' | Text,
): Result<never> =>
  badField(
    'case',
    typeof why === 'object'
      ? text(
          `该案已经到“${why.zh}”，不能再并入；可以并入的是还没有提出检察建议的案件`,
          `That case is at “${why.en}”, too late to merge into; it has to be before its recommendation`,
        )
      : {
          unknown: text(
            '没有这个案号，或者它不在您的权限范围内；请按案件页上的写法填写，如〔2026〕12号前连同字号',
            'There is no case of this number in your scope; enter it as its page shows it, the letters included',
          ),
          itself: text('这是本案的案号，请填写另一个案件', 'This is the case itself; name another one'),
          'other-organ': text('只能并入本院的案件', 'It can only be merged into a case of this organ'),
          'other-procedure': text(
            '只能并入同一类程序的案件',
            'It can only be merged into a case of the same procedure',
          ),
          closed: text('该案已经办结，请填写在办的案件', 'That case is closed; name one that is running'),
        }[why],
  )

export const notJoinable = (why: 'other-organ' | 'closed' | 'other-procedure'): Result<never> =>
  refuse({
    kind: 'not-allowed',
    rule: 'design:join',
    message: {
      'other-organ': text('只能并入本院的案件', 'A lead can only join a case of its own organ'),
      closed: text('该案已经办结，不能并入', 'That case is closed'),
      'other-procedure': text(
        '只能并入信访案件；由它转入的案件会一并办理',
        'A lead joins the petition case; what came out of that is handled along with it',
      ),
    }[why],
  })

export const noSuchEntry = refuse({
  kind: 'missing',
  rule: 'design:undo',
  message: text('没有这一步办理记录', 'There is no such step'),
})

export const noSuchClock = refuse({
  kind: 'missing',
  rule: 'design:clock',
  message: text('本案没有这个期限', 'This case has no such period'),
})

export const nobodyToWriteTo = refuse({
  kind: 'not-allowed',
  rule: 'design:message',
  message: text('本案没有可以留言的反映人', 'This case has no reporter to write to'),
})
