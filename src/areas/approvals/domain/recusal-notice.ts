import { type Text, text } from '#kernel/text.ts'

/**
 * What the applicant is told of the decision on somebody's recusal; a refusal may be put up for reconsideration once.
 * Source: CIV 17, ADM 17, PIL 23.
 */
export const recusalNotice = (name: string, outcome: 'granted' | 'refused', again: boolean): Text => {
  if (outcome === 'granted')
    return text(
      `您申请${name}回避，我院决定同意：${name}不再办理您反映的这件事，由其他同事接着办。`,
      `You asked that ${name} take no part. We decided that you are right: ${name} no longer works on your matter, and a colleague goes on with it.`,
    )
  return again
    ? text(
        `您对${name}不回避的决定申请复议，我院复议后维持原决定：${name}继续办理您反映的这件事。`,
        `You asked us to reconsider that ${name} goes on. We looked again and keep the decision: ${name} goes on working on your matter.`,
      )
    : text(
        `您申请${name}回避，我院决定不予回避：${name}继续办理您反映的这件事。不同意这个决定的，可以在收到本通知时申请复议一次。`,
        `You asked that ${name} take no part. We decided that ${name} goes on working on your matter. If you disagree, you may ask us once to reconsider, on receiving this notice.`,
      )
}
