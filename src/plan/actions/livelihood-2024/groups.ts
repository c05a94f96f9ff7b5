import type { Facet } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { text } from '#kernel/text.ts'

export const groups: readonly Facet[] = [
  {
    id: 'workers',
    title: text('劳动者', 'Workers'),
    words: words({
      zh: `职工*1.5、员工*1.2、工人*1.5、劳动者*2、上班*1.0、打工人*1.5、用人单位*1.5、同事*0.8、公司拖欠、工资*1.0、加班*1.0、辞退*1.0、劳动合同*1.5、工伤*1.2、合同工*1.5、派遣工*1.5、劳务派遣*1.2、下岗职工*2、退休职工*1.2、临时工*1.5、
        女工、工友*1.5、技术工*1.2、保安*1.0、环卫工*1.5、清洁工*1.5、护士*1.0、教师工资*1.0、代课教师*1.2、工厂上班*1.2、流水线*1.2、编外*1.0`,
      en: `worker, employee, staff, labourer, factory worker, cleaner, security guard, colleague, employer`,
    }),
  },
  {
    id: 'gig-workers',
    title: text('灵活就业和新就业形态劳动者', 'Flexible and gig workers'),
    words: words({
      zh: `骑手*2、外卖骑手*2、外卖小哥*2、外卖员*2、快递小哥*2、快递员*2、网约车司机*2、跑网约车*2、滴滴司机*2、代驾*1.5、货车司机*1.5、卡车司机*1.5、出租车司机*1.2、主播*1.2、家政*1.2、保姆*1.5、月嫂*1.5、零工*2、日结*1.5、散工*1.5、兼职*1.2、
        众包*1.5、平台用工*2、灵活就业*2、新就业形态*2、自由职业*1.5、跑腿*1.5、接单*1.2、派单*1.2、分拣员*1.5、送外卖*2、送快递*2、钟点工*1.5`,
      en: `gig worker, rider, courier, delivery driver, ride-hailing driver, freelancer, day labourer, domestic worker, platform worker`,
    }),
  },
  {
    id: 'migrant-workers',
    title: text('农民工', 'Migrant workers'),
    words: words({
      zh: `农民工*2、民工*2、外来务工*2、务工人员*1.5、外出务工*1.5、外地打工*1.5、打工*1.0、工地*1.2、工地干活*2、包工头*2、施工队*1.2、建筑工*1.5、建筑工人*2、班组*1.2、民工工资*2、农民工工资*2、讨薪*1.5、木工*1.5、钢筋工*1.5、泥工*1.5、
        瓦工*1.5、水电工*1.2、架子工*1.5、小工*1.2、劳务公司*1.2、劳务分包*1.5、总包*1.0、分包*1.0、外来工*1.5、随迁子女*1.5、血汗钱*1.5`,
      en: `migrant worker, construction worker, subcontractor, building site, foreman, bricklayer, carpenter`,
    }),
  },
  {
    id: 'consumers',
    title: text('消费者', 'Consumers'),
    words: words({
      zh: `消费者*2、顾客*1.5、买家*1.2、客户*0.8、购买*0.8、买到*1.2、网购*1.5、下单*1.2、退款*1.2、退货*1.2、商家*1.2、店家*1.2、充值*1.2、会员卡*1.5、预付卡*1.5、办卡*1.2、虚假宣传*1.2、假货*1.2、购房者*1.5、业主*0.8、用户*0.8、投诉商家*1.5、
        乘客*1.0、游客*1.2、旅客*1.0、订单*1.2、消费*1.0、宰客*1.5、乱收费*0.8、售后*1.2、储户*1.5、投保人*1.5`,
      en: `consumer, customer, buyer, bought, refund, shop, seller, membership, tourist, order, warranty`,
    }),
  },
  {
    id: 'women',
    title: text('妇女', 'Women'),
    words: words({
      zh: `妇女*2、女性*1.5、女士*0.6、孕妇*2、怀孕*2、产假*2、哺乳期*2、生育*1.2、女职工*2、女工*1.5、女员工*1.5、妻子*1.2、老婆*1.2、前妻*1.5、家暴*2、家庭暴力*2、性骚扰*2、强奸*1.5、单亲妈妈*2、母婴*1.2、妇联*2、外嫁女*2、出嫁女*2、儿媳*1.2、
        婆婆*0.8、离婚*1.2、嫁*0.6、女孩*1.0、女儿*0.8、妇科*1.5、剖腹产*1.5、生孩子*1.2、宝妈*1.5`,
      en: `women, woman, pregnant, maternity, wife, mother, husband beats me, sexual harassment, domestic violence, breastfeeding`,
    }),
  },
  {
    id: 'elderly',
    title: text('老年人', 'The elderly'),
    words: words({
      zh: `老人*2、老年人*2、老年*1.5、老母亲*2、老父亲*2、爷爷*1.2、奶奶*1.2、外公*1.2、外婆*1.2、年迈*1.5、高龄*1.5、七十岁*1.5、七十多岁*1.5、八十岁*1.5、八十多岁*1.5、九十岁*1.5、退休*1.0、退休人员*1.5、退休老人*2、空巢*1.5、独居*1.2、孤寡*1.5、
        养老院*1.5、敬老院*1.5、赡养*1.5、老龄*1.5、老两口*1.5、父母年纪大*1.5、老伴*1.5、离休*1.5、老年痴呆*1.5、养老金*1.0`,
      en: `elderly, old man, old woman, grandmother, grandfather, pensioner, senior citizen, aged parents, nursing home`,
    }),
  },
  {
    id: 'minors',
    title: text('未成年人', 'Minors'),
    words: words({
      zh: `未成年人*2、未成年*2、孩子*1.2、小孩*1.2、儿童*2、幼儿*1.5、婴儿*1.5、宝宝*1.0、小学生*2、初中生*1.5、高中生*1.2、中学生*1.5、幼儿园*1.5、小学*1.0、初中*0.8、中学*0.8、留守儿童*2、孤儿*1.5、困境儿童*2、童工*2、校园欺凌*2、辍学*1.5、入学*1.0、
        上学*1.0、家长*0.8、学生*0.8、儿子上学*1.2、女儿上学*1.2、监护人*1.5、抚养*1.2、虐童*2、青少年*1.5、少年*1.0、托管班*1.2`,
      en: `child, children, minor, schoolchild, pupil, kindergarten, baby, teenager, left-behind child, guardian, orphan`,
    }),
  },
  {
    id: 'students',
    title: text('大学生与高校毕业生', 'Students and graduates'),
    words: words({
      zh: `大学生*2、高校*1.5、大学*1.2、毕业生*2、应届生*2、应届毕业生*2、研究生*1.5、本科生*1.5、专科生*1.5、大专*1.2、职业学院*1.5、技校*1.5、中专*1.2、学院*0.8、实习生*1.5、实习*1.2、学费*1.2、校园贷*2、宿舍*0.8、辅导员*1.2、助学贷款*2、奖学金*1.2、
        助学金*1.2、毕业证*1.2、考研*1.2、校企合作*1.2、强制实习*2、三方协议*1.5、学籍*1.0、寝室*1.0`,
      en: `student, university, college, graduate, internship, student loan, tuition, dormitory, scholarship`,
    }),
  },
  {
    id: 'disabled',
    title: text('残疾人', 'Persons with disabilities'),
    words: words({
      zh: `残疾人*2、残疾*2、残疾证*2、残联*2、残障*2、盲人*2、盲道*1.5、聋哑*2、聋人*1.5、轮椅*2、肢体残疾*2、智力残疾*2、精神残疾*2、精神病*1.2、自闭症*2、脑瘫*2、截肢*1.5、瘫痪*1.5、偏瘫*1.5、失明*1.5、听力障碍*2、视力障碍*2、无障碍*1.5、重残*2、
        一级残疾*2、二级残疾*2、残疾车*1.5、拄拐*1.5、特教*1.2、生活不能自理*1.2、残保金*1.2`,
      en: `disabled, disability, wheelchair, blind, deaf, autism, paralysed, cerebral palsy, amputee, barrier-free`,
    }),
  },
  {
    id: 'military-families',
    title: text('军人军属', 'Military personnel and families'),
    words: words({
      zh: `军人*2、军属*2、现役军人*2、军人家属*2、军嫂*2、军人子女*2、随军*1.5、随军家属*2、部队*1.2、服役*1.2、当兵*1.2、士兵*1.5、士官*1.5、军官*1.5、义务兵*2、军婚*2、光荣之家*2、军人父母*2、儿子在部队*2、丈夫是军人*2、老公当兵*2、参军*1.5、入伍*1.5、
        征兵*1.2、武警*1.5、消防员家属、优待金*1.5、军地*1.5、军属证*2`,
      en: `soldier, military family, army, serving in the army, military spouse, conscript, soldier's child, military`,
    }),
  },
  {
    id: 'veterans',
    title: text('退役军人', 'Veterans'),
    words: words({
      zh: `退役军人*2、退伍军人*2、退伍*1.5、退役*1.5、老兵*2、转业*1.5、转业军人*2、复员*1.5、复员军人*2、军转*1.5、军转干部*2、企业军转*2、参战*1.5、参战老兵*2、参战退役*2、参试*1.5、对越*1.5、越战*1.5、抗美援朝老兵*2、志愿军老战士*1.5、志愿兵*1.5、
        残疾军人*2、伤残军人*2、军残*1.5、自主择业*1.5、军休*1.5、退役士兵*2、退役士官*2、安置工作*1.0、退役军人事务局*1.5、优待证*1.2`,
      en: `veteran, ex-soldier, demobilised, discharged from the army, disabled soldier, war veteran, former soldier`,
    }),
  },
  {
    id: 'martyrs-families',
    title: text('英雄烈士遗属', 'Families of heroes and martyrs'),
    words: words({
      zh: `烈士*2、烈属*2、烈士遗属*2、烈士家属*2、烈士子女*2、军烈属*2、英烈*2、英雄烈士*2、烈士证*2、烈士证明*2、烈士墓*1.5、烈士陵园*1.5、革命烈士*2、牺牲*1.2、因公牺牲*1.5、牺牲军人*2、病故军人*1.5、父亲是烈士*2、爷爷是烈士*2、追认烈士*2、烈士褒扬*2、
        烈士褒扬金*2、三属*1.5、遗属*1.2、烈士抚恤*2、烈士纪念*1.5`,
      en: `martyr, martyr's family, hero's family, killed in service, martyr's grave, martyr certificate, survivors of a martyr`,
    }),
  },
  {
    id: 'farmers',
    title: text('农民', 'Farmers'),
    words: words({
      zh: `农民*2、农户*2、村民*1.5、种地*1.5、种田*1.5、庄稼*1.5、耕地*1.2、承包地*1.5、责任田*1.5、农村*1.2、农村户口*1.5、农业户口*1.5、失地农民*2、征地*1.2、宅基地*1.2、种植户*2、养殖户*2、菜农*2、果农*2、粮农*2、茶农*2、林农*2、渔民*2、牧民*2、种粮大户*2、
        蔬菜种植*1.2、农资*1.2、假种子*1.5、土地流转*1.2、村小组*1.2、村组*1.2、乡亲*1.0、粮食补贴*1.5、惠农*1.2`,
      en: `farmer, villager, peasant, grower, fisherman, herder, smallholder, village, farmland`,
    }),
  },
  {
    id: 'crime-victims',
    title: text('刑事被害人', 'Victims of crime'),
    words: words({
      zh: `被害人*2、受害人*1.5、受害者*1.5、被打*1.2、被打伤*2、被砍*2、被捅*2、被杀*2、被害*1.5、遇害*2、凶手*2、行凶*2、重伤*1.5、轻伤*1.5、伤情鉴定*1.5、故意伤害*2、被撞*1.2、肇事*1.2、肇事逃逸*1.5、被抢*1.5、抢劫*1.5、被偷*1.0、盗窃*1.0、被诈骗*1.5、被骗*1.0、
        刑事案件*1.5、死者家属*2、被害人家属*2、附带民事*2、性侵*1.5、被绑架*2、被强奸*2`,
      en: `victim, assaulted, beaten up, stabbed, murdered, killed, robbed, hit and run, rape, victim's family`,
    }),
  },
  {
    id: 'small-businesses',
    title: text('小微企业和个体工商户', 'Small businesses'),
    words: words({
      zh: `个体户*2、个体工商户*2、小微企业*2、中小企业*2、民营企业*2、私营企业*1.5、小店*1.2、商户*1.5、商铺*1.2、摊位*1.2、摆摊*1.2、门面*1.2、经营户*2、店主*1.5、加盟*1.2、加盟商*1.5、加盟费*1.5、货款*1.2、拖欠货款*2、工程款*1.2、拖欠工程款*1.5、企业贷款*1.5、
        营业执照*1.0、纳税*1.0、减税*1.0、租金减免*1.5、供应商*1.5、招商*1.0、投资商*1.2、法人*0.8`,
      en: `small business, shop owner, stall, self-employed trader, supplier, franchise, private company, unpaid invoice, merchant`,
    }),
  },
  {
    id: 'residents',
    title: text('周边居民', 'Residents nearby'),
    words: words({
      zh: `居民*1.5、周边居民*2、附近居民*2、小区居民*2、小区业主*1.5、业主*1.0、住户*1.5、邻居*1.2、楼上*1.0、楼下*1.0、我们小区*1.5、本小区*1.5、社区*1.0、街坊*1.2、当地群众*1.5、周边群众*1.5、老百姓*1.2、附近村民*1.5、周围村民*1.5、全村人*1.5、扰民*1.2、
        影响居民*2、居民楼*1.5、临街*1.0、居住环境*1.5、门口*0.6、市民*1.0`,
      en: `residents, neighbours, neighbourhood, our estate, people living nearby, local people, community, residential building`,
    }),
  },
]
