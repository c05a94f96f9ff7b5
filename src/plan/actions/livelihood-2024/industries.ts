import type { Facet } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { text } from '#kernel/text.ts'

const industry = (id: string, zh: string, en: string, said: { zh: string; en: string }): Facet => ({
  id,
  title: text(zh, en),
  words: words(said),
})

export const industries: readonly Facet[] = [
  industry('construction', '建筑业', 'Construction', {
    zh: `建筑*1.2、建筑工地*2、工地*1.5、施工*1.5、施工单位*2、施工队*1.5、包工头*2、工程款*1.5、工程队*1.5、建设单位*1.5、总包*1.5、分包*1.5、劳务公司*1.5、项目部*1.5、脚手架*2、塔吊*2、混凝土*1.5、搅拌站*1.2、装修公司*1.5、装修*1.0、土建*1.5、监理*1.5、挖机*1.2、挖掘机*1.2、
      建筑公司*2、建筑集团*2、修路工程*1.2、市政工程*1.2、工程质量*1.5、招投标*1.2`,
    en: `construction, building site, contractor, subcontractor, scaffolding, crane, builder, renovation`,
  }),
  industry('manufacturing', '制造业', 'Manufacturing', {
    zh: `工厂*1.5、厂里*1.2、车间*1.5、流水线*2、生产线*1.5、机械厂*2、电子厂*2、服装厂*2、鞋厂*2、玩具厂*2、家具厂*2、纺织*1.5、印刷厂*2、制造*1.2、制造厂*1.5、机床*1.5、冲床*2、厂长*1.2、倒班*1.5、夜班*1.0、计件*1.5、富士康*1.5、钢厂*2、水泥厂*1.5、陶瓷*1.2、玻璃厂*1.5、
      食品厂*1.0、加工厂*1.5、工业园*1.0`,
    en: `factory, plant, workshop, assembly line, manufacturer, mill, machine operator`,
  }),
  industry('catering', '餐饮业', 'Catering', {
    zh: `餐饮*2、餐馆*2、餐厅*2、饭店*2、酒楼*2、火锅*1.5、烧烤*1.5、夜宵*1.5、小吃*1.5、早餐店*1.5、奶茶*1.5、咖啡店*1.2、面馆*1.5、米粉店*1.5、酒店*1.0、后厨*2、厨师*1.5、服务员*1.2、外卖商家*1.5、油烟*1.5、大排档*2、自助餐*1.5、食堂*1.2、堂食*1.5、快餐*1.5、蛋糕店*1.2、
      茶楼*1.0、饭馆*2`,
    en: `restaurant, canteen, kitchen, hotpot, barbecue, cafe, catering, waiter, snack bar, takeaway shop`,
  }),
  industry('food', '食品生产经营', 'Food production and trade', {
    zh: `食品*1.5、食品厂*2、食品公司*2、食品店*1.5、超市*1.0、菜市场*1.5、农贸市场*1.5、肉铺*1.5、猪肉*1.5、屠宰*1.5、牛奶*1.5、奶粉*1.5、粮油*1.5、食用油*1.5、大米*1.2、面粉*1.2、蔬菜*1.0、水果*1.0、海鲜*1.2、水产*1.2、零食*1.5、糕点*1.2、饮料*1.2、桶装水*1.5、白酒*1.2、保健食品*1.5、
      小作坊*1.5、冷库*1.2、冷链*1.5、豆制品*1.5`,
    en: `food, supermarket, wet market, butcher, dairy, milk powder, rice, cooking oil, snacks, drinks, bottled water`,
  }),
  industry('pharmacy', '药品与医疗器械', 'Drugs and medical devices', {
    zh: `药品*2、药店*2、药房*2、大药房*2、药物*1.5、处方药*2、中药*1.5、假药*2、药企*2、药厂*2、制药*2、疫苗*1.5、医疗器械*2、隐形眼镜*1.5、试剂*1.2、血糖仪*1.5、药价*1.5、买药*1.5、抗癌药*1.5、靶向药*1.5、口罩*1.0、消毒液*1.0、药材*1.2、执业药师*2、感冒药*1.5、退烧药*1.5、
      药品回收*1.5`,
    en: `pharmacy, drugstore, medicine, drug, prescription, vaccine, medical device, pharmaceutical`,
  }),
  industry('health', '医疗卫生', 'Health services', {
    zh: `医院*1.5、医生*1.5、护士*1.5、诊所*1.5、门诊*1.5、卫生院*1.5、卫生室*1.5、住院*1.5、手术*1.2、治疗*1.0、看病*1.5、患者*1.5、病人*1.2、医疗事故*2、医疗纠纷*2、医患*1.5、误诊*2、红包*1.0、体检*1.2、卫健委*1.2、卫生局*1.2、急诊*1.5、救护车*1.5、挂号*1.5、医药费*1.5、产科*1.5、
      村医*1.5、乡村医生*1.5、牙科*1.5、口腔*1.2、整形医院*1.5`,
    en: `hospital, doctor, nurse, clinic, patient, surgery, malpractice, ward, dentist, medical bill`,
  }),
  industry('elder-care', '养老服务', 'Elder-care services', {
    zh: `养老院*2、敬老院*2、养老机构*2、养老公寓*2、老年公寓*2、护理院*2、福利院*1.5、护工*1.5、日间照料*2、养老服务*2、养老中心*2、养老社区*2、居家养老*2、养老床位*2、老年食堂*1.5、养老预付*2、养老会员*1.5、医养结合*2、托老*2、养护院*2、光荣院*1.5`,
    en: `nursing home, care home, elder care, old-age home, day care for the elderly, carer, hospice`,
  }),
  industry('platform', '外卖与出行平台', 'Delivery and ride platforms', {
    zh: `外卖平台*2、外卖*1.5、骑手*2、美团*2、饿了么*2、滴滴*2、网约车*2、网约车平台*2、配送站*1.5、配送员*1.5、跑腿*1.5、货拉拉*2、代驾*1.5、平台*0.8、出租车*1.2、顺风车*1.5、打车*1.2、共享单车*1.5、共享汽车*1.2、快车*1.2、接单*1.2、派单*1.2、众包*1.5、站长*1.2、闪送*2、曹操出行*1.5、
      的士*1.2`,
    en: `food delivery platform, ride-hailing, rider, taxi, driver app, bike sharing, dispatch, platform`,
  }),
  industry('express', '快递物流', 'Parcels and logistics', {
    zh: `快递*2、快递公司*2、快递员*2、物流*1.5、物流公司*2、货运*1.5、运输公司*1.5、货车*1.2、仓库*1.2、分拣*2、顺丰*2、圆通*2、中通*2、申通*2、韵达*2、邮政*1.2、极兔*2、包裹*1.5、驿站*1.5、快递柜*2、丢件*2、派件*2、寄件*1.5、面单*1.5、搬家公司*1.5、冷链物流*1.5`,
    en: `courier company, parcel, logistics, freight, warehouse, sorting, express delivery, lorry, post office`,
  }),
  industry('live-streaming', '直播与短视频', 'Live streaming', {
    zh: `直播*1.5、直播带货*2、直播间*2、主播*1.5、带货*1.5、抖音*1.5、快手*1.5、短视频*1.5、网红*1.5、小红书*1.2、打赏*1.5、MCN*2、经纪公司*1.2、粉丝*1.2、连麦*1.5、刷礼物*2、公会*1.2、视频号*1.5、斗鱼*1.5、虎牙*1.5、带货主播*2、家族公会*1.5、签约主播*2`,
    en: `live stream, livestream, influencer, streamer, short video, tiktok, douyin, fans, tipping`,
  }),
  industry('e-commerce', '电子商务', 'Online trade', {
    zh: `网购*2、电商*2、淘宝*2、天猫*2、京东*2、拼多多*2、网店*2、微商*1.5、社区团购*2、团购*1.5、团长*1.2、闲鱼*1.5、网上购物*2、线上购买*1.5、订单*1.0、刷单*1.0、七天无理由*2、买家秀*1.2、客服*0.8、代购*1.5、海淘*1.5、跨境电商*1.5、网络交易*1.5、二手平台*1.5`,
    en: `online shop, online store, e-commerce, taobao, group buying, web shop, marketplace, online order`,
  }),
  industry('retail', '零售与商业服务', 'Retail and services', {
    zh: `超市*1.5、商场*1.5、商店*1.5、便利店*1.5、专卖店*1.5、购物中心*1.5、小卖部*1.5、烟酒店*1.5、服装店*1.2、家电*1.2、手机店*1.5、4S店*2、汽车销售*1.5、二手车*1.5、家具店*1.2、建材市场*1.5、珠宝*1.2、黄金*1.0、市场摊位*1.2、批发市场*1.5、洗衣店*1.5、加油站*1.2、婚庆*1.2、
      影楼*1.5`,
    en: `shop, supermarket, store, mall, car dealer, market stall, petrol station, jewellery, retailer`,
  }),
  industry('fitness-beauty', '健身、美容等预付消费', 'Gyms, beauty and other prepaid services', {
    zh: `健身房*2、健身*1.2、健身卡*2、私教*2、瑜伽*2、游泳馆*1.5、美容院*2、美容*1.5、美发*2、理发店*2、美甲*2、美体*1.5、减肥中心*1.5、足浴*1.5、洗浴*1.2、按摩*1.0、医美*1.5、整形*1.2、会员卡*1.2、充值卡*1.2、预付卡*1.5、办卡*1.2、洗车卡*1.5、早教*1.2、儿童乐园*1.5`,
    en: `gym, fitness, yoga, beauty salon, hairdresser, spa, prepaid card, membership card, swimming pool`,
  }),
  industry('finance', '金融业', 'Finance', {
    zh: `银行*1.5、贷款*1.5、保险公司*2、保险*0.8、信用卡*2、证券*1.5、基金公司*1.5、理财*1.5、P2P*2、网贷*2、小额贷款*2、小贷公司*2、信用社*2、农商行*2、担保公司*2、投资公司*1.5、典当*1.5、支付宝*1.2、花呗*1.5、借呗*1.5、微信支付*1.2、利息*1.2、存款*1.5、征信*1.5、车贷*1.5、助贷*1.5、期货*1.5、
      股票*1.5、非法集资*1.5、催收*1.5、收单*1.0`,
    en: `bank, loan, insurance company, credit card, securities, fund, lender, wealth management, debt collector, interest`,
  }),
  industry('real-estate', '房地产', 'Real estate', {
    zh: `房地产*2、开发商*2、楼盘*2、售楼部*2、售楼处*2、购房*1.5、商品房*1.5、交房*1.5、烂尾*2、房产中介*2、链家*1.5、预售*1.5、地产*1.5、房产证*1.5、置业*1.5、万科*1.2、恒大*1.5、碧桂园*1.5、公寓*1.2、商铺*1.0、首付*1.2、置业顾问*2、期房*2、二手房*1.5、房企*2、长租公寓*1.5`,
    en: `developer, real estate, housing estate, presale, estate agent, sales office, apartment, property developer`,
  }),
  industry('property-management', '物业服务', 'Property management', {
    zh: `物业*2、物业公司*2、物业费*2、业委会*2、业主委员会*2、业主大会*1.5、小区物业*2、停车费*1.5、车位*1.2、电梯*1.2、门禁*1.2、保安*1.0、维修基金*1.5、维修资金*1.5、公共收益*2、前期物业*2、小区管理*1.5、绿化带*1.0、消防通道*1.2、二次供水*1.2、水电费*1.0、公共区域*1.2`,
    en: `property management, management company, service charge, owners' committee, parking fee, lift, maintenance fund`,
  }),
  industry('education', '教育培训', 'Education and training', {
    zh: `学校*1.5、幼儿园*2、小学*1.5、中学*1.5、高中*1.5、大学*1.2、老师*1.2、教师*1.2、校长*1.2、培训机构*2、培训班*2、补习班*2、补课*1.5、辅导班*2、校外培训*2、教育局*1.5、学费*1.5、驾校*1.2、早教*1.5、托管班*1.5、民办学校*2、职校*1.5、学院*1.0、家长*0.8、教育*1.0、英语培训*1.5、艺考*1.2、
      考证培训*1.5、网课*1.5`,
    en: `school, kindergarten, teacher, university, training centre, tutoring, tuition, education bureau, driving school`,
  }),
  industry('entertainment', '文化娱乐', 'Entertainment', {
    zh: `网吧*2、KTV*2、酒吧*2、歌厅*1.5、游戏*1.2、游戏公司*2、网络游戏*2、手游*1.5、游戏厅*2、电竞酒店*2、剧本杀*2、密室*1.5、台球*1.2、文身*1.2、私人影院*2、点播影院*2、电影院*1.2、棋牌室*1.5、麻将馆*1.5、夜总会*2、旅游*1.0、景区*1.2、旅行社*1.2、导游*1.2、演唱会*1.2、盲盒*1.2`,
    en: `internet cafe, karaoke, bar, online game, game company, cinema, esports hotel, travel agency, scenic area`,
  }),
  industry('telecom-internet', '电信与互联网', 'Telecom and internet', {
    zh: `移动公司*2、中国移动*2、中国电信*2、中国联通*2、联通*1.2、电信公司*2、运营商*2、宽带*2、话费*2、流量*1.2、套餐*1.2、电话卡*1.5、手机卡*1.5、营业厅*1.5、携号转网*2、App*1.2、软件*1.0、网站*1.2、网络平台*1.2、互联网公司*2、微信*0.8、QQ*0.8、微博*1.2、百度*1.2、服务器*1.0、公众号*1.0、信号差*1.2、
      基站*1.2、有线电视*1.2`,
    en: `telecom operator, mobile operator, broadband, sim card, app, website, internet company, phone bill, social media`,
  }),
  industry('chemical', '化工', 'Chemicals', {
    zh: `化工厂*2、化工*2、化工园区*2、化学品*2、危化品*2、农药厂*2、化肥厂*1.5、油漆厂*1.5、涂料*1.2、橡胶*1.2、塑料厂*1.5、塑料颗粒*1.5、炼油*1.5、石化*1.5、染料*1.2、印染厂*1.5、电镀厂*1.5、酸洗*1.5、溶剂*1.2、甲醛*1.0、苯*1.0、造纸厂*1.2、制革*1.5、烟花爆竹厂*1.5、废酸*1.5`,
    en: `chemical plant, chemicals, refinery, paint factory, plastics factory, electroplating, solvent, hazardous chemicals`,
  }),
  industry('mining', '采矿与采石', 'Mining and quarrying', {
    zh: `煤矿*2、矿山*2、矿业*1.5、采矿*2、采石场*2、采石*1.5、采砂*2、采砂场*2、砂石*1.5、石料厂*2、锰矿*2、铁矿*2、金矿*2、稀土*1.5、尾矿*2、尾矿库*2、盗采*1.5、矿工*2、井下*1.5、矿难*2、放炮*1.2、爆破*1.2、砖厂*1.2、石灰*1.0、沙场*1.5、洗砂*1.5`,
    en: `mine, mining, quarry, sand mining, coal, ore, tailings, miner, blasting`,
  }),
  industry('waste', '废弃物处理', 'Waste', {
    zh: `垃圾场*2、垃圾填埋场*2、垃圾焚烧厂*2、垃圾焚烧发电*2、垃圾站*1.5、垃圾中转站*2、废品站*2、废品回收*2、废品收购*2、固废*1.5、危废*1.5、医疗废物*1.5、污水处理厂*2、渣土*1.5、建筑垃圾*1.5、环卫*1.5、废旧轮胎*1.5、拆解*1.2、电池回收*1.5、废机油*1.5、炼油土*1.0、渣土场*1.5、消纳场*1.5`,
    en: `landfill, waste incinerator, scrap yard, recycling, sewage works, waste transfer station, dump`,
  }),
  industry('farming', '种植业', 'Farming', {
    zh: `种植*1.5、种植户*2、水稻*2、玉米*1.5、小麦*1.5、蔬菜*1.0、果园*1.5、茶园*1.5、果树*1.2、种子*1.5、农药*1.2、化肥*1.2、农资店*2、农资*1.5、农场*1.5、合作社*1.5、大棚*1.5、农田*1.5、稻田*1.5、粮食*1.2、粮站*1.5、烟叶*1.5、棉花*1.5、苗木*1.2、农机*1.5、灌溉*1.2、药材种植*1.5、庄稼*1.5`,
    en: `farm, crop, rice, wheat, maize, vegetables, orchard, seed, farm inputs shop, greenhouse, cooperative`,
  }),
  industry('livestock', '畜牧养殖', 'Livestock', {
    zh: `养殖*1.5、养殖场*2、养猪*2、养猪场*2、猪场*2、养鸡场*2、养牛*1.5、养羊*1.5、养鸭*1.5、猪粪*1.5、猪瘟*2、畜禽*2、畜牧*2、屠宰场*1.5、饲料*1.5、兽药*1.5、禽流感*1.5、规模养殖*2、养鱼*1.2、鱼塘*1.2、水产养殖*1.5、生猪*2、养蜂*1.5、奶牛*1.5、禁养区*2`,
    en: `pig farm, poultry, cattle, livestock, feed, animal disease, slaughterhouse, fish pond, dairy farm`,
  }),
  industry('forestry-fishery', '林业与渔业', 'Forestry and fisheries', {
    zh: `林业*2、林场*2、林地*1.5、林业局*1.5、砍伐*1.5、木材*1.5、竹林*1.2、公益林*2、护林员*2、苗圃*1.2、渔业*2、捕鱼*1.5、渔民*2、渔船*2、禁渔*2、电鱼*2、捕捞*2、鱼塘*1.0、水库养鱼*1.5、网箱*1.5、退耕还林*1.2、森林*1.5、古树*1.2、野生动物*1.2、退捕*2`,
    en: `forestry, logging, timber, forest, fishery, fishing boat, fisherman, electrofishing, forest ranger`,
  }),
]
