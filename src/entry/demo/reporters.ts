import type { ChannelId } from '#areas/intake/domain/channel.ts'
import type { Identity } from '#areas/intake/domain/report.ts'
import type { Language } from '#kernel/text.ts'
import type { Random } from './random.ts'
import { personName, phoneNumber } from './stories/names.ts'

export const channelBy = (random: Random): ChannelId =>
  random.weighted([
    ['portal', 62],
    ['call', 12],
    ['letter', 9],
    ['visit', 9],
    ['hotline', 6],
    ['volunteer', 2],
  ])

/** How often somebody says who they are: whoever comes to the desk nearly always. */
export const knownBy = (channel: ChannelId): number => (channel === 'portal' ? 0.8 : 0.95)

const roads = ['建设路', '解放街', '新华巷', '河滨路', '学府街', '幸福里']

/** Who reports; null where they would rather not say. */
export const identityOf = (random: Random, language: Language, known: number): Identity | null =>
  !random.chance(known)
    ? null
    : {
        kind: 'natural',
        name: personName(random, language),
        phone: phoneNumber(random),
        address: random.chance(0.4) ? `${random.pick(roads)}${random.whole(1, 300)}号` : '',
      }
