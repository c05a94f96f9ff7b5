import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const telecomFraud: Priority = {
  id: 'TEL',
  order: 9,
  title: text('反电信网络诈骗检察监督', 'Telecom and online fraud'),
  plain: text(
    '接到假客服电话被骗；刷单返利被骗；银行卡被人拿去转黑钱',
    'A false customer service call took your money; a task-and-rebate scam; your bank card was used to move dirty money',
  ),
  measures: [
    {
      id: 'tel-fraud',
      title: text('电信网络诈骗', 'Telecom and online fraud'),
      clause: text(
        '强化反电信网络诈骗检察监督',
        'strengthening the procuratorial supervision of anti-telecom network fraud',
      ),
      leads: ['criminal'],
      procedures: ['petition', ...criminal, 'judicial-aid'],
      indicators: figures,
      groups: ['elderly', 'students', 'crime-victims'],
      industries: ['telecom-internet', 'finance'],
      words: words({
        zh: `电信诈骗*2、网络诈骗*2、电信网络诈骗*2、电诈*2、诈骗*1.5、诈骗电话*2、诈骗短信*2、诈骗犯、诈骗团伙*1.5、骗子*1.2、被骗*1.2、骗走*1.2、骗钱*1.2、被骗了*1.5、刷单*1.5、刷单返利*2、兼职刷单*2、杀猪盘*2、网恋*1.5、网友转账、裸聊*2、
          假客服*2、冒充客服*2、冒充公检法*2、安全账户*2、验证码*1.5、屏幕共享*2、转账*1.2、汇款、虚假投资*2、投资诈骗*2、荐股*1.5、博彩*1.2、赌博网站*1.2、网络赌博*1.2、虚拟货币*1.2、虚拟币、冒充领导*2、
          冒充熟人*2、中奖诈骗*2、退税、注销校园贷*2、游戏交易被骗*2、钓鱼网站*2、木马链接*1.5、不明链接*1.5、下载app被骗*2、资金盘*1.5、传销*1.2、庞氏骗局、缅北*2、境外诈骗*2、反诈*1.5、反诈中心*1.5`,
        en: `telecom fraud, online scam, scammed, scam call, phishing, fake customer service, verification code, task scam, romance scam,
          fake investment, transferred money, pig butchering`,
      }),
    },
    {
      id: 'tel-chain',
      title: text('“两卡”与诈骗链条', 'Phone and bank cards, and the chain behind fraud'),
      clause: text(
        '强化反电信网络诈骗检察监督',
        'strengthening the procuratorial supervision of anti-telecom network fraud',
      ),
      leads: ['criminal', 'public-interest'],
      procedures: ['petition', ...criminal, 'pil-civil', 'recommendation'],
      indicators: figures,
      groups: ['students'],
      industries: ['telecom-internet', 'finance'],
      words: words({
        zh: `两卡*1.5、断卡行动*2、断卡*1.5、卖银行卡*2、买卖银行卡*2、出租银行卡*2、借银行卡*1.5、银行卡被冻结*1.5、银行卡冻结*1.5、卡被冻结、电话卡*1.5、卖电话卡*2、手机卡*1.2、名下多张卡*2、不知情办卡*2、被办卡*1.5、实名制*1.2、物联网卡*1.5、
          流量卡*1.2、帮信罪*2、帮信*1.5、跑分*2、洗钱*1.5、取现车手*2、涉诈*2、涉案账户*1.5、限制非柜面*1.5、GOIP*2、猫池*2、虚拟拨号*1.5、伪基站*2、短信群发*1.2、改号软件*2、引流*1.2、拉群*1.2、电信公司*1.2、运营商*1.2、停机*1.2、
          电话被停*1.5、对公账户*1.2、营业厅*1.2`,
        en: `bank card sold, sim card sold, card frozen, money mule, money laundering, sim box, fake base station, cards in my name,
          telecom operator, aiding cybercrime`,
      }),
    },
  ],
}
