import { type Text, text } from '#kernel/text.ts'

/** What a column of somebody's table can be for us. */
export type Field = {
  readonly id: string
  readonly title: Text
  /** How people head such a column, folded (see `foldHeader`); the most telling first. */
  readonly names: readonly string[]
}

const field = <const Id extends string>(id: Id, title: Text, names: string) => ({
  id,
  title,
  names: names.split(/\s*\|\s*/),
})

export const fields = [
  field(
    'number',
    text('编号', 'Number'),
    '留言编号|工单编号|工单号|工单流水号|流水号|诉求编号|投诉编号|信件编号|受理编号|案件编号|事项编号|登记编号|来件编号|编号|序号|ticketno|ticketnumber|ticketid|ticket|complaintid|caseid|casenumber|caseno|reportid|reportnumber|referencenumber|reference|recordid|messageid|number|no|id',
  ),
  field(
    'received',
    text('收到时间', 'Time of receipt'),
    '留言时间|来电时间|受理时间|登记时间|来信时间|来访时间|来件时间|反映时间|投诉时间|诉求时间|提交时间|接收时间|收到时间|创建时间|发布时间|日期|时间|datereceived|receivedat|receivedon|received|datesubmitted|submittedat|submitted|createdat|createddate|dateopened|opened|calltime|timestamp|datetime|date|time',
  ),
  field(
    'story',
    text('内容', 'Story'),
    '留言详情|留言内容|来电内容|诉求内容|投诉内容|反映内容|信件内容|来信内容|问题描述|事项内容|主要内容|工单内容|内容描述|详细内容|详情|内容|描述|正文|consumercomplaintnarrative|complaintnarrative|narrative|story|complainttext|complaintdescription|description|details|detail|message|content|body|text|complaint',
  ),
  field(
    'title',
    text('标题', 'Title'),
    '留言主题|来电主题|诉求标题|投诉标题|工单标题|信件标题|主题|标题|事由|题目|title|subject|summary|headline|issue',
  ),
  field(
    'name',
    text('姓名', 'Name'),
    '留言用户|来电人姓名|来电人|来信人|来访人|投诉人姓名|投诉人|反映人姓名|反映人|诉求人姓名|诉求人|举报人|联系人姓名|联系人|群众姓名|用户|姓名|reportername|reporter|caller|callername|customername|consumername|complainant|fullname|username|user|name|contactname',
  ),
  field(
    'phone',
    text('电话', 'Phone'),
    '来电号码|联系电话|联系方式|手机号码|手机号|手机|电话号码|主叫号码|电话|phonenumber|phone|telephone|tel|mobile|contactnumber|callernumber',
  ),
  field(
    'address',
    text('通信地址', 'Address'),
    '通信地址|通讯地址|联系地址|家庭住址|住址|reporteraddress|mailingaddress|postaladdress|homeaddress',
  ),
  field(
    'place',
    text('地点', 'Place'),
    '事发地点|事发地址|发生地点|发生地|问题地点|诉求区域|所属区域|所属地区|所在地区|行政区划|地区|区域|区县|辖区|属地|地点|地址|place|location|region|district|area|county|city|state|address',
  ),
  field(
    'category',
    text('类别', 'Category'),
    '一级标签|一级分类|诉求类别|问题类别|工单类别|内容分类|诉求类型|问题类型|类别|分类|类型|category|topic|product|type',
  ),
  field(
    'against',
    text('被反映单位', 'Whom it is against'),
    '被反映单位|被投诉单位|被投诉人|被反映人|被举报单位|被举报人|涉事单位|涉事企业|投诉对象|企业名称|商家名称|respondent|company|against|business|merchant|accused',
  ),
  field(
    'claim',
    text('诉求', 'What is asked for'),
    '诉求|要求|诉求目的|请求事项|desiredresolution|requestedoutcome|claim|remedy',
  ),
] as const satisfies readonly Field[]

export type FieldId = (typeof fields)[number]['id']

export const fieldIds = fields.map(({ id }) => id) as [FieldId, ...FieldId[]]

export const isField = (id: string): id is FieldId => (fieldIds as readonly string[]).includes(id)

/** One spelling for all: full-width letters, case, spaces, marks, and a remark in brackets at the end do not count. */
export const foldHeader = (header: string): string => {
  const plain = header.normalize('NFKC').toLowerCase().trim()
  const bare = plain.replace(/[([【][^)\]】]*[)\]】]$/u, '')
  return (bare === '' ? plain : bare).replace(/[\s\p{P}\p{S}]/gu, '')
}

const fieldByName = new Map<string, FieldId>(
  fields.flatMap(({ id, names }) => names.map((name) => [name, id] as const)),
)

/** The field that a header names outright. */
export const fieldNamed = (header: string): FieldId | undefined => fieldByName.get(foldHeader(header))
