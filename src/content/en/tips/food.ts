import type { TipId } from '../../data/tips.ts'
import type { TipWords } from '../../../core/tips/tip.ts'

/** Fibre, fermented foods, meal times and probiotics. */
export const food = {
  'fibre-by-day': {
    title: 'Fibre by day and deep sleep',
    text: 'Guidelines suggest about 25\u00a0g of fibre a day for women and 38\u00a0g for men; adults in the US average 16\u00a0g. In one lab study, more fibre by day was linked to more deep sleep that night.',
    studied: '26 adults in a sleep lab',
    note: 'Most sleep studies are often said to have used 25 to 38\u00a0g of fibre a day. We found no source for that; the two figures are guidelines for how much to eat.'
  },
  'onions-oats-and-beans': {
    title: 'Onions, oats and beans',
    text: 'Garlic, onions, leeks, asparagus, bananas, oats, beans and Jerusalem artichokes feed helpful bacteria. On such a diet, adults under stress rated their sleep slightly better after eight weeks. Add them slowly if your gut is touchy.',
    studied: '119 stressed adults; the diet was not blinded',
    note: 'A four-week trial in which prebiotic fibre helped people sleep is often cited; we couldn’t find it. The nearest one in people lasted eight weeks and used foods. Its supplements were double-blind, its diet couldn’t be, and those who also took a probiotic gained nothing from it.'
  },
  'fermented-foods': {
    title: 'Yoghurt, kefir, sauerkraut',
    text: 'Yoghurt, kefir, sauerkraut, kimchi, kombucha and miso are fermented. In a small trial, building up to six servings a day made gut bacteria more varied and lowered some markers of inflammation. It didn’t test sleep, and one serving is a fine start.',
    gradeOf: 'gut bacteria, not sleep',
    studied: '36 adults',
    note: 'Six servings of fermented food are often presented as a threshold. That was simply what the group reached; no threshold was tested. Nor was fermented food compared with probiotic pills: the other group ate more fibre.'
  },
  'eating-window': {
    title: 'Eating only at set hours',
    text: 'A regular eating window suits some people, but trials don’t show that it improves sleep. Ask first if you take diabetes medicine, are pregnant or have had an eating disorder.',
    finding: 'trials show no clear gain for sleep',
    studied: 'six trials of longer fasts, most without a gain',
    note: 'Eating within 10 to 12 hours is often presented as good for body clock and gut alike. We found no sleep trial of such a window. Of six trials of longer fasts, one found that people rated their sleep better. In two they slept for a smaller share of the night, in one they took longer to fall asleep, and in one they slept less; these may overlap. The review concludes that fasting doesn’t typically make sleep worse.'
  },
  'late-meals': {
    title: 'Late meals',
    text: 'One for another evening: finish eating two or three hours before bed. In a large US survey, eating or drinking within the last hour was linked to more time awake in the night.',
    studied: 'US time diaries, 2003 to 2018',
    note: 'Late meals are often presented as harmful because they open the gut at night. We found no source for that. In the survey, eating or drinking in the last hour was linked to higher odds of lying awake for over 30 minutes (2.03 times for women, 2.64 for men), and also to about half an hour more sleep.'
  },
  probiotics: {
    title: 'Probiotics and sleep',
    text: 'Pooled trials of probiotics disagree: some find that people rate their sleep slightly better, one finds no effect. Recordings of their sleep show no change.',
    finding: 'trials disagree',
    studied: 'four analyses that pool trials',
    note: 'That probiotics help people sleep is often presented as proven. In one analysis ratings improved by 0.78 of 21 points, compared with before. In another, of 18 trials, people slept neither better nor longer. One well-known strain did no better than placebo on the whole score at eight weeks. New trials are under way; until they report, they show nothing.'
  }
} as const satisfies Partial<Record<TipId, TipWords>>
