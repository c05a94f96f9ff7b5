import { type FieldFault, refuse, type Result } from '#kernel/result.ts'
import { text } from '#kernel/text.ts'
import type { Lead } from './lead.ts'

export const noSuchLead = refuse({
  kind: 'missing',
  rule: 'policy:leads.read',
  message: text(
    '没有这条线索，或者它不在您的权限范围内',
    'There is no such lead, or it is outside your scope',
  ),
})

export const notYourDesk = refuse({
  kind: 'forbidden',
  rule: 'policy:leads.triage',
  message: text(
    '分流由受理该线索的检察院的控申或案管人员办理',
    'Triage is for the intake or case-management desk of the organ that has the lead',
  ),
})

/** Somebody else changed it since this editor opened it: both versions are shown, nothing is overwritten. */
export const changedMeanwhile = (current: Lead): Result<never> =>
  refuse({
    kind: 'conflict',
    rule: 'design:revision',
    message: text(
      '您打开之后，别人改过这条线索；请对照后再决定',
      'Somebody changed this lead after you opened it; compare, then decide',
    ),
    current,
  })

export const notMergeable = (why: 'itself' | 'merged' | 'other-organ' | 'closed' | 'answered') =>
  refuse({
    kind: 'not-allowed',
    rule: 'design:merge',
    message: {
      itself: text('不能并入自己', 'A lead cannot be merged into itself'),
      merged: text(
        '目标线索本身已并入别的线索，请并入那一条',
        'The other lead is merged already; merge into the one that it went to',
      ),
      'other-organ': text(
        '只能与本院的线索合并；属于其他院的，请先移送',
        'Merging is within one organ; transfer the lead first',
      ),
      closed: text('目标线索已经办结，不能并入', 'The other lead is closed'),
      answered: text(
        '反映人已随案件得到答复，不能再撤销合并',
        'Its reporter has been answered with the case, so the merge cannot be undone any more',
      ),
    }[why],
  })

export const noSuchEntry = refuse({
  kind: 'missing',
  rule: 'design:undo',
  message: text('没有这一步办理记录', 'There is no such step'),
})

export const notInPlan = (faults: readonly FieldFault[]): Result<never> =>
  refuse({
    kind: 'invalid',
    rule: 'plan:classification',
    message: text('分类中有行动方案里没有的内容', 'The plan has no such value'),
    faults,
  })
