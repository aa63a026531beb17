import type { Tip } from '../../../core/tips/tip.ts'
import {
  bohlman2024,
  freijy2023,
  iao2022,
  irwin2020,
  mcGill2015,
  mcStay2021,
  mobley2014,
  patterson2024,
  santi2023,
  stOnge2016,
  wastyk2021
} from '../sources/gut.ts'
import {
  academySleepMedicine2021,
  basner2026,
  collegePhysicians2016,
  riedy2021
} from '../sources/sound.ts'

export const fibreByDay = {
  id: 'fibre-by-day',
  section: 'fibre',
  text: 'Guidelines suggest about 25 g of fibre a day for women and 38 g for men; US adults average 16 g. In one lab study, more fibre by day was linked to more deep sleep that night.',
  grade: 'B',
  studied: '26 adults in a laboratory',
  note: 'It is often said that most sleep studies used 25 to 38 g of fibre a day. No source was found for that; the two figures are guidelines for intake.',
  sources: [stOnge2016, mcGill2015, mobley2014],
  reviewed: '2026-11'
} satisfies Tip

export const onionsOatsAndBeans = {
  id: 'onions-oats-and-beans',
  section: 'fibre',
  text: 'Onions, leeks, oats and beans feed helpful bacteria. In an eight-week trial in stressed adults such a diet was linked to slightly better sleep; add them slowly if your gut is touchy.',
  grade: 'B',
  studied: '119 stressed adults, not blinded',
  note: 'A four-week trial of prebiotic fibre that made for better sleep is often named; it could not be found. The nearest one in people lasted eight weeks, was of foods, and nobody in it was blinded.',
  sources: [freijy2023],
  reviewed: '2026-11'
} satisfies Tip

export const fermentedFoods = {
  id: 'fermented-foods',
  section: 'fermented-foods',
  text: 'In a small trial, building up to about six daily servings of fermented food raised gut diversity and lowered some markers of inflammation. Sleep was not the question, and one serving is a fine start.',
  grade: 'A',
  gradeOf: 'gut diversity, not sleep',
  studied: '36 adults',
  note: 'Six servings of fermented food are often called a threshold. It was what the group reached; no threshold was tested. Nor was it compared with probiotic pills: the other group ate more fibre.',
  sources: [wastyk2021],
  reviewed: '2026-11'
} satisfies Tip

export const eatingWindow = {
  id: 'eating-window',
  section: 'meal-times',
  text: 'A regular eating window suits some people, but trials do not show that it improves sleep. Skip it if you have diabetes, are pregnant or have had an eating disorder.',
  grade: 'A',
  studied: 'six trials, most of them without gain for sleep',
  note: 'Eating within 10 to 12 hours is often presented as good for both body clock and gut. No sleep trial of such a window was found; of six trials of longer fasts one found better rated sleep, and three found sleep less efficient or later in coming.',
  sources: [bohlman2024, mcStay2021],
  reviewed: '2026-11'
} satisfies Tip

export const lateMeals = {
  id: 'late-meals',
  section: 'meal-times',
  text: 'In a large US survey, eating within an hour of bed was linked to more time awake in the night. Finishing two or three hours earlier is a cheap test.',
  grade: 'B',
  studied: 'US time diaries, 2003 to 2018',
  note: 'Late meals are often presented as plainly harmful, as if they opened the gut at night. No source was found for that, and the same people also slept about half an hour longer.',
  sources: [iao2022],
  reviewed: '2026-11'
} satisfies Tip

export const probiotics = {
  id: 'probiotics',
  section: 'wider-picture',
  text: 'Pooled trials suggest some probiotics slightly improve how people rate their sleep, though not sleep as devices measure it. If you try one, give it about eight weeks.',
  grade: 'A',
  studied: 'pooled trials; small, and as rated by people',
  note: 'That probiotics make for better sleep is often presented as settled. The gain is small and in the ratings alone, and one well-known strain did no better than placebo on the whole score at eight weeks.',
  sources: [irwin2020, santi2023, patterson2024],
  reviewed: '2026-11'
} satisfies Tip

export const askAboutCbtI = {
  id: 'ask-about-cbt-i',
  section: 'wider-picture',
  text: 'If sleep is poor three or more nights a week for three months, ask about CBT-I, a talking therapy for sleep. Doctors’ guidelines put it first.',
  grade: 'A',
  studied: 'two guidelines for doctors',
  note: 'It is sometimes said that the answer to lasting bad nights may be the gut. Advice like that keeps people from what is known to help, and from checks of their breathing in sleep.',
  sources: [collegePhysicians2016, academySleepMedicine2021],
  reviewed: '2026-11'
} satisfies Tip

export const silenceAfterwards = {
  id: 'silence-afterwards',
  section: 'wider-picture',
  text: 'A sound that ends leaves the rest of the night to sleep. In a sleep laboratory, pink noise all night at 50 dBA was linked to about 19 minutes less dream sleep.',
  grade: 'A',
  studied: '25 adults in a laboratory; a review of 38 studies',
  note: 'Noise all night is often presented as a sure aid. The review called the evidence for it very low in quality.',
  sources: [basner2026, riedy2021],
  reviewed: '2026-11'
} satisfies Tip
