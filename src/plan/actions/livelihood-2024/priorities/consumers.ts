import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const consumers: Priority = {
  id: 'CON',
  order: 3,
  title: text('伪劣商品与食品药品安全', 'Counterfeit goods, food and drug safety'),
  plain: text(
    '买到假货；直播间卖的保健品是骗人的；外卖吃坏了肚子；预付卡的店关了门',
    'You bought a fake; a live stream sold worthless health products; a delivered meal made you ill; the shop with your prepaid card has closed',
  ),
  measures: [
    {
      id: 'con-contracts',
      title: text('涉伪劣商品合同纠纷', 'Contract disputes over counterfeit and shoddy goods'),
      clause: text(
        '加强对涉伪劣商品合同纠纷的民事检察监督',
        'strengthen civil prosecution and supervision of contract disputes involving counterfeit and shoddy goods',
      ),
      leads: ['civil'],
      procedures: ['petition', 'civil-supervision', 'support-of-prosecution', 'recommendation'],
      indicators: figures,
      hotSpots: ['food-drugs'],
      groups: ['consumers'],
      industries: ['retail', 'e-commerce', 'fitness-beauty'],
      words: words({
        zh: `假货*2、假冒*1.5、伪劣*2、山寨、以次充好*1.5、质量问题*1.2、质量太差、三无产品*1.5、翻新机、货不对板、退货、不给退款、拒绝退款、退款*1.2、退一赔三、
          假一赔十、消费欺诈*1.5、欺骗消费者*1.5、虚假宣传*1.5、虚假广告、诱导消费、强制消费、霸王条款、预付卡*2、充值卡、会员卡*1.2、办卡、健身房、健身卡、美容院、
          理发店、商家跑路、店铺关门、关门跑路、卷款跑路、培训机构跑路、退费*1.2、退学费、预付费、押金、定金、消费者*1.2、维权、消协、12315、二手车、调表车、
          买车、4S店、汽车质量、召回、售后、保修、家电、手机、网购*1.2、淘宝、拼多多、京东、天价、宰客、乱收费*0.6、价格欺诈*1.5`,
        en: `counterfeit, fake goods, shoddy goods, refund refused, no refund, false advertising, prepaid card, gym membership,
          shop closed, consumer fraud, misleading, warranty, used car`,
      }),
    },
    {
      id: 'con-food-online',
      title: text('网络新业态涉食品药品安全公益诉讼', 'Food and drug safety in new online businesses'),
      clause: text(
        '开展网络新业态涉食品药品安全检察公益诉讼',
        'carry out public interest litigation for food and drug safety inspections in new online businesses',
      ),
      leads: ['public-interest'],
      procedures: ['petition', 'pil-administrative', 'pil-civil', 'recommendation'],
      indicators: figures,
      hotSpots: ['food-drugs'],
      groups: ['consumers', 'minors', 'elderly'],
      industries: ['food', 'pharmacy', 'e-commerce', 'catering'],
      words: words({
        zh: `食品安全*2、食物中毒*2、吃坏肚子*2、拉肚子、上吐下泻、过期食品*1.5、变质*1.5、发霉、异物、头发丝、虫子、蟑螂、苍蝇、老鼠、地沟油*1.5、添加剂*1.5、防腐剂、
          农药残留*1.5、兽药残留、瘦肉精、注水肉、病死猪*1.5、僵尸肉、预制菜、餐馆卫生、餐厅、小作坊、黑作坊*1.5、无证经营、食品经营许可证、卫生许可证、后厨、卫生差、
          学校食堂、营养餐、校园食品、辣条、网红食品、代餐、减肥药*1.5、减肥茶、药品*1.2、网上买药、网售药、处方药*1.5、无处方、药店*1.2、过期药、疫苗*1.2、医疗器械、
          美容针、医美*1.5、玻尿酸、肉毒素、整形、隐形眼镜、电子烟、保健品*1.5、社区团购*1.5、网店食品、网购食品、直播卖药、桶装水、饮用水`,
        en: `food safety, food poisoning, expired food, spoiled, mouldy, cockroach, additive, pesticide residue, unlicensed kitchen,
          school canteen, slimming pills, prescription drug, online pharmacy, cosmetic surgery, health supplement`,
      }),
    },
    {
      id: 'con-crime',
      title: text('生产、销售伪劣商品犯罪', 'Crimes of making and selling counterfeit and shoddy goods'),
      clause: text(
        '依法从严打击生产、销售伪劣商品犯罪',
        'strictly crack down on crimes involving the production and sale of counterfeit and shoddy goods in accordance with the law',
      ),
      leads: ['criminal'],
      procedures: ['petition', ...criminal, 'pil-civil'],
      indicators: figures,
      hotSpots: ['food-drugs'],
      groups: ['consumers'],
      industries: ['food', 'pharmacy', 'manufacturing', 'retail'],
      words: words({
        zh: `假药*2、劣药*1.5、假酒*2、假烟*2、毒食品、有毒有害食品*2、假奶粉*2、毒奶粉、假疫苗、假口罩、假化妆品*1.5、假盐、假油、假肉、假牛肉、工业明胶、工业盐、甲醛*1.2、
          吊白块、罂粟壳、假证药、售假*1.5、造假*1.2、制假*1.5、制假窝点、假冒注册商标、假冒名牌、贴牌、生产日期造假、改生产日期、地下工厂、黑工厂*1.5、伪劣产品*1.5、
          不合格产品、劣质*1.2、假电器、劣质电缆、假汽油、劣质油、劣质建材、假轮胎、打假`,
        en: `fake medicine, counterfeit drugs, fake liquor, fake cigarettes, toxic food, fake milk powder, fake cosmetics,
          illegal factory, changed the expiry date, substandard products`,
      }),
    },
    {
      id: 'con-live-delivery',
      title: text('直播带货、外卖等新业态食品安全专项监督', 'Food safety in live-stream sales and delivery'),
      clause: text(
        '聚焦直播带货、外卖等新业态涉食品安全问题开展专项监督',
        'focus on live broadcasting Carry out special supervision on food safety issues in new business formats such as delivery',
      ),
      leads: ['public-interest', 'criminal'],
      procedures: ['petition', 'pil-administrative', 'pil-civil', 'recommendation', ...criminal],
      indicators: figures,
      hotSpots: ['food-drugs'],
      groups: ['consumers', 'elderly'],
      industries: ['live-streaming', 'platform', 'catering', 'food'],
      words: words({
        zh: `直播带货*2、直播间*2、带货*1.5、主播卖、主播推荐、网红带货、网红店、抖音、快手、短视频、小红书、微商*1.5、朋友圈卖、私域、外卖*1.5、点外卖、外卖平台、外卖商家、
          美团、饿了么、幽灵外卖*2、无堂食、外卖吃出、外卖封签、配送超时变质、冷链、生鲜配送、团长、社区团购、虚假功效、神药、老年保健品直播、专家讲座、免费领鸡蛋、会销*1.5、
          三无食品*1.5、直播卖的、刷单好评、刷好评、假评价`,
        en: `live stream sales, livestream, influencer sold, takeaway, delivery platform, ghost kitchen, group buying, cold chain,
          fake reviews, miracle cure`,
      }),
    },
  ],
}
