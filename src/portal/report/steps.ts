import type { Step } from './step.ts'
import { againstStep } from './steps/against.ts'
import { concernStep } from './steps/concern.ts'
import { contactStep } from './steps/contact.ts'
import { filesStep } from './steps/files.ts'
import { industryStep } from './steps/industry.ts'
import { peopleStep } from './steps/people.ts'
import { placeStep } from './steps/place.ts'
import { storyStep } from './steps/story.ts'

/** The report, question by question. */
export const steps: readonly Step[] = [
  placeStep,
  concernStep,
  peopleStep,
  industryStep,
  againstStep,
  storyStep,
  filesStep,
  contactStep,
]

export const findStep = (id: string): Step | undefined => steps.find((step) => step.id === id)

export const stepNumber = (step: Step): number => steps.indexOf(step) + 1

export const stepAfter = (step: Step): Step | undefined => steps[steps.indexOf(step) + 1]

export const stepBefore = (step: Step): Step | undefined => steps[steps.indexOf(step) - 1]
