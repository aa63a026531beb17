import type { EvidenceSection } from '../../core/tips/evidence.ts'
import type { ReviewMonth } from '../../core/tips/tip.ts'
import {
  fincham2023,
  grossmanTaylor2007,
  laborde2019,
  laborde2021,
  laborde2022,
  shao2024,
  tsai2015,
  you2021
} from './sources/breath.ts'
import { bonmatiCarrion2014, bravo2011, silva2020 } from './sources/gut.ts'
import { riemann2010, scullin2018 } from './sources/sleep.ts'

/** The guide stands among the tips, at `#/tips/winding-down`. */
export const GUIDE_ID = 'winding-down'

/** When the guide's studies were last reviewed. */
export const GUIDE_REVIEWED: ReviewMonth = '2026-11'

const twoGears = {
  id: 'two-gears',
  as: 'paragraphs',
  items: [
    { id: 'gears', sources: [] },
    { id: 'arousal', grade: 'B', sources: [riemann2010] },
    { id: 'vagus', grade: 'C', sources: [silva2020, bravo2011] },
    { id: 'tone', grade: 'C', sources: [grossmanTaylor2007] }
  ]
} as const satisfies EvidenceSection

const slowBreathing = {
  id: 'slow-breathing',
  as: 'paragraphs',
  items: [
    { id: 'heart', grade: 'A', sources: [laborde2022, shao2024] },
    { id: 'sleep-for', grade: 'B', sources: [laborde2019, tsai2015] },
    { id: 'sleep-against', grade: 'A', sources: [fincham2023] },
    { id: 'longer-out', grade: 'B', sources: [laborde2021, you2021] }
  ]
} as const satisfies EvidenceSection

const tonight = {
  id: 'how-to-breathe',
  as: 'list',
  items: [
    { id: 'lie-down', sources: [] },
    { id: 'no-depth', sources: [] },
    { id: 'let-it-go', sources: [] },
    { id: 'stop-breathing-slowly', sources: [] }
  ]
} as const satisfies EvidenceSection

const evening = {
  id: 'the-hour-before',
  as: 'list',
  items: [
    { id: 'dim', sources: [bonmatiCarrion2014] },
    { id: 'park-worries', grade: 'B', sources: [scullin2018] },
    { id: 'get-up', sources: [] }
  ]
} as const satisfies EvidenceSection

const parts = [
  twoGears,
  slowBreathing,
  tonight,
  evening
] as const satisfies readonly EvidenceSection[]

export type GuidePartId = (typeof parts)[number]['id']
export type GuideStatementId = (typeof parts)[number]['items'][number]['id']

/** The guide "Winding down the nervous system", top to bottom; its words are in the catalogue, by id. */
export const GUIDE: readonly EvidenceSection<GuidePartId, GuideStatementId>[] = parts
