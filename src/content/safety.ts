import type { EvidenceSection } from '../core/evidence.ts'
import {
  academySleepMedicine2021,
  basner2026,
  collegePhysicians2016,
  klichowski2023,
  kuhn2022,
  leeMaisel2008,
  safeListening2022,
  worldHealth1999
} from './sources/sound.ts'

/** Who should pause and ask first. Also for the first start and the player's cautions. */
export const askFirst = {
  id: 'ask-first',
  title: 'Pause and ask first',
  as: 'list',
  items: [
    {
      id: 'epilepsy',
      about: 'Epilepsy or past seizures',
      text: 'If you have epilepsy or have had a seizure, ask your doctor first. Nothing on the screen flashes or pulses.',
      sources: []
    },
    {
      id: 'heart-device',
      about: 'Pacemaker or defibrillator',
      text: 'Keep headphones off your chest: their magnets should stay 3 cm or more from the device.',
      sources: [leeMaisel2008]
    },
    {
      id: 'ears',
      about: 'Ringing or sensitive ears',
      text: 'Keep the sound softer than the ringing. Stop if ringing gets worse.',
      sources: []
    },
    {
      id: 'pregnancy',
      about: 'Pregnancy',
      text: 'Not studied; ask if unsure.',
      sources: []
    },
    {
      id: 'children',
      about: 'Under 18',
      text: 'This is for adults. No trials with children were found, and continuous noise is advised against for infants.',
      sources: [basner2026]
    },
    {
      id: 'driving',
      about: 'Driving and machines',
      text: 'Never while driving. In a large test at home, reasoning was worse with beats than without.',
      sources: [klichowski2023]
    },
    {
      id: 'feeling-unwell',
      about: 'Headache, dizziness, unease, low mood',
      text: 'Stop. There is nothing to push through.',
      sources: []
    }
  ]
} satisfies EvidenceSection

/** How loud, and what to wear. */
export const volume = {
  id: 'volume',
  title: 'How loud',
  as: 'list',
  items: [
    {
      id: 'barely-audible',
      text: 'Turn it down until you only just hear it. The app cannot measure your volume, and it never raises it.',
      sources: []
    },
    {
      id: 'arms-length',
      text: 'You still hear it; somebody at arm’s length does not. Half of the phone’s volume or less.',
      sources: []
    },
    {
      id: 'bedroom-levels',
      text: 'Guidelines for bedrooms name 30 dBA for steady sound, which is barely audible. Stay well under 50.',
      sources: [worldHealth1999, basner2026]
    },
    {
      id: 'hearing',
      text: 'For hearing, 80 dBA for 40 hours a week is the limit for adults. At bedtime levels you are far below it; sleep is what asks for quiet.',
      sources: [safeListening2022]
    },
    {
      id: 'earbuds',
      text: 'Earbuds worn for hours can press and hold moisture. A soft headband or pillow speaker lies easier. Keep them clean, and no cable round the neck.',
      sources: []
    }
  ]
} satisfies EvidenceSection

/** When sound is not the answer. */
export const seeADoctor = {
  id: 'see-a-doctor',
  title: 'When to see a doctor',
  as: 'list',
  items: [
    {
      id: 'three-months',
      text: 'Sleep is poor three or more nights a week for three months, and the days suffer. Ask about CBT-I, a talking therapy for sleep; guidelines put it first.',
      grade: 'A',
      sources: [collegePhysicians2016, academySleepMedicine2021]
    },
    {
      id: 'snoring',
      text: 'You snore loudly, or gasp or stop breathing in sleep, and are sleepy by day or wake unrefreshed.',
      sources: []
    },
    {
      id: 'sleepy-at-the-wheel',
      text: 'You get sleepy at the wheel. Do not drive until you have talked with a doctor.',
      sources: []
    },
    {
      id: 'low-mood',
      text: 'Your mood is low most days. If you think of harming yourself, call your local crisis line or emergency number now.',
      sources: []
    },
    {
      id: 'insomnia-coach',
      text: 'A free app with some evidence behind it: Insomnia Coach, by the US Department of Veterans Affairs, tried with 50 people.',
      grade: 'B',
      sources: [kuhn2022]
    }
  ]
} satisfies EvidenceSection

/** Care with the tips about food. Also stands under the tips. */
export const aboutFood = {
  id: 'about-food',
  title: 'Care with food',
  as: 'list',
  items: [
    {
      id: 'go-slowly',
      text: 'New fibre or fermented food can upset a touchy gut. Begin with little.',
      sources: []
    },
    {
      id: 'weak-immunity',
      text: 'With weak immunity, ask before taking probiotics or unpasteurised ferments.',
      sources: []
    },
    {
      id: 'heavy-drinking',
      text: 'If you drink heavily every day, do not stop suddenly without medical help.',
      sources: []
    },
    {
      id: 'gut-warning-signs',
      text: 'Blood in the stool, weight loss or a lasting change of bowel habit needs a doctor.',
      sources: []
    }
  ]
} satisfies EvidenceSection
