import type { EvidenceSection } from '../core/evidence.ts'
import type { ReviewMonth } from '../core/tip.ts'
import { aboutFood, askFirst, seeADoctor, volume } from './safety.ts'
import {
  bang2019,
  basner2026,
  fan2024,
  ingendoh2023,
  jespersen2022,
  jirakittayakorn2018,
  lee2024,
  orozcoPerez2020,
  riedy2021,
  shumov2023
} from './sources/sound.ts'

/** When the studies were last gone through. */
export const EVIDENCE_REVIEWED: ReviewMonth = '2026-11'

const whatItIs = {
  id: 'what-it-is',
  as: 'paragraphs',
  items: [
    { id: 'winding-down', sources: [] },
    { id: 'self-care', sources: [] },
    { id: 'judge-for-yourself', sources: [] }
  ]
} as const satisfies EvidenceSection

const binaural = {
  id: 'binaural',
  as: 'paragraphs',
  items: [
    { id: 'small-studies', grade: 'B', sources: [jirakittayakorn2018, fan2024, lee2024] },
    { id: 'larger-studies', grade: 'A', sources: [shumov2023, bang2019] },
    { id: 'brain-recordings', grade: 'A', sources: [ingendoh2023] },
    { id: 'how-it-sounds', sources: [] }
  ]
} as const satisfies EvidenceSection

const otherSound = {
  id: 'other-sound',
  as: 'paragraphs',
  items: [
    { id: 'isochronic', grade: 'C', sources: [orozcoPerez2020] },
    { id: 'music', sources: [jespersen2022] },
    { id: 'all-night', grade: 'A', sources: [basner2026, riedy2021] }
  ]
} as const satisfies EvidenceSection

const programme = {
  id: 'programme',
  as: 'paragraphs',
  items: [{ id: 'untested', sources: [] }]
} as const satisfies EvidenceSection

const page = [
  whatItIs,
  askFirst,
  volume,
  seeADoctor,
  binaural,
  otherSound,
  programme,
  aboutFood
] as const satisfies readonly EvidenceSection[]

export type SectionId = (typeof page)[number]['id']
export type StatementId = (typeof page)[number]['items'][number]['id']

/** The page "Evidence and safety", top to bottom; its words are in the catalogue, by id. */
export const EVIDENCE: readonly EvidenceSection<SectionId, StatementId>[] = page
