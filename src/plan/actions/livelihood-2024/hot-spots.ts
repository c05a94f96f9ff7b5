import type { Facet } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { text } from '#kernel/text.ts'

/** The first three are the founding document's; the others were added by provincial plans [AH]. */
export const hotSpots: readonly Facet[] = [
  {
    id: 'employment',
    title: text('就业', 'Employment'),
    words: words({
      zh: `就业*1.5、失业*1.5、找工作*1.5、招聘*1.5、招工*1.5、求职*1.5、裁员*2、辞退*1.5、解雇*1.5、开除、下岗*1.5、劳动合同*1.5、劳动仲裁*1.5、拖欠工资*2、欠薪*2、工资*1.2、薪资、加班*1.2、加班费*1.5、农民工*1.5、
        打工*1.2、务工*1.2、用工*1.2、单位*0.5、公司上班、试用期*1.5、社招、校招、高校毕业生*1.5、实习*1.2、黑中介*1.5、劳务*1.2、骑手*1.2、灵活就业*1.5、再就业*1.5、公益性岗位*1.5、就业歧视*2、包工头*1.5、职工*1.0、员工*0.8、创业*1.2`,
      en: `job, employment, unemployed, hired, fired, laid off, wages, salary, employer, recruitment, overtime, internship, gig work`,
    }),
  },
  {
    id: 'food-drugs',
    title: text('食品药品', 'Food and drugs'),
    words: words({
      zh: `食品*1.5、食品安全*2、食物中毒*2、吃坏肚子*2、过期食品*2、过期*1.0、变质*1.5、发霉*1.5、添加剂*1.5、地沟油*2、农残*1.5、农药残留*2、外卖*1.2、餐馆*1.2、餐饮*1.2、饭店*1.0、食堂*1.5、学校食堂*2、猪肉*1.5、牛奶*1.5、奶粉*1.5、
        米粉*1.0、蔬菜*1.2、水果*1.0、饮用水*1.2、保健品*1.5、药品*2、假药*2、药店*1.5、处方药*2、买药*1.5、疫苗*1.5、医疗器械*1.5、化妆品*1.2、减肥药*2、中药*1.5、药物*1.5、药价*1.5、口罩*1.2、医美*1.2、黑作坊*1.5、吃出*1.5`,
      en: `food, food safety, food poisoning, expired, restaurant, canteen, takeaway, medicine, drug, pharmacy, vaccine, health supplement,
        cosmetics`,
    }),
  },
  {
    id: 'social-security',
    title: text('社会保障', 'Social security'),
    words: words({
      zh: `社保*2、社会保险*2、社会保障*2、养老保险*2、养老金*2、退休金*2、退休*1.5、医保*2、医疗保险*2、报销*1.2、新农合*2、合作医疗*2、工伤保险*2、工伤*1.5、失业保险*2、失业金*2、生育保险*2、生育津贴*2、五险一金*2、公积金*1.2、低保*2、
        特困*1.5、救助*1.2、五保*1.5、抚恤*1.5、优抚*1.5、补贴*0.8、高龄补贴*1.5、残疾人补贴*1.5、断缴*1.5、补缴*1.5、参保*1.5、骗保*2、医保卡*1.5、社保卡*1.5、医保基金*2、丧葬费*1.2、养老待遇*1.5`,
      en: `social security, social insurance, pension, retirement, medical insurance, health insurance, unemployment benefit,
        work injury insurance, allowance, subsistence`,
    }),
  },
  {
    id: 'housing',
    title: text('住房', 'Housing'),
    words: words({
      zh: `住房*1.5、房子*1.0、烂尾*2、烂尾楼*2、交房*1.5、延期交房*2、开发商*1.5、购房*1.5、买房*1.5、房产证*2、不动产证*2、房贷*1.5、物业*1.2、物业费*1.2、业主*1.0、小区*0.6、公租房*2、廉租房*2、保障房*2、经适房、安置房*1.5、回迁房*1.5、
        拆迁*1.2、棚改*1.5、旧改*1.5、危房*1.5、租房*1.5、房东*1.5、二房东*1.5、押金*0.8、公积金*1.2、维修基金*1.5、漏水*1.2、电梯*1.0、楼盘*1.5、商品房*1.5、自建房*1.2`,
      en: `housing, flat, apartment, unfinished building, developer, mortgage, landlord, tenant, rent, property management, public rental
        housing, demolition`,
    }),
  },
  {
    id: 'elder-care',
    title: text('养老', 'Elder care'),
    words: words({
      zh: `养老*1.5、养老院*2、敬老院*2、养老机构*2、养老服务*2、老年公寓*2、护理院*1.5、护工*1.5、日间照料*2、居家养老*2、老年食堂*2、长者食堂*2、养老诈骗*2、以房养老*2、养老金*1.2、养老保险*1.0、赡养*1.5、空巢*1.5、独居老人*1.5、失能*1.5、
        高龄津贴*1.5、老龄*1.2、老年大学*1.2、适老化*1.5、养老押金*1.5、养老床位*1.5、护理费*1.2、长护险*1.5、长期护理保险*1.5、老人照顾*1.2、老人走失*1.2`,
      en: `elder care, nursing home, care home, carer, old-age home, dementia care, meals for the elderly, pension fraud`,
    }),
  },
  {
    id: 'environment',
    title: text('环境保护', 'Environment'),
    words: words({
      zh: `环境*0.6、环保*1.2、污染*1.5、污水*1.5、废水*1.5、废气*1.5、噪音*1.5、噪声*1.5、扰民*1.2、油烟*1.5、粉尘*1.5、扬尘*1.5、垃圾*1.2、异味*1.5、恶臭*1.5、臭味*1.5、刺鼻*1.5、排放*1.2、偷排*2、河道*1.2、黑臭*1.5、固废*1.5、
        危废*1.5、焚烧*1.2、化工厂*1.5、养殖场*1.2、采石场*1.5、采砂*1.5、盗采*1.5、砍伐*1.5、林地*1.2、湿地*1.5、水源地*1.5、辐射*1.2、环评*1.5、生态*1.0、土壤*1.2、野生动物*1.2`,
      en: `environment, pollution, waste water, sewage, noise, fumes, dust, smell, rubbish, landfill, river, air quality, wildlife, forest`,
    }),
  },
]
