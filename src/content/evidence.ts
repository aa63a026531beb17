import type { EvidenceSection } from '../core/evidence.ts'
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
export const EVIDENCE_REVIEWED = '2026-11'

const whatItIs = {
  id: 'what-it-is',
  title: 'What this is',
  as: 'paragraphs',
  items: [
    {
      id: 'winding-down',
      text: 'Soft tones and noise for winding down. The beats are set in the delta range, 0.5 to 4 Hz, a range named after slow brain waves.',
      sources: []
    },
    {
      id: 'self-care',
      text: 'It is a self-care aid, not a medical device. It does not replace advice from a doctor.',
      sources: []
    },
    {
      id: 'judge-for-yourself',
      text: 'Some small studies found shorter time to fall asleep; larger and blinded ones found no difference. Try it and judge for yourself.',
      sources: []
    }
  ]
} satisfies EvidenceSection

const binaural = {
  id: 'binaural',
  title: 'Binaural beats and sleep',
  as: 'paragraphs',
  items: [
    {
      id: 'small-studies',
      about: 'For',
      text: 'In 24 people, sound switched on and off by their own brain recording went with a longer deep stage. In 12 nappers and in 10 sleepers, deep stages or sleep itself came sooner than in silence. All three are small, and silence is easy to tell from sound.',
      grade: 'B',
      sources: [jirakittayakorn2018, fan2024, lee2024]
    },
    {
      id: 'larger-studies',
      about: 'Against',
      text: 'On 221 people’s own phones, binaural, monaural and plain tones did not differ in the time it took to fall asleep. In a blinded trial with 43 poor sleepers, music with beats did no better than the music alone.',
      grade: 'A',
      sources: [shumov2023, bang2019]
    },
    {
      id: 'brain-recordings',
      about: 'Undecided',
      text: 'Do brain rhythms follow the beat? Of 14 studies that looked for such entrainment, five found it, eight did not and one was mixed.',
      grade: 'A',
      sources: [ingendoh2023]
    },
    {
      id: 'how-it-sounds',
      text: 'Each ear gets its own tone, and the difference is heard as a faint beat. Near one beat a second it is more a slow drift in the head than a pulse.',
      sources: []
    }
  ]
} satisfies EvidenceSection

const otherSound = {
  id: 'other-sound',
  title: 'Other sounds and sleep',
  as: 'paragraphs',
  items: [
    {
      id: 'isochronic',
      about: 'Isochronic',
      text: 'No controlled sleep trial was found. A sound that really swells and sinks moves brain recordings more than a binaural beat does; what that means for sleep is unknown. Here it is always smooth, never clicks.',
      grade: 'C',
      sources: [orozcoPerez2020]
    },
    {
      id: 'music',
      about: 'Music',
      text: 'Music at bedtime has been tried in 13 trials with 1,007 adults, for 25 to 60 minutes a day. The lengths of the sessions here are taken from them.',
      sources: [jespersen2022]
    },
    {
      id: 'all-night',
      about: 'All night',
      text: 'In 25 adults, pink noise all night at 50 dBA went with about 19 minutes less dream sleep. A review of 38 studies called the case for all-night noise very weak. So the sound here fades and ends.',
      grade: 'A',
      sources: [basner2026, riedy2021]
    }
  ]
} satisfies EvidenceSection

const programme = {
  id: 'programme',
  title: 'The 21 nights',
  as: 'paragraphs',
  items: [
    {
      id: 'untested',
      text: 'The order of the nights was put together from studied values and has not been tested as a whole. Twenty-one nights are too few to show a small effect, so nothing here will claim one.',
      sources: []
    }
  ]
} satisfies EvidenceSection

/** The page "Evidence and safety", top to bottom. */
export const EVIDENCE = [
  whatItIs,
  askFirst,
  volume,
  seeADoctor,
  binaural,
  otherSound,
  programme,
  aboutFood
] satisfies readonly EvidenceSection[]
