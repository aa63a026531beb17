import type { EvidenceSection } from '../../core/tips/evidence.ts'
import { sleep } from './sources/sleep.ts'
import { sound } from './sources/sound.ts'

/** Who should pause and ask first. Also for the first start and the player's cautions. */
export const askFirst = {
  id: 'ask-first',
  as: 'list',
  items: [
    // First: the way here after a Stop asks about it.
    { id: 'feeling-unwell', sources: [] },
    { id: 'epilepsy', sources: [] },
    { id: 'heart-device', sources: [sleep.seidman2021, sleep.leeS2009] },
    { id: 'mind', sources: [] },
    { id: 'ears', sources: [] },
    { id: 'sensitive-ears', sources: [] },
    { id: 'pregnancy', sources: [] },
    { id: 'children', sources: [sound.basner2026] },
    { id: 'driving', sources: [sound.klichowski2023] }
  ]
} as const satisfies EvidenceSection

/** How loud, and what to wear. */
export const volume = {
  id: 'volume',
  as: 'list',
  items: [
    { id: 'barely-audible', sources: [] },
    { id: 'arms-length', sources: [] },
    { id: 'smoke-alarm', sources: [] },
    { id: 'bedroom-levels', sources: [sleep.worldHealth1999, sound.basner2026] },
    { id: 'hearing', sources: [sleep.safeListening2022] },
    { id: 'earbuds', sources: [] }
  ]
} as const satisfies EvidenceSection

/** When sound is not the answer. */
export const seeADoctor = {
  id: 'see-a-doctor',
  as: 'list',
  items: [
    {
      id: 'three-months',
      grade: 'A',
      sources: [sleep.riemann2023, sleep.academySleepMedicine2021, sleep.collegePhysicians2016]
    },
    { id: 'snoring', sources: [] },
    { id: 'sleepy-at-the-wheel', sources: [] },
    { id: 'legs-and-medicines', sources: [] },
    { id: 'dreams-and-ears', sources: [] },
    { id: 'low-mood', sources: [] },
    { id: 'crisis', sources: [] },
    { id: 'insomnia-coach', grade: 'B', sources: [sleep.kuhn2022, sleep.simon2023] }
  ]
} as const satisfies EvidenceSection

/** Care with the tips about food. Also stands under the tips. */
export const aboutFood = {
  id: 'about-food',
  as: 'list',
  items: [
    { id: 'go-slowly', sources: [] },
    { id: 'weak-immunity', sources: [] },
    { id: 'heavy-drinking', sources: [] },
    { id: 'gut-warning-signs', sources: [] }
  ]
} as const satisfies EvidenceSection
