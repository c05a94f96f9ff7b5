import type { Story } from './story.ts'

export const labour: readonly Story[] = [
  {
    measure: 'lab-wages',
    target: 'builder',
    groups: ['migrant-workers'],
    industry: 'construction',
    yuan: [4_000, 180_000],
    people: [3, 42],
    zh: [
      '我们{people}跟着{target}干了{months}个月，说好完工结账，{season}工程完了，工资一直没给，一共{yuan}。工头电话也不接了。',
      '{target}在工地上拖欠工资{months}个月，{people}都没拿到钱，只打了一张欠条，写着{yuan}。',
      '工地停工后包工头不见人，{people}的工钱{yuan}没有着落，总包说已经付给了{target}，两边互相推。',
    ],
    en: [
      '{people} of us worked {months} months for {target}. The site is finished and our wages of {yuan} are not paid; the foreman does not answer.',
    ],
    claim: { zh: '要回被拖欠的工资', en: 'To get the wages that are owed' },
  },
  {
    measure: 'lab-wages',
    target: 'factory',
    groups: ['workers'],
    industry: 'manufacturing',
    yuan: [3_000, 60_000],
    people: [2, 30],
    zh: [
      '{target}从{season}开始不发工资，只发生活费，欠了我{months}个月，{yuan}。加班费也没算过。',
      '{target}说订单少，把计件单价降了一半，还克扣工资，{people}少拿{yuan}。',
      '从{target}离职{weeks}周了，最后两个月工资和提成{yuan}扣着不发。',
    ],
    en: ['{target} has owed me wages for {months} months, {yuan} in all, and never paid overtime.'],
    claim: { zh: '补发工资和加班费', en: 'To be paid wages and overtime' },
  },
  {
    measure: 'lab-relations',
    target: 'company',
    groups: ['women'],
    yuan: [8_000, 90_000],
    people: [1, 1],
    zh: [
      '我告诉{target}怀孕以后，先是调岗，接着说我不胜任，直接辞退，不给经济补偿金。',
      '休完产假回{target}上班，位置没有了，让我写辞职信，不写就天天安排我站着打扫。',
    ],
    en: ['After I told {target} that I am pregnant I was moved, then dismissed without severance.'],
    claim: { zh: '恢复岗位或支付赔偿', en: 'To have my job back, or compensation' },
  },
  {
    measure: 'lab-relations',
    target: 'company',
    groups: ['workers'],
    yuan: [500, 30_000],
    people: [1, 20],
    zh: [
      '在{target}干了{years}年，一直没签劳动合同，现在说裁员，赔偿金一分没有。',
      '{target}招工时说包就业，收了中介费{yuan}，到了根本没有岗位，是黑中介。',
      '{target}要求全员单休还强制加班，不同意就让自己辞职，{people}被逼走。',
    ],
    en: ['I worked at {target} for {years} years without a labour contract and was laid off with nothing.'],
    claim: { zh: '确认劳动关系并赔偿', en: 'To have the employment recognised, and compensation' },
  },
  {
    measure: 'lab-safety',
    target: 'factory',
    groups: ['workers'],
    industry: 'manufacturing',
    yuan: [5_000, 120_000],
    people: [2, 6],
    zh: [
      '我在{target}操作机器，{body}被压伤，老板送到医院就不管了，不给申请工伤认定，医药费{yuan}自己垫的。',
      '{target}车间粉尘很大，不发防护用品，{people}查出职业病，厂里不认。',
      '在{target}上夜班时从架子上掉下来，{body}骨折，没有安全带也没有培训，说我是临时工不算工伤。',
    ],
    en: [
      'I was injured at work at {target}: my {body} was crushed. They refuse to report it as an industrial injury; I paid {yuan}.',
    ],
    claim: { zh: '认定工伤并支付费用', en: 'To have it recognised as a work injury and paid' },
  },
  {
    measure: 'lab-new-forms',
    introduced: true,
    target: 'platform',
    groups: ['gig-workers'],
    industry: 'platform',
    yuan: [300, 80_000],
    people: [2, 60],
    zh: [
      '我是{target}的骑手，送单路上摔伤了{body}，站长说我注册的是个体户，不算员工，医药费{yuan}一分不出。',
      '{target}超时一单扣半天的钱，差评还要罚款，{people}这个月少拿{yuan}，申诉没有人理。',
      '{target}突然封号，押金{yuan}不退，说是系统判定，找不到人。',
    ],
    en: [
      'I am a delivery rider for {target}. I broke my {body} on the way; they say I am self-employed and pay nothing of the {yuan}.',
    ],
    claim: { zh: '承担医药费，退还扣款', en: 'To be paid for the injury and given back what was deducted' },
  },
]
