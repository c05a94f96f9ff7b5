import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const ecology: Priority = {
  id: 'ECO',
  order: 10,
  title: text('生态环境和自然资源保护', 'Ecology and natural resources'),
  plain: text(
    '工厂往河里排污水；垃圾堆在村口；夜里工地噪声；有人挖山采砂',
    'A factory lets waste water into the river; rubbish piles up at the village; noise from a site at night; somebody digs away the hill',
  ),
  measures: [
    {
      id: 'eco-pollution',
      title: text('水、气、土壤污染', 'Pollution of water, air and soil'),
      clause: text('加强生态环境保护', 'strengthening the protection of the ecological environment'),
      leads: ['public-interest', 'criminal'],
      procedures: ['petition', 'pil-administrative', 'pil-civil', 'recommendation', ...criminal],
      indicators: figures,
      hotSpots: ['environment'],
      groups: ['residents'],
      industries: ['chemical', 'manufacturing', 'mining', 'livestock'],
      words: words({
        zh: `污染*1.5、废渣*2、废料*1.2、埋在地里*1.2、井水*1.5、环境污染*2、水污染*2、污水*1.5、排污*2、排放污水*2、偷排*2、直排*1.5、污水直排*2、废水*1.5、黑臭水体*2、臭水沟*1.5、水体发黑、河水发臭*1.5、鱼死了*1.5、死鱼*1.2、水源地*1.5、饮用水源*1.5、地下水*1.2、
          大气污染*2、空气污染*2、废气*2、排放废气*2、黑烟*1.5、冒烟、刺鼻气味*2、刺鼻*1.5、异味*1.5、臭味*1.5、恶臭*1.5、臭气*1.5、粉尘*1.5、扬尘*1.5、灰尘*1.2、雾霾*1.2、焚烧*1.2、化工厂*1.5、化工*1.2、重金属*1.5、镉*1.5、土壤污染*2、
          污染企业*1.5、养殖场*1.2、养猪场*1.5、猪粪、屠宰场*1.2、电镀*1.5、印染、造纸厂*1.2、水泥厂*1.2、砖厂*1.2、辐射*1.2、环评*1.5、环保局*1.5、环保*1.2`,
        en: `pollution, polluted, waste water, sewage, discharge into the river, foul smell, stench, black smoke, exhaust gas, dust,
          chemical plant, heavy metal, contaminated soil, pig farm, dead fish`,
      }),
    },
    {
      id: 'eco-living',
      title: text('噪声、油烟、垃圾等身边的环境', 'Noise, fumes and waste where people live'),
      clause: text('加强生态环境保护', 'strengthening the protection of the ecological environment'),
      leads: ['public-interest', 'administrative'],
      procedures: ['petition', 'pil-administrative', 'recommendation', 'administrative-supervision'],
      indicators: figures,
      hotSpots: ['environment'],
      groups: ['residents'],
      industries: ['construction', 'catering', 'waste'],
      words: words({
        zh: `噪音*2、噪声*2、噪音扰民*2、扰民*1.5、夜间施工*2、施工噪音*2、深夜施工*1.5、广场舞*1.5、低频噪音*1.5、隔音*1.2、油烟*2、油烟扰民*2、烧烤*1.2、餐饮油烟*2、夜宵摊*1.2、光污染*2、垃圾*1.2、垃圾堆*1.5、垃圾成堆*1.5、乱倒垃圾*1.5、垃圾焚烧*1.5、
          焚烧垃圾*1.5、垃圾场*1.5、垃圾填埋场*1.5、垃圾站*1.5、垃圾中转站*1.5、建筑垃圾*1.5、渣土*1.5、渣土车*1.5、固废*1.5、固体废物*2、危险废物*2、危废*2、医疗废物*2、医疗垃圾*1.5、废品站*1.2、废旧电池、脏乱差*1.2、化粪池*1.2、
          下水道*1.2、变电站*1.2、基站辐射*1.5、高压线*1.2、搅拌站*1.5、沥青*1.2、汽修喷漆*1.5、喷漆*1.2`,
        en: `noise, construction at night, loud music, cooking fumes, rubbish, garbage, landfill, construction waste, hazardous
          waste, medical waste, incinerator, light pollution`,
      }),
    },
    {
      id: 'eco-resources',
      title: text('自然资源', 'Natural resources'),
      clause: text(
        '加强自然资源保护',
        'strengthening the protection of the ecological environment and natural resources',
      ),
      leads: ['public-interest', 'criminal'],
      procedures: ['petition', 'pil-administrative', 'pil-civil', 'recommendation', ...criminal],
      indicators: figures,
      hotSpots: ['environment'],
      groups: ['residents', 'farmers'],
      industries: ['mining', 'forestry-fishery'],
      words: words({
        zh: `非法采矿*2、盗采*2、采砂*2、非法采砂*2、盗挖*1.5、挖砂*1.5、挖沙*1.5、采石场*2、采石*1.5、矿山*1.5、煤矿*1.2、矿产*1.5、挖山*1.5、山体破坏*1.5、山体*1.2、滥砍滥伐*2、乱砍滥伐*2、砍树*1.2、砍伐*1.5、盗伐*2、毁林*2、林地*1.5、公益林*2、
          古树*1.5、古树名木*2、湿地*2、填湖*2、填河*1.5、侵占河道*2、河道*1.2、水库*1.2、湖泊*1.2、长江*1.2、禁渔*2、电鱼*2、电捕鱼*2、非法捕捞*2、毒鱼*2、炸鱼*1.5、野生动物*2、捕猎*1.5、打鸟*1.5、捕鸟*1.5、保护动物*1.5、
          草原*1.2、水土流失*1.5、自然保护区*2、生态破坏*2、破坏生态*2、生态*1.0、地下水取水*1.2、无证取水*1.5、盗采地下水*2、风景区破坏`,
        en: `illegal mining, sand mining, quarry, illegal logging, felled trees, deforestation, wetland, illegal fishing,
          electrofishing, wildlife, poaching, nature reserve, river bank occupied`,
      }),
    },
  ],
}
