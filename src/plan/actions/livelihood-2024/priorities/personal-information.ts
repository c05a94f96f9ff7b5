import type { Priority } from '#areas/action/domain/action.ts'
import { words } from '#areas/action/domain/words.ts'
import { criminal } from '../criminal.ts'
import { text } from '#kernel/text.ts'
import { figures } from '../figures.ts'

export const personalInformation: Priority = {
  id: 'PII',
  order: 4,
  title: text('公民个人信息安全', 'Personal information'),
  plain: text(
    '刚买房就接到装修电话；手机号、身份证号被卖；小区非要刷脸才能进',
    'Renovators call the day you buy a flat; your phone and ID numbers are sold; the gate opens only to your face',
  ),
  measures: [
    {
      id: 'pii-leak',
      title: text('个人信息泄露与买卖', 'Personal information leaked or sold'),
      clause: text(
        '加大对公民个人信息安全司法保护力度',
        "increase judicial protection of citizens' personal information security",
      ),
      leads: ['criminal', 'public-interest'],
      procedures: ['petition', ...criminal, 'pil-civil', 'recommendation'],
      indicators: figures,
      groups: ['consumers', 'minors'],
      industries: ['telecom-internet', 'real-estate', 'education', 'health'],
      words: words({
        zh: `个人信息*2、名单*1.2、名单在网上*2、业主名单*2、客户名单*1.5、被人卖*1.5、信息泄露*2、泄露信息、泄漏个人、隐私*1.2、隐私泄露*1.5、倒卖信息、贩卖信息、买卖信息、出售信息、身份证号、身份证复印件、身份证被冒用*1.5、冒用身份*1.5、
          手机号被卖、电话号码泄露、骚扰电话*1.5、推销电话、营销电话、装修电话、贷款电话、垃圾短信*1.5、骚扰短信、快递单、面单、学生信息、家长信息、病历泄露、就诊信息、
          人肉搜索*1.5、开盒*1.5、偷拍、针孔摄像头*1.5、监控隐私、住址泄露、通讯录、户籍信息、社保信息泄露、盗用信息`,
        en: `personal information, data leak, my data was sold, identity card number, spam calls, harassing calls, junk messages,
          doxxing, hidden camera, privacy, identity stolen`,
      }),
    },
    {
      id: 'pii-collection',
      title: text('过度收集与滥用个人信息', 'Too much collected, or used wrongly'),
      clause: text(
        '加大对公民个人信息安全司法保护力度',
        "increase judicial protection of citizens' personal information security",
      ),
      leads: ['public-interest', 'administrative'],
      procedures: ['petition', 'pil-administrative', 'pil-civil', 'recommendation'],
      indicators: figures,
      groups: ['consumers', 'elderly', 'minors'],
      industries: ['telecom-internet', 'property-management', 'retail', 'education'],
      words: words({
        zh: `人脸识别*2、刷脸*1.5、强制刷脸、人脸*1.2、指纹、门禁、小区门禁、过度收集*1.5、强制授权*1.5、索要权限、读取通讯录、定位权限、App权限、手机软件、小程序、
          扫码点餐、扫码关注、必须关注公众号、强制注册、注销不了、无法注销、大数据杀熟*1.5、精准推送、自动化决策、用户协议、隐私政策、儿童手表、未成年人信息、
          公示身份证、公示信息没打码、政府网站公开身份证、信息公示不当、数据安全`,
        en: `face recognition, facial recognition, forced consent, app permissions, cannot delete my account, tracking, price
          discrimination by algorithm, published my ID number, scan to order, too much data`,
      }),
    },
  ],
}
