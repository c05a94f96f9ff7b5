import { type Text, text } from '#kernel/text.ts'
import type { ClockRule, OnMiss } from './clock-rule.ts'

const words: Readonly<Record<OnMiss, Text>> = {
  alert: text('逾期的，提醒承办人和部门负责人', 'Once missed, whoever owes it and the head are told'),
  escalate: text('逾期的，同时报上一级检察院', 'Once missed, the level above is told too'),
  block: text(
    '没有按期完成的，等它的那一步不能办理',
    'Unless it is met in time, the step that waits for it cannot be made',
  ),
  refuse: text('逾期的，不再受理申请', 'Once missed, the right to ask is lost'),
  follow_up: text('逾期的，向对方催办', 'Once missed, whoever owes it outside is urged'),
  continue: text('逾期的，不再等候，继续办理', 'Once missed, work goes on without what was awaited'),
}

/** What follows where it is missed; alerting where the rule says nothing else. */
export const onMissOf = ({ onMiss = 'alert' }: ClockRule): OnMiss => onMiss

export const onMissWords = (rule: ClockRule): Text => words[onMissOf(rule)]
