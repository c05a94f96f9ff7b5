import { customPinyin, pinyin } from 'pinyin-pro'
import type { Romanise } from '../domain/english.ts'

/** Characters and places that are read otherwise in names of places than in most other words. */
customPinyin({
  都: 'dū',
  什: 'shí',
  乐清: 'yuè qīng',
  乐陵: 'lào líng',
  乐亭: 'lào tíng',
  民乐: 'mín lè',
  浚县: 'xùn xiàn',
  歙县: 'shè xiàn',
  大埔: 'dà bù',
  尉犁: 'yù lí',
  宕昌: 'tàn chāng',
  涡阳: 'guō yáng',
  穆棱: 'mù líng',
  闵行: 'mǐn háng',
  泌阳: 'bì yáng',
  牟定: 'móu dìng',
  筠连: 'jūn lián',
  黄陂: 'huáng pí',
  曾都: 'zēng dū',
  调兵山: 'diào bīng shān',
  召陵: 'shào líng',
  珲春: 'hún chūn',
  洪洞: 'hóng tóng',
  繁峙: 'fán shì',
  万柏林: 'wàn bǎi lín',
  称多: 'chèn duō',
  蔚县: 'yù xiàn',
  单县: 'shàn xiàn',
  六合: 'lù hé',
})

/** Syllables without tones; ü is written v, as it is typed. */
export const romanise: Romanise = (zh) =>
  pinyin(zh, { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })

export const pinyinOf = (zh: string): string => romanise(zh).join(' ').toLowerCase()
