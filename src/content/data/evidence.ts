import type { EvidenceSection } from '../../core/tips/evidence.ts'
import type { ReviewMonth } from '../../core/tips/tip.ts'
import { aboutFood, askFirst, seeADoctor, volume } from './safety.ts'
import { sound } from './sources/sound.ts'

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
    {
      id: 'small-studies',
      grade: 'B',
      sources: [sound.jirakittayakorn2018, sound.fan2024, sound.lee2024]
    },
    { id: 'care-home', grade: 'B', sources: [sound.lin2023] },
    { id: 'two-trials-in-iran', grade: 'B', sources: [sound.shalforoushan2022, sound.tehran2022] },
    { id: 'naps', grade: 'B', sources: [sound.shumov2017, sound.naps2019, sound.shumov2020] },
    { id: 'larger-studies', grade: 'A', sources: [sound.shumov2023, sound.bang2019] },
    {
      id: 'without-comparison',
      grade: 'B',
      sources: [sound.dabiri2022, sound.abeln2014, sound.soundHealth2025]
    },
    { id: 'brain-recordings', grade: 'A', sources: [sound.ingendoh2023, sound.orozcoPerez2020] },
    { id: 'by-day', grade: 'A', sources: [sound.garciaArgibay2019, sound.klichowski2023] },
    { id: 'how-it-sounds', sources: [sound.oster1973, sound.grose2012] },
    { id: 'limits-of-hearing', sources: [sound.oster1973, sound.pratt2009] }
  ]
} as const satisfies EvidenceSection

const otherSound = {
  id: 'other-sound',
  as: 'paragraphs',
  items: [
    { id: 'isochronic', grade: 'C', sources: [sound.orozcoPerez2020, sound.vos2013] },
    { id: 'music', grade: 'A', sources: [sound.jespersen2022] },
    { id: 'sound-pooled', grade: 'A', sources: [sound.wang2025] },
    { id: 'frequencies', grade: 'B', sources: [sound.calamassi2020, sound.napAt432Hz2019] },
    { id: 'steady-noise', grade: 'B', sources: [sound.zhouJ2012] },
    { id: 'timed-pulses', grade: 'B', sources: [sound.papalambros2017] },
    { id: 'all-night', grade: 'A', sources: [sound.basner2026, sound.riedy2021] }
  ]
} as const satisfies EvidenceSection

const programme = {
  id: 'programme',
  as: 'paragraphs',
  items: [
    { id: 'untested', sources: [] },
    { id: 'the-way-down', sources: [sound.gantt2023] }
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
