import type { EvidenceSection } from '../../core/tips/evidence.ts'
import type { ReviewMonth } from '../../core/tips/tip.ts'
import { breath } from './sources/breath.ts'
import { gut } from './sources/gut.ts'
import { sleep } from './sources/sleep.ts'

/** The guide stands among the tips, at `#/tips/winding-down`. */
export const GUIDE_ID = 'winding-down'

/** When the guide's studies were last reviewed. */
export const GUIDE_REVIEWED: ReviewMonth = '2026-11'

const twoGears = {
  id: 'two-gears',
  as: 'paragraphs',
  items: [
    { id: 'gears', sources: [] },
    { id: 'arousal', grade: 'B', sources: [sleep.riemann2010] },
    { id: 'vagus', grade: 'C', sources: [gut.silva2020, gut.bravo2011] },
    { id: 'tone', grade: 'C', sources: [breath.grossmanTaylor2007] }
  ]
} as const satisfies EvidenceSection

const slowBreathing = {
  id: 'slow-breathing',
  as: 'paragraphs',
  items: [
    { id: 'heart', grade: 'A', sources: [breath.laborde2022, breath.shao2024] },
    { id: 'sleep-for', grade: 'B', sources: [breath.laborde2019, breath.tsai2015] },
    { id: 'sleep-against', grade: 'A', sources: [breath.fincham2023] },
    { id: 'longer-out', grade: 'B', sources: [breath.laborde2021, breath.you2021] }
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
    { id: 'dim', sources: [gut.bonmatiCarrion2014] },
    { id: 'park-worries', grade: 'B', sources: [sleep.scullin2018] },
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
