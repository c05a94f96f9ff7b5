/** Whose periods: one's own, those of one's organ, or of all below it too. */
export const dueViews = ['mine', 'organ', 'subtree'] as const
export type DueView = (typeof dueViews)[number]
