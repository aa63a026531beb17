import type { Hertz } from '../../../base/units.ts'
import type { BedSource } from '../bed-source.ts'
import { limited } from '../limited.ts'
import { LOW_KNEE, softened, TIGHT_KNEE, WIDE_KNEE } from '../soft-peak.ts'
import { createBrook } from './brook.ts'
import { createFire } from './fire.ts'
import { createThunder } from './thunder.ts'
import { createCrickets } from './crickets.ts'
import { createBirds } from './birds.ts'
import { createLeaves } from './leaves.ts'
import { createTrain } from './train.ts'
import { createHeartbeat } from './heartbeat.ts'
import { createDeep } from './deep.ts'

/** The backgrounds in which things happen. */
export type SceneKind = keyof typeof SCENES

const SCENES = {
  brook: { create: createBrook, knee: WIDE_KNEE },
  fire: { create: createFire, knee: LOW_KNEE },
  thunder: { create: createThunder, knee: WIDE_KNEE },
  crickets: { create: createCrickets, knee: WIDE_KNEE },
  birds: { create: createBirds, knee: WIDE_KNEE },
  leaves: { create: createLeaves, knee: WIDE_KNEE },
  train: { create: createTrain, knee: LOW_KNEE },
  heartbeat: { create: createHeartbeat, knee: LOW_KNEE },
  deep: { create: createDeep, knee: TIGHT_KNEE }
} as const

/** A scene at RMS 1 in each ear, limited to 10 kHz, its rarest peaks bent over. */
export function createScene(kind: SceneKind, seed: number, sampleRate: Hertz): BedSource {
  const { create, knee } = SCENES[kind]
  return softened(limited(create(seed, sampleRate), sampleRate), knee)
}
