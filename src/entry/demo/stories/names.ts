import type { Random } from '../random.ts'
import type { Target } from './story.ts'

export type Language = 'zh' | 'en'

/** Coined names: no company is meant by any of them. */
const coined = {
  zh: [
    '云岫',
    '禾阑',
    '砚溪',
    '澄砺',
    '沐棠',
    '岚栖',
    '芷蘅',
    '屿宁',
    '朔桉',
    '苓川',
    '栩阳',
    '泊衡',
    '棠隅',
    '汀榆',
    '昀麓',
    '筱汶',
    '翎舟',
    '珞坪',
    '稷原',
    '槿遥',
    '霁垚',
    '黛桥',
    '渌庭',
    '楮园',
  ],
  en: [
    'Yunxiu',
    'Helan',
    'Yanxi',
    'Chengli',
    'Mutang',
    'Lanqi',
    'Zhiheng',
    'Yuning',
    'Shuoan',
    'Lingchuan',
    'Xuyang',
    'Boheng',
    'Tangyu',
    'Tingyu',
    'Yunlu',
    'Xiaowen',
    'Lingzhou',
    'Luoping',
    'Jiyuan',
    'Jinyao',
    'Jiyao',
    'Daiqiao',
    'Luting',
    'Chuyuan',
  ],
} as const

const suffixes: Readonly<
  Record<
    Exclude<Target, 'unknown' | 'person' | 'village' | 'agency'>,
    { zh: readonly string[]; en: readonly string[] }
  >
> = {
  builder: {
    zh: ['建筑劳务队', '建筑工程公司', '市政工程项目部'],
    en: ['Builders', 'Construction', 'Civil Works'],
  },
  factory: {
    zh: ['家具厂', '电子厂', '制衣厂', '五金加工厂', '化工厂'],
    en: ['Furniture Works', 'Electronics Works', 'Clothing Works', 'Metal Works', 'Chemical Works'],
  },
  company: {
    zh: ['商贸公司', '科技公司', '人力资源公司', '保洁服务公司'],
    en: ['Trading', 'Technology', 'Staffing', 'Cleaning Services'],
  },
  restaurant: { zh: ['小厨', '餐饮店', '火锅店', '快餐店'], en: ['Kitchen', 'Diner', 'Hotpot', 'Snacks'] },
  shop: {
    zh: ['百货店', '网店', '手机店', '烟酒店'],
    en: ['Store', 'Online Shop', 'Phones', 'Liquor Store'],
  },
  gym: {
    zh: ['健身房', '美容院', '培训中心', '游泳馆'],
    en: ['Gym', 'Beauty Salon', 'Training Centre', 'Pool'],
  },
  platform: {
    zh: ['外卖配送站', '网约车服务公司', '快递站点', '同城跑腿站'],
    en: ['Delivery Station', 'Ride Services', 'Parcel Station', 'Errands'],
  },
  streamer: { zh: ['直播间', '优选直播间', '养生直播间'], en: ['Live Shop', 'Choice Live', 'Wellness Live'] },
  bank: {
    zh: ['村镇信用社', '小额贷款公司', '担保公司'],
    en: ['Village Credit', 'Small Loans', 'Guarantee'],
  },
  developer: {
    zh: ['置业公司', '房地产开发公司', '花园项目'],
    en: ['Homes', 'Property Development', 'Garden Estate'],
  },
  property: { zh: ['物业公司', '小区物业服务中心'], en: ['Property Services', 'Estate Office'] },
  school: {
    zh: ['学校', '职业学校', '幼儿园', '托管班'],
    en: ['School', 'Vocational School', 'Kindergarten', 'After-school Club'],
  },
  hospital: { zh: ['医院', '诊所', '康复医院'], en: ['Hospital', 'Clinic', 'Rehabilitation Hospital'] },
  pharmacy: { zh: ['大药房', '药店', '医疗器械店'], en: ['Pharmacy', 'Drugstore', 'Medical Supplies'] },
  'nursing-home': {
    zh: ['养老院', '老年公寓', '养老服务中心'],
    en: ['Nursing Home', 'Senior Residence', 'Elder Care'],
  },
  'farm-shop': { zh: ['农资店', '种业门市部', '农药经营部'], en: ['Farm Supplies', 'Seeds', 'Pesticides'] },
  quarry: {
    zh: ['采石场', '砂场', '养殖场', '废品处理厂'],
    en: ['Quarry', 'Sand Works', 'Pig Farm', 'Scrap Works'],
  },
}

const surnames = [
  '赵',
  '钱',
  '孙',
  '李',
  '周',
  '吴',
  '郑',
  '王',
  '冯',
  '陈',
  '褚',
  '卫',
  '蒋',
  '沈',
  '韩',
  '杨',
  '朱',
  '秦',
  '许',
  '何',
  '吕',
  '施',
  '张',
  '孔',
  '曹',
  '严',
  '华',
  '金',
  '魏',
  '陶',
]
const given = [
  '望舒',
  '禾生',
  '秋实',
  '青禾',
  '明岸',
  '向晚',
  '知夏',
  '怀谷',
  '石磊',
  '春苗',
  '玉竹',
  '见山',
  '如松',
  '小满',
  '立冬',
  '长庚',
  '采薇',
  '思齐',
  '平川',
  '静姝',
  '若谷',
  '望岳',
  '景行',
  '子衿',
  '云起',
  '海晏',
  '河清',
  '书桐',
  '南乔',
  '松筠',
]
const latin = ['Lin', 'Chen', 'Wu', 'Zhao', 'Sun', 'Ma', 'Luo', 'Gao', 'He', 'Tang']
const latinGiven = ['Ming', 'Hua', 'Qing', 'Yue', 'An', 'Shan', 'Rui', 'Yan', 'Tao', 'Ning']

/** An invented person. */
export const personName = (random: Random, language: Language = 'zh'): string =>
  language === 'zh'
    ? `${random.pick(surnames)}${random.pick(given)}`
    : `${random.pick(latinGiven)} ${random.pick(latin)}`

/** No mobile number begins with 12: nobody can be called by mistake. */
export const phoneNumber = (random: Random): string =>
  `12${String(random.whole(0, 999_999_999)).padStart(9, '0')}`

export const villages = {
  zh: ['石桥', '前营', '后河', '杨树', '大柳', '东坡', '上塘', '新渡'],
  en: ['Shiqiao', 'Qianying', 'Houhe', 'Yangshu', 'Daliu', 'Dongpo', 'Shangtang', 'Xindu'],
}
const agencies = {
  zh: ['街道办事处', '镇政府', '社保经办窗口', '市场监管所', '城管中队'],
  en: [
    'subdistrict office',
    'town government',
    'social insurance office',
    'market supervision office',
    'urban management squad',
  ],
}

/** Who a report is against, by the name that its teller knows. */
export const targetName = (random: Random, target: Target, language: Language): string => {
  if (target === 'unknown') return ''
  if (target === 'person')
    return language === 'zh' ? `${random.pick(surnames)}某` : `a man called ${random.pick(latin)}`
  if (target === 'village')
    return language === 'zh'
      ? `${random.pick(villages.zh)}村委会`
      : `${random.pick(villages.en)} village committee`
  if (target === 'agency') return random.pick(agencies[language])
  return language === 'zh'
    ? `${random.pick(coined.zh)}${random.pick(suffixes[target].zh)}`
    : `${random.pick(coined.en)} ${random.pick(suffixes[target].en)}`
}
