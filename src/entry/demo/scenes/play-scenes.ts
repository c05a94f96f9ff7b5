import { committee } from './committee.ts'
import { interest } from './interest.ts'
import { quality } from './quality.ts'
import { recommendations } from './recommendations.ts'
import { openStage, type Place } from './stage.ts'

const scenes = { recommendations, committee, interest, quality } as const

/**
 * What chance leaves out near the centre, so that every page has something to show: recommendations served and
 * answered, cases between organs, a session of the committee, reviews. Tells how many reports came in for them, and which the rules did not let go on.
 */
export const playScenes = async (
  place: Place,
): Promise<{ readonly reports: number; readonly refused: readonly string[] }> => {
  const refused: string[] = []
  let reports = 0
  for (const [name, scene] of Object.entries(scenes)) {
    const stage = openStage(place)
    await scene(stage).catch((error: unknown) => void refused.push(`${name}: ${String(error)}`))
    reports += stage.reports()
  }
  return { reports, refused }
}
