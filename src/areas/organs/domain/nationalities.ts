/**
 * English of the nationalities in the names of autonomous divisions.
 * Some names leave 族 out (伊犁哈萨克自治州), so both forms are found.
 */
const nationalities: Readonly<Record<string, string>> = {
  阿昌: 'Achang',
  白: 'Bai',
  保安: 'Bonan',
  布朗: 'Blang',
  布依: 'Buyei',
  朝鲜: 'Korean',
  达斡尔: 'Daur',
  傣: 'Dai',
  德昂: 'Deang',
  东乡: 'Dongxiang',
  侗: 'Dong',
  独龙: 'Derung',
  俄罗斯: 'Russian',
  鄂伦春: 'Oroqen',
  鄂温克: 'Evenki',
  仡佬: 'Gelao',
  哈尼: 'Hani',
  哈萨克: 'Kazakh',
  回: 'Hui',
  景颇: 'Jingpo',
  柯尔克孜: 'Kirgiz',
  拉祜: 'Lahu',
  黎: 'Li',
  傈僳: 'Lisu',
  满: 'Manchu',
  毛南: 'Maonan',
  蒙古: 'Mongol',
  苗: 'Miao',
  仫佬: 'Mulao',
  纳西: 'Naxi',
  怒: 'Nu',
  普米: 'Pumi',
  羌: 'Qiang',
  撒拉: 'Salar',
  畲: 'She',
  水: 'Sui',
  塔吉克: 'Tajik',
  土: 'Tu',
  土家: 'Tujia',
  佤: 'Va',
  维吾尔: 'Uyghur',
  锡伯: 'Xibe',
  瑶: 'Yao',
  彝: 'Yi',
  裕固: 'Yugur',
  藏: 'Tibetan',
  壮: 'Zhuang',
  各: 'Multi-Ethnic',
}

/** Forms without 族 are long enough not to be mistaken for the end of a place. */
const forms = Object.entries(nationalities)
  .flatMap(([zh, en]) =>
    zh.length > 1
      ? ([
          [`${zh}族`, en],
          [zh, en],
        ] as const)
      : ([[`${zh}族`, en]] as const),
  )
  .sort(([a], [b]) => b.length - a.length)

/** Takes the nationalities off the end: `延边朝鲜族` is 延边 and Korean, `东乡族` only Dongxiang. */
export const withoutNationalities = (name: string): { place: string; nationalities: readonly string[] } => {
  const form = forms.find(([zh]) => name.endsWith(zh))
  if (!form) return { place: name, nationalities: [] }
  const rest = withoutNationalities(name.slice(0, -form[0].length))
  return { place: rest.place, nationalities: [...rest.nationalities, form[1]] }
}
