import type { Tip } from '../../../core/tips/tip.ts'
import {
  barrett2012,
  bonmatiCarrion2014,
  bravo2011,
  estaki2023,
  fei2021,
  gershon2007,
  michel2022,
  santi2023,
  silva2020,
  smith2019,
  yano2015
} from '../sources/gut.ts'

export const nervesOfTheGut = {
  id: 'nerves-of-the-gut',
  section: 'second-brain',
  text: 'The wall of your gut holds its own web of nerve cells, about as many as the spinal cord. It can run much of digestion without asking the brain.',
  grade: 'C',
  gradeOf: 'the count of nerve cells',
  studied: 'cells counted in mice, guinea pigs and people',
  note: 'The gut’s nerve cells are often put at 500 million, more than in the spinal cord. The first full count found the numbers comparable.',
  sources: [michel2022],
  reviewed: '2026-11'
} satisfies Tip

export const gutAndBrainTalk = {
  id: 'gut-and-brain-talk',
  section: 'second-brain',
  text: 'Gut and brain talk both ways, by nerve, hormone and immune signal. How much that shapes an ordinary night is still being worked out.',
  grade: 'C',
  studied: 'mice, and a review',
  note: 'It is often said that sleep is among the first things to suffer when gut and brain fall out of step. No source was found for that.',
  sources: [bravo2011, silva2020],
  reviewed: '2026-11'
} satisfies Tip

export const smallStudyBigHeadline = {
  id: 'small-study-big-headline',
  section: 'second-brain',
  text: 'In one small study of 26 men, those with a more varied gut community also slept longer and more soundly. Other studies disagree, so take it as a clue.',
  grade: 'B',
  studied: '26 men; larger studies disagree',
  note: 'A study of 26 men is often presented as proof that a varied gut lets people sleep sooner and more deeply. Its summary names neither, and the wrist sensors it used cannot tell the stages of sleep. A study of 655 adults found less variety with longer sleep, and pooled studies found no difference.',
  sources: [smith2019, fei2021, estaki2023, santi2023],
  reviewed: '2026-11'
} satisfies Tip

export const serotoninInTheGut = {
  id: 'serotonin-in-the-gut',
  section: 'serotonin',
  text: 'Most of the body’s serotonin is made in the gut, where it mainly helps digestion move along.',
  grade: 'C',
  studied: 'physiology, a review',
  note: 'The gut’s serotonin is often presented as if it were the brain’s. It does not cross over into the brain; the two stores are largely separate.',
  sources: [gershon2007],
  reviewed: '2026-11'
} satisfies Tip

export const bacteriaAndSerotonin = {
  id: 'bacteria-and-serotonin',
  section: 'serotonin',
  text: 'In mice, certain gut bacteria prompt the gut to make more serotonin. Whether this changes how people sleep is not known.',
  grade: 'C',
  studied: 'in mice',
  note: 'That bacteria drive the body’s serotonin is often presented without saying that it was seen in mice, or that the serotonin was that of gut and blood, not of the brain.',
  sources: [yano2015],
  reviewed: '2026-11'
} satisfies Tip

export const lightAndMelatonin = {
  id: 'light-and-melatonin',
  section: 'serotonin',
  text: 'Your brain makes its own night-time melatonin, on a clock that light sets. Dimmer evenings and steady hours help that clock.',
  grade: 'C',
  studied: 'physiology, a review',
  note: 'It is sometimes said that a poor gut starves the brain of melatonin. No study was found that shows this.',
  sources: [bonmatiCarrion2014],
  reviewed: '2026-11'
} satisfies Tip

export const bacteriaAndGaba = {
  id: 'bacteria-and-gaba',
  section: 'gaba',
  text: 'Some gut bacteria can make GABA, a calming messenger, in the lab. Whether it affects our sleep is unknown.',
  grade: 'C',
  studied: 'bacteria in culture',
  note: 'GABA made by bacteria is often presented together with a study of the vagus nerve. That was another paper, with another bacterium and mice.',
  sources: [barrett2012],
  reviewed: '2026-11'
} satisfies Tip

export const calmerMice = {
  id: 'calmer-mice',
  section: 'gaba',
  text: 'A probiotic calmed mice only while their vagus nerve was intact. It was a study of mood in mice, not of sleep in people.',
  grade: 'C',
  studied: 'in mice',
  note: 'A study of calmer mice is often presented as bacteria’s own GABA sending calm up the vagus nerve. The paper studied neither that GABA nor sleep.',
  sources: [bravo2011],
  reviewed: '2026-11'
} satisfies Tip
