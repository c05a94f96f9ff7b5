import type { RoleId } from '#areas/accounts/domain/roles.ts'

/** A place on the portal, and the office that its reports go to. Journeys that fill a queue each have their own. */
export type Office = { readonly id: number; readonly place: string; readonly name: string }

const office = (id: number, place: string): Office => ({ id, place, name: `${place}人民检察院` })

export const kunshan = office(320583, '昆山市')
export const changshu = office(320581, '常熟市')
export const zhangjiagang = office(320582, '张家港市')
export const taicang = office(320585, '太仓市')
export const wuzhong = office(320506, '吴中区')
/** The level above them all. */
export const suzhou = office(320500, '苏州市')

export const offices: readonly Office[] = [kunshan, changshu, zhangjiagang, taicang, wuzhong, suzhou]

/** Whoever works at an office of the journeys, one of each. */
export const staffed = {
  intake_clerk: '周岚',
  case_manager: '吴敏',
  assistant: '何青',
  prosecutor: '郑远',
  department_head: '王衡',
  chief_procurator: '冯理',
  committee_secretary: '卫宁',
  agency: '蒋禾',
  auditor: '陈鉴',
  administrator: '褚维',
} as const satisfies Partial<Record<RoleId, string>>

export type StaffRole = keyof typeof staffed
