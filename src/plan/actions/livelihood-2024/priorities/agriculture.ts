import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const agriculture: Priority = {
  id: 'AGR',
  order: 11,
  title: text('服务“三农”', 'Agriculture, rural areas and farmers'),
  plain: text(
    '买到假种子、假农药；耕地被占；征地补偿没到手；村里的钱说不清',
    'False seed or pesticide; farmland taken; compensation for land never paid; the village accounts do not add up',
  ),
  measures: [
    {
      id: 'agr-agriculture',
      title: text('农业：农资与耕地', 'Agriculture: farm inputs and farmland'),
      clause: text('开展服务农业的检察工作', 'carrying out procuratorial work to serve "agriculture'),
      leads: ['public-interest', 'criminal', 'civil'],
      procedures: ['petition', 'pil-administrative', 'support-of-prosecution', ...criminal, 'recommendation'],
      indicators: figures,
      groups: ['farmers'],
      industries: ['farming', 'livestock'],
      words: words({
        zh: `种子*1.5、假种子*2、劣质种子*2、农药*1.5、假农药*2、劣质农药*2、化肥*1.5、假化肥*2、农资*2、坑农*2、饲料*1.2、兽药*1.2、种苗*1.2、绝收*2、减产*1.5、颗粒无收*1.5、庄稼*1.5、水稻*1.5、稻田*1.5、小麦*1.2、玉米*1.2、果树*1.2、菜地*1.2、
          耕地*2、占用耕地*2、侵占耕地*2、耕地撂荒*2、撂荒*1.5、基本农田*2、永久基本农田*2、高标准农田*2、农田*1.5、农用地*1.5、毁坏农田*2、农田建房*1.5、大棚房*2、黑土*1.5、农田水利*2、灌溉*1.5、水渠*1.5、山塘*1.2、抗旱*1.2、
          农机*1.5、农产品*1.2、农产品质量*1.5、收粮*1.2、粮食收购*1.5、粮库、卖粮*1.2、打白条*1.5、养殖户*1.5、猪瘟*1.5、农业保险*1.5`,
        en: `fake seed, bad seed, pesticide, fertiliser, farm inputs, crop failure, lost harvest, farmland occupied, farmland, irrigation,
          grain purchase, livestock disease`,
      }),
    },
    {
      id: 'agr-rural',
      title: text('农村：乡村治理与公共服务', 'Rural areas: village affairs and public services'),
      clause: text('开展服务农村的检察工作', 'rural areas'),
      leads: ['public-interest', 'administrative', 'criminal'],
      procedures: [
        'petition',
        'pil-administrative',
        'administrative-supervision',
        ...criminal,
        'recommendation',
      ],
      indicators: figures,
      groups: ['farmers', 'residents'],
      industries: ['farming', 'construction'],
      words: words({
        zh: `农村*1.2、乡村*1.2、村里*0.8、村委会*1.5、村干部*1.5、村支书*1.5、村主任*1.2、村务公开*2、村务*1.5、村集体*2、集体资产*2、集体资金*2、集体财产*1.5、村账*1.5、贿选*1.2、村霸*1.5、宅基地*2、一户一宅*2、农村建房*1.5、农房*1.5、
          自建房*1.2、危房*1.2、乡村振兴*2、新农村*1.5、农村道路*1.5、村道*1.5、乡村公路*1.5、通村公路*1.5、路灯、修路*0.8、农村饮水*2、自来水没通*1.5、饮水安全*1.5、农村污水*1.5、农村垃圾*1.5、人居环境*1.5、改厕*1.5、旱厕*1.5、
          农村厕所*1.5、水利*1.2、堤坝*1.2、乡村医生*1.5、村医*1.5、乡镇卫生院*1.2、乡村教师*1.2、农网改造*1.5、农村电网*1.5、传统村落*1.5、殡葬*1.0`,
        en: `village committee, village cadre, village accounts, collective assets, homestead, rural road, rural water, rural toilet,
          village doctor, rural revitalisation, countryside`,
      }),
    },
    {
      id: 'agr-farmers',
      title: text('农民：土地权益与惠农资金', 'Farmers: land rights and subsidies'),
      clause: text('开展服务农民的检察工作', 'farmers'),
      leads: ['administrative', 'public-interest', 'criminal', 'civil'],
      procedures: [
        'petition',
        'administrative-supervision',
        'pil-administrative',
        'support-of-prosecution',
        ...criminal,
      ],
      indicators: figures,
      groups: ['farmers'],
      industries: ['farming'],
      words: words({
        zh: `农民*1.5、农户*1.5、村民*1.0、征地*2、土地征收*2、征收土地*1.5、征地补偿*2、征地款*2、征地拆迁*1.5、青苗补偿*2、青苗费*2、安置补助*1.5、失地农民*2、失地*1.5、土地承包*2、承包地*2、承包合同*1.2、土地流转*2、流转费*1.5、流转租金*1.5、
          土地确权*2、确权*1.5、责任田*1.5、自留地*1.5、自留山*1.5、林权*1.5、山林*1.2、土地纠纷*1.5、土地被占*1.5、强占土地*1.5、占地*1.2、分红*1.2、惠农补贴*2、惠农资金*2、粮食补贴*2、粮补*1.5、种粮补贴*2、农机补贴*1.5、地力补贴*1.5、
          退耕还林*2、退耕还林补贴*2、移民补偿*1.5、水库移民*2、移民后扶*1.5、危房改造补贴*1.5、补贴被截留*1.5、截留*1.2、冒领补贴*1.5、集体经济组织成员*1.5、成员资格*1.2、合作社*1.2`,
        en: `farmer, land requisition, land compensation, landless farmers, contracted land, land transfer rent, land title,
          agricultural subsidy, grain subsidy, resettled by a reservoir, cooperative`,
      }),
    },
  ],
}
