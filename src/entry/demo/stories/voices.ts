/** How people begin and end, whatever happened to them. */
type Phrases = { readonly zh: readonly string[]; readonly en: readonly string[] }

export const greetings: Phrases = {
  zh: ['检察官您好，', '您好，', '想反映一件事：', '', '', '', '', '', '', '', '', ''],
  en: ['Dear prosecutor, ', 'Hello, ', '', '', '', '', '', ''],
}

/** By group of the plan; people of no group in particular say nothing of themselves. */
export const tellers: Readonly<Record<string, Phrases>> = {
  workers: {
    zh: ['我在这里上班{years}年了，', '我是厂里的普通工人，', '我是做保洁的，一个月就那点工资，'],
    en: ['I have worked here for {years} years: ', 'I am an ordinary worker: '],
  },
  'gig-workers': {
    zh: ['我是送外卖的，一天跑十几个小时，', '我是快递员，按件算钱，', '我开网约车{years}年了，'],
    en: ['I deliver food, more than ten hours a day: ', 'I am a courier, paid by the parcel: '],
  },
  'migrant-workers': {
    zh: ['我们是外地来打工的，', '我是{trade}，带着老乡一起干活，', '我在工地上干{trade}，'],
    en: ['We came here from another province to work: ', 'I am a {trade} on a building site: '],
  },
  elderly: {
    zh: ['我今年{age}岁了，一个人住，', '我替我{age}岁的老母亲写这个，', '我和老伴都{age}多岁了，'],
    en: ['I am {age} and live alone: ', 'I write this for my mother, who is {age}: '],
  },
  women: {
    zh: ['我是两个孩子的妈妈，', '我怀孕{months}个月了，', '我一个女人带着孩子，'],
    en: ['I am a mother of two: ', 'I am {months} months pregnant: '],
  },
  minors: {
    zh: ['我是家长，孩子{childAge}岁，', '孩子还小，说起这事就哭，'],
    en: ['I am a parent; my child is {childAge}: '],
  },
  students: {
    zh: ['我是大三学生，', '我刚毕业半年，', '我在读职业学院，'],
    en: ['I am a third-year student: ', 'I graduated half a year ago: '],
  },
  disabled: {
    zh: ['我坐轮椅{years}年了，', '我是视力残疾人，'],
    en: ['I have used a wheelchair for {years} years: '],
  },
  farmers: {
    zh: ['我是种地的，家里{mu}亩地，', '我们村里人老实，不会写材料，'],
    en: ['I am a farmer with {mu} mu of land: '],
  },
  residents: {
    zh: ['我住在附近，', '我们整栋楼的人都受影响，', '我家就在{floor}楼，'],
    en: ['I live close by: ', 'Our whole building suffers from it: '],
  },
  'military-families': { zh: ['我儿子在部队，', '我丈夫是现役军人，'], en: ['My son is in the army: '] },
  veterans: {
    zh: ['我当过{years}年兵，', '我是退伍老兵，今年{age}岁，'],
    en: ['I served in the army for {years} years: '],
  },
  'small-businesses': {
    zh: ['我开个小店，小本生意，', '我们是小微企业，就十来个人，'],
    en: ['I run a small shop: '],
  },
}

export const attempts: Phrases = {
  zh: [
    '找过{office}，说在处理，{weeks}周了没有消息。',
    '打了{times}次电话，每次都说再等等。',
    '去{office}跑了{times}趟，材料交了，没人给答复。',
    '我问了好几个地方，都说不归他们管。',
    '我跟他们商量过，他们让我去告。',
    '还没有找过别的部门，不知道该找谁。',
    '',
  ],
  en: [
    'I went to {office}; they said they were dealing with it, and nothing came in {weeks} weeks. ',
    'I called {times} times and was always told to wait. ',
    'Everybody says it is not for them. ',
    '',
  ],
}

export const pleas: Phrases = {
  zh: [
    '请帮帮我们。',
    '希望检察院管一管。',
    '我不懂法律，请告诉我该怎么办。',
    '我手里有聊天记录和转账记录。',
    '希望尽快处理，也希望不要让别人再遇到。',
    '照片和单据我都留着。',
    '我要求不高，就想要个说法。',
    '请不要把我的名字告诉他们。',
  ],
  en: [
    'Please help us. ',
    'I hope the procuratorate looks into it. ',
    'I kept the messages and the receipts. ',
    'Please do not tell them my name. ',
  ],
}
