/** What the scenes of quality reviews say. All of it is invented. */
export const late = { 'procedure.time': '三个月期限内未书面答复进展，超期六日。' } as const
export const unclear = { 'documents.sound': '答复只写结论，没有写明依据和理由。' } as const
export const defects = [{ kind: 'time', note: '答复进展的时间节点没有记录。' }] as const
export const finding = '事实清楚，处理恰当；答复时限把握不严，应当在期限届满前提醒。'
export const unclearFinding = '处理结果恰当，答复说理不足，请说明改进措施。'
export const answer = '意见属实。当时等待主管部门材料，没有先行答复进展。已把到期提醒提前到七日。'
export const lessons = '等待外部材料不停止期限，先答复进展。'
