import { expect, test } from 'vitest'
import { joinSyllables, placeEn } from '../domain/english.ts'
import { withoutNationalities } from '../domain/nationalities.ts'
import { stemZh } from '../domain/place.ts'
import { romanise } from './pinyin.ts'

test.each([
  ['历下区', '历下', 'Lixia District'],
  ['万柏林区', '万柏林', 'Wanbailin District'],
  ['新林区', '新林', 'Xinlin District'],
  ['神农架林区', '神农架', 'Shennongjia Forestry District'],
  ['浦东新区', '浦东', 'Pudong New Area'],
  ['矿区', '矿区', 'Mining District'],
  ['苏尼特左旗', '苏尼特左', 'Sunite Left Banner'],
  ['东乡族自治县', '东乡', 'Dongxiang Autonomous County'],
  ['伊犁哈萨克自治州', '伊犁', 'Ili Kazakh Autonomous Prefecture'],
  ['彭水苗族土家族自治县', '彭水', 'Pengshui Miao and Tujia Autonomous County'],
  ['管城回族区', '管城', 'Guancheng Hui District'],
  ['北京市', '北京', 'Beijing Municipality'],
  ['绿春县', '绿春', 'Lüchun County'],
  ['兴安县', '兴安', "Xing'an County"],
  ['兴安盟', '兴安', 'Hinggan League'],
])('%s: %s, %s', (place, stem, english) => {
  expect(stemZh(place)).toBe(stem)
  expect(placeEn(place, romanise)).toBe(english)
})

test('nationalities come off the end, in their order', () => {
  expect(withoutNationalities('积石山保安族东乡族撒拉族')).toEqual({
    place: '积石山',
    nationalities: ['Bonan', 'Dongxiang', 'Salar'],
  })
  expect(withoutNationalities('彭水')).toEqual({ place: '彭水', nationalities: [] })
})

test('an apostrophe keeps syllables apart', () => {
  expect(joinSyllables(['xi', 'an'])).toBe("Xi'an")
  expect(joinSyllables(['e', 'er', 'gu', 'na'])).toBe("E'erguna")
  expect(joinSyllables(['lan', 'zhou'])).toBe('Lanzhou')
})

test.each([
  ['重庆', 'chong qing'],
  ['六安', 'lu an'],
  ['喀什', 'ka shi'],
  ['闵行', 'min hang'],
  ['丰都', 'feng du'],
  ['蔚县', 'yu xian'],
])('%s is read %s', (zh, syllables) => {
  expect(romanise(zh).join(' ')).toBe(syllables)
})
