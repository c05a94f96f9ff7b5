/** What offices and reporters write to each other in the demo, in the reporter's language. */
type Said = { readonly zh: string; readonly en: string }
type Ways = { readonly zh: readonly string[]; readonly en: readonly string[] }

export const notOurs: Said = {
  zh: '反映的事项不属于检察机关职责范围。',
  en: 'The matter is not one for a procuratorate.',
}
export const elsewhere: Said = {
  zh: '行为发生地和当事人均在该院辖区。',
  en: 'It happened there, and those concerned live there.',
}
export const notHere: Said = {
  zh: '经核，被反映单位注册地和经营地均不在本辖区。',
  en: 'The firm is neither registered nor active here.',
}
export const unclear: Said = {
  zh: '被反映单位名称和金额不清，需与反映人核实。',
  en: 'The name of the firm and the sum have to be checked with the reporter.',
}
export const weak: Said = {
  zh: '当事人诉讼能力弱，证据收集困难。',
  en: 'The party is hardly able to sue and to collect evidence alone.',
}
export const byLaw: Said = {
  zh: '依据已查明的事实和有关规定。',
  en: 'On the facts established and the rules that apply.',
}
export const complex: Said = {
  zh: '涉及多个部门和多名当事人，需要进一步调查。',
  en: 'Several agencies and many people are concerned; more has to be looked into.',
}
export const supportAccepted: Said = {
  zh: '您的支持起诉申请已受理，我们正在协助收集证据。',
  en: 'Your request for support is accepted; we are helping to collect evidence.',
}
/** The opinion in support that the court gets. */
export const opinion = {
  zh: {
    kind: 'opinion',
    addressee: '有管辖权的人民法院',
    plaintiff: '申请人',
    defendant: '对方当事人',
    claim: '判令对方支付拖欠的款项',
    facts: '双方的约定、往来账目和证人证言相互印证。',
    articles: '《中华人民共和国民事诉讼法》第十五条',
    opinion: '申请人的请求有事实和法律依据，其收集证据确有困难，应当支持其起诉。',
  },
  en: {
    kind: 'opinion',
    addressee: 'The competent people’s court',
    plaintiff: 'The applicant',
    defendant: 'The other side',
    claim: 'Payment of what is owed',
    facts: 'The agreement, the accounts and the witnesses bear each other out.',
    articles: 'Civil Procedure Law, article 15',
    opinion:
      'The claim is founded and the applicant can hardly collect evidence alone; it should be supported.',
  },
} as const
export const settled: Said = {
  zh: '经组织协商，双方达成和解，款项已约定期限支付。',
  en: 'The two sides have settled; the payment date is agreed.',
}
export const judgedFor: Said = { zh: '判决支持主要请求', en: 'Judgment for the claimant in the main' }
export const performed: Said = {
  zh: '款项已全部到位，请您查收；如有问题请再与我们联系。',
  en: 'The money has been paid in full; please check, and write to us if it has not reached you.',
}

export const supported: Ways = {
  zh: ['我院已向法院发出支持起诉意见书，请按法院通知参加开庭。'],
  en: ['We have sent the court our opinion in support; please attend when it calls you.'],
}

export const questions: Ways = {
  zh: [
    '请问现在办到哪一步了？',
    '昨天对方又打电话来，说给一半就算了，我能答应吗？',
    '我又找到两张当时的照片，需要交给你们吗？',
    '家里着急用钱，大概还要等多久？',
    '我换了手机号，怎么告诉你们？',
  ],
  en: [
    'How far is it?',
    'They called again and offered half. May I accept?',
    'I found two more photos. Do you need them?',
  ],
}

export const answers: Ways = {
  zh: [
    '您好，正在向有关单位调取材料，有进展会第一时间告诉您。',
    '收到，请把新的照片上传到这里，我们会一并审查。',
    '是否接受由您自己决定；签字前可以先把协议给我们看一下。',
    '您的电话可以在留言里写明，只有承办人能看到。',
  ],
  en: [
    'We are asking the agencies concerned for their files and will tell you as soon as there is news.',
    'Thank you, please upload the new photos here.',
    'Whether to accept is for you to decide; you may show us the agreement before you sign.',
  ],
}

export const progress: Ways = {
  zh: [
    '您反映的问题我们已向主管部门发函调查，对方已提供部分材料，正在核对，尚需时间。',
    '已约谈被反映单位负责人，其承诺整改，我们正在跟进落实情况。',
    '已现场查看并制作笔录，正在等待检测结果。',
  ],
  en: [
    'We have written to the agency in charge; part of the files has come and is being checked.',
    'We have spoken with the firm, which promised to put it right; we are following up.',
  ],
}

export const results: Ways = {
  zh: [
    '经办理，对方已按约定支付，问题得到解决。感谢您对检察工作的信任。',
    '经调查，主管部门已责令整改并处罚，整改情况我们会回头看。',
    '经审查，现有证据不能证明所反映的问题，理由已向您说明；有新证据可再次反映。',
    '有关问题已移送有权机关处理，对方将直接与您联系。',
    '已督促恢复原状，请您到现场看看；如有反复请随时告诉我们。',
  ],
  en: [
    'The other side has paid as agreed; the matter is settled. Thank you for your trust.',
    'The agency in charge has ordered it to be put right and imposed a fine; we shall look again.',
    'The evidence does not bear out what was reported; with new evidence you can report again.',
  ],
}

export const notes: readonly string[] = [
  '已电话联系，对方承认拖延，称下周给方案。',
  '与主管部门协调，其表示三个工作日内提供台账。',
  '现场查看，情况与反映基本一致，已拍照。',
  '证据尚缺付款凭证，建议协助调取银行流水。',
  '同一被反映对象还有多件，建议合并分析，研究是否制发检察建议。',
]

export const ratings: Ways = {
  zh: [
    '没想到真的有人管，谢谢。',
    '态度很好，就是等得久了点。',
    '问题解决了一半，希望跟到底。',
    '每一步都能看到，放心。',
  ],
  en: ['Somebody really cared. Thank you.', 'Kind, but it took long.', 'I could see every step.'],
}

export const withdrawals: Ways = {
  zh: ['对方已经把钱给我了，不再反映。', '我们自己协商好了。', '暂时不想追究了，谢谢你们。'],
  en: ['They have paid me; I take it back.', 'We have come to terms ourselves.'],
}
