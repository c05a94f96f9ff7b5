/**
 * Codes that counties had before, and the code that stands in their place:
 * merged, split (the larger part) or raised to districts, from general knowledge.
 */
export const formerCodes: Readonly<Record<string, string>> = {
  // Beijing 2010, 2015
  110103: '110101',
  110104: '110102',
  110228: '110118',
  110229: '110119',
  // Tianjin 2009, 2015, 2016
  120107: '120116',
  120108: '120116',
  120109: '120116',
  120221: '120117',
  120223: '120118',
  120225: '120119',
  // Shanghai 2009, 2011, 2015, 2016
  310119: '310115',
  310103: '310101',
  310108: '310106',
  310230: '310151',
  // Jiangsu 2020 to 2021: Chongchuan and Gangzha, Haimen
  320602: '320613',
  320611: '320613',
  320684: '320614',
  // Zhejiang 2014 to 2021: Fuyang, Lin'an, Jianggan, Xiacheng
  330183: '330111',
  330185: '330112',
  330104: '330102',
  330103: '330105',
  // Fujian 2021: Meilie, Sha County
  350402: '350404',
  350427: '350405',
  // Shandong 2016 to 2020: Zhangqiu, Laiwu, Penglai, Changdao
  370181: '370114',
  371202: '370116',
  371203: '370117',
  370684: '370614',
  370634: '370614',
  370282: '370215',
  // Hainan 2020: Xisha, Nansha as they stood in statistics
  460321: '460302',
  460322: '460303',
  // Chongqing 2011, 2014 to 2016
  500222: '500110',
  500225: '500111',
  500224: '500151',
  500223: '500152',
  500226: '500153',
  500227: '500120',
  500234: '500154',
  500228: '500155',
  500232: '500156',
  // Xizang 2023: Mainling and Cona became cities
  540422: '540481',
  540530: '540581',
}

/** Listed by a source after they were dissolved: what stands in their place is listed too. */
export const dissolved: ReadonlySet<string> = new Set(['320611', '350402', '370634'])
