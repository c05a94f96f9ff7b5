import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const finance: Priority = {
  id: 'FIN',
  order: 2,
  title: text('金融领域民事检察与涉房地产纠纷', 'Financial disputes and real estate'),
  plain: text(
    '被人冒名贷款；高利贷、套路贷；买的房子烂尾、办不了证、不退定金',
    'A loan taken out in your name; usury; the flat you bought stands unfinished, has no title, the deposit is not returned',
  ),
  measures: [
    {
      id: 'fin-civil',
      title: text('金融领域民事检察监督', 'Civil supervision in finance'),
      clause: text(
        '精准开展金融领域民事检察监督',
        'accurately carrying out civil prosecutorial supervision in the financial field',
      ),
      leads: ['civil', 'criminal'],
      procedures: ['petition', 'civil-supervision', 'recommendation', ...criminal],
      indicators: figures,
      groups: ['consumers', 'elderly'],
      industries: ['finance'],
      words: words({
        zh: `冒名贷款*2、借名贷款、被贷款*1.5、贷款*0.8、借款合同、借贷*1.2、民间借贷*2、高利贷*2、套路贷*2、砍头息、网贷*1.5、小额贷款、校园贷*2、现金贷、
          助贷、暴力催收*2、催收、爆通讯录、征信、不良记录、信用卡*1.2、信用卡逾期、逾期、利息、利率、年化、服务费、保证人、担保、抵押、保险理赔、
          保险公司不赔、拒赔、退保、代理退保、理财*1.5、理财产品、银行理财、飞单、存款不见了、存款变保险、基金亏损、非法集资*1.5、集资*1.2、P2P*1.5、爆雷、
          兑付、投资平台、期货、股票、虚假诉讼*1.5、假官司、虚构债务、银行*0.8、农商行、信用社、担保公司、小贷公司、融资租赁、租赁车贷`,
        en: `loan in my name, usury, loan shark, predatory loan, online loan, debt collection, credit record, credit card,
          insurance claim refused, wealth management product, illegal fundraising, ponzi, false litigation`,
      }),
    },
    {
      id: 'fin-market',
      title: text('金融市场主体的合法权益', 'Lawful rights of those who take part in the financial market'),
      clause: text(
        '依法保护金融市场主体的合法权益',
        'protecting the financial market in accordance with the law legitimate rights and interests of entities',
      ),
      leads: ['civil'],
      procedures: ['petition', 'civil-supervision', 'recommendation'],
      indicators: figures,
      groups: ['small-businesses'],
      industries: ['finance'],
      words: words({
        zh: `中小企业贷款、企业贷款、小微企业、融资难、抽贷、断贷、压贷、续贷、股权、股东权益、投资者、中小投资者、股民、证券虚假陈述、财务造假、
          内幕交易、债券违约、票据、承兑汇票、保理、供应链金融、金融借款、金融机构、逃废债、转移财产、老赖*1.5、失信被执行人、查封、冻结账户、账户被冻结、
          执行不了、终本、拒不执行、破产、清算、债权人、债权申报、破产清算、合同诈骗`,
        en: `small business loan, investor rights, securities fraud, insider trading, bond default, frozen account, judgment not enforced,
          bankruptcy, creditor, bill of exchange`,
      }),
    },
    {
      id: 'fin-housing',
      title: text('涉房地产纠纷', 'Real-estate disputes'),
      clause: text('办好涉房地产纠纷案件', 'handle cases involving real estate disputes'),
      leads: ['civil', 'administrative'],
      procedures: [
        'petition',
        'civil-supervision',
        'administrative-supervision',
        'support-of-prosecution',
        'recommendation',
      ],
      indicators: figures,
      hotSpots: ['housing'],
      groups: ['consumers'],
      industries: ['real-estate', 'property-management'],
      words: words({
        zh: `烂尾楼*2、烂尾*2、延期交房*2、逾期交房*2、不能交房、交房*1.2、停工、保交楼*2、开发商*1.5、楼盘、购房合同、商品房*1.5、购房*1.2、买房、预售、
          预售资金、首付、定金不退、认购、房贷*1.2、断供、房产证*1.5、不动产证、办证难、产权证、网签、一房二卖*2、虚假宣传房、学区房、精装修、装修质量、
          漏水、墙体开裂、质量问题房、房屋质量、面积缩水、公摊、容积率、车位、捆绑销售车位、物业*1.2、物业费、物业公司、业委会、业主*0.8、维修基金、维修资金、
          小产权房、安置房、回迁房、公租房、廉租房、保障房、经济适用房、租房*1.2、二房东、长租公寓、押金不退、房东、中介跑路、黑中介租房、公积金、住房公积金、
          拆迁*1.2、拆迁补偿、征收补偿、强拆*1.5、棚改、旧改、违章建筑、违建`,
        en: `unfinished building, delayed handover, developer, presale, deposit not refunded, property certificate, housing deed,
          sold twice, shoddy flat, property management, landlord, rent deposit, demolition compensation, mortgage`,
      }),
    },
  ],
}
