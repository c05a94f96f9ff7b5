/** The words of the procedures and their pictures. */
export const proceduresZh = {
  procedures: {
    choose: '选择程序',
    picture: '程序图',
    pictureOf: '{{title}}程序图，可左右滚动',
    now: '现在：{{state}}',
    allOf: '查看“{{title}}”的期限和条文',
    counts: '{{states}} 个环节，{{moves}} 个步骤，{{clocks}} 个期限',
    since: '自 {{day}} 起施行',
    version: '第 {{version}} 版',
    several: '一件事可以有几个这样的案件：{{reason}}',
    periods: '期限',
    noPeriods: '这个程序没有期限',
    term: '长度',
    owedBy: '由谁完成',
    basis: '依据',
    pauses: '不计入',
    extension: '可以延长',
    extended: '{{title}}：至多{{most}}，{{approver}}批准',
    doubts: '存疑的步骤',
    noDoubts: '每个步骤都有条文依据',
    doubt: {
      'from memory': '条文尚待核对',
      conflict: '各地规定不一',
      design: '没有条文规定，由本系统设计',
    },
  },
}
