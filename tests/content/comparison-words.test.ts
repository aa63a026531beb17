import { describe, expect, test } from 'vitest'
import { MESSAGES as GERMAN } from '../../src/content/de/messages.ts'
import { MESSAGES } from '../../src/content/en/messages.ts'

const { comparison: english } = MESSAGES
const { comparison: german } = GERMAN

describe('the words of a comparison', () => {
  test.each([
    [
      english.interval(english.habits.alcohol, 'onset', 1.2, -5.4, 8.1),
      'Nights with alcohol were, on average, 1 min longer in falling asleep; could be anywhere from 5 shorter to 8 longer.'
    ],
    [
      english.interval(english.beds.rain, 'awakenings', -1, -2.04, 0.01),
      'Nights with rain as the background were, on average, 1 awakening fewer; could be anywhere from 2 fewer to no difference.'
    ],
    [
      english.interval(english.tones.plain, 'quality', 0.5, 0.1, 0.9),
      'Nights with a plain tone were, on average, rated 0.5 steps higher; could be anywhere from 0.1 higher to 0.9 higher.'
    ],
    [
      english.noSpread(english.sound, 'efficiency', 0.2),
      'Nights with 10 minutes of sound or more were, on average, no different in sleep efficiency. All nights of a side are alike, so there is no telling how sure that is.'
    ],
    [
      german.interval(german.habits.alcohol, 'onset', 1.2, -5.4, 8.1),
      'In Nächten mit Alkohol dauerte das Einschlafen im Mittel 1 min länger; möglich ist alles zwischen 5 kürzer und 8 länger.'
    ],
    [
      german.interval(german.beds.pink, 'awakenings', -0.4, -1.2, 0.01),
      'In Nächten mit rosa Rauschen wurdest du im Mittel 0,4-mal seltener wach; möglich ist alles zwischen 1,2 seltener und keinem Unterschied.'
    ],
    [
      german.interval(german.tones.isochronic, 'quality', 1, 0.1, 1.9),
      'In Nächten mit isochronem Ton lag deine Bewertung im Mittel 1 Stufe höher; möglich ist alles zwischen 0,1 höher und 1,9 höher.'
    ],
    [
      german.interval(german.sound, 'efficiency', 0, -3, 3),
      'In Nächten mit 10 Minuten Klang oder mehr lag die Schlafeffizienz im Mittel gleich hoch; möglich ist alles zwischen 3 niedriger und 3 höher.'
    ]
  ])('say what it was that differed, and how sure that is: %#', (words, expected) => {
    expect(words).toBe(expected)
  })
})
