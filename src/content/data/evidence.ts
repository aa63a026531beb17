import type { EvidenceSection } from '../../core/tips/evidence.ts'
import type { ReviewMonth } from '../../core/tips/tip.ts'
import { aboutFood, askFirst, seeADoctor, volume } from './safety.ts'
import {
  abeln2014,
  bang2019,
  basner2026,
  calamassi2020,
  dabiri2022,
  fan2024,
  gantt2023,
  garciaArgibay2019,
  grose2012,
  ingendoh2023,
  jespersen2022,
  jirakittayakorn2018,
  klichowski2023,
  lee2024,
  lin2023,
  napAt432Hz2019,
  naps2019,
  orozcoPerez2020,
  oster1973,
  papalambros2017,
  pratt2009,
  riedy2021,
  shalforoushan2022,
  shumov2017,
  shumov2020,
  shumov2023,
  soundHealth2025,
  tehran2022,
  vos2013,
  wang2025,
  zhouJ2012
} from './sources/sound.ts'

/** When the studies were last reviewed. */
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
    { id: 'care-home', grade: 'B', sources: [lin2023] },
    { id: 'two-trials-in-iran', grade: 'B', sources: [shalforoushan2022, tehran2022] },
    { id: 'naps', grade: 'B', sources: [shumov2017, naps2019, shumov2020] },
    { id: 'larger-studies', grade: 'A', sources: [shumov2023, bang2019] },
    { id: 'without-comparison', grade: 'B', sources: [dabiri2022, abeln2014, soundHealth2025] },
    { id: 'brain-recordings', grade: 'A', sources: [ingendoh2023, orozcoPerez2020] },
    { id: 'by-day', grade: 'A', sources: [garciaArgibay2019, klichowski2023] },
    { id: 'how-it-sounds', sources: [oster1973, grose2012] },
    { id: 'limits-of-hearing', sources: [oster1973, pratt2009] }
  ]
} as const satisfies EvidenceSection

const otherSound = {
  id: 'other-sound',
  as: 'paragraphs',
  items: [
    { id: 'isochronic', grade: 'C', sources: [orozcoPerez2020, vos2013] },
    { id: 'music', grade: 'A', sources: [jespersen2022] },
    { id: 'sound-pooled', grade: 'A', sources: [wang2025] },
    { id: 'frequencies', grade: 'B', sources: [calamassi2020, napAt432Hz2019] },
    { id: 'steady-noise', grade: 'B', sources: [zhouJ2012] },
    { id: 'timed-pulses', grade: 'B', sources: [papalambros2017] },
    { id: 'all-night', grade: 'A', sources: [basner2026, riedy2021] }
  ]
} as const satisfies EvidenceSection

const programme = {
  id: 'programme',
  as: 'paragraphs',
  items: [
    { id: 'untested', sources: [] },
    { id: 'the-way-down', sources: [gantt2023] }
  ]
} as const satisfies EvidenceSection

const corrections = {
  id: 'corrections',
  as: 'paragraphs',
  items: [
    { id: 'looked-up', sources: [] },
    { id: 'adverts', sources: [] },
    { id: 'our-own', sources: [] }
  ]
} as const satisfies EvidenceSection

const page = [
  whatItIs,
  askFirst,
  volume,
  seeADoctor,
  binaural,
  otherSound,
  programme,
  corrections,
  aboutFood
] as const satisfies readonly EvidenceSection[]

export type SectionId = (typeof page)[number]['id']
export type StatementId = (typeof page)[number]['items'][number]['id']

/** The page "Evidence and safety", top to bottom; its words are in the catalogue, by id. */
export const EVIDENCE: readonly EvidenceSection<SectionId, StatementId>[] = page
