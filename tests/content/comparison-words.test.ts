import { describe, expect, test } from 'vitest'
import { MESSAGES as GERMAN } from '../../src/content/de/messages.ts'
import { MESSAGES } from '../../src/content/en/messages.ts'

const { comparison: english } = MESSAGES
const { comparison: german } = GERMAN

describe('the words of a comparison', () => {
  test.each([
    [
      english.interval(english.habits.alcohol, 'onset', 1.2, -5.4, 8.1),
      'On nights with alcohol you typically fell asleep 1 min later; the true difference could be anywhere from 5 min sooner to 8 min later.'
    ],
    [
      english.interval(english.beds.rain, 'awakenings', -1, -2.04, 0.01),
      'On nights with rain in the background you woke up 1 fewer time on average; the true difference could be anywhere from 2 fewer to no difference.'
    ],
    [
      english.interval(english.tones.plain, 'quality', 0.5, 0.1, 0.9),
      'On nights with a plain tone you rated your sleep 0.5 points higher on average; the true difference could be anywhere from 0.1 points higher to 0.9 points higher.'
    ],
    [
      english.noSpread(english.sound, 'efficiency', 0.2, 'chosen'),
      'On nights with 10 minutes of sound or more your sleep efficiency was the same on average. Nothing varied within either side, so there’s no telling how sure that is.'
    ],
    [
      english.noSpread(english.selfTest, 'quality', 1, 'shuffled pairs'),
      'On nights with the beat in the self-test you rated your sleep 1 point higher on average. Every pair differed by the same amount, so there’s no telling how sure that is.'
    ],
    [
      english.couldBeNone('efficiency', 7, 'shuffled pairs', 10.4),
      'No difference at all is in that range, so this may be chance. 7 pairs like these only show differences over about 10 points.'
    ],
    [
      english.manyThings(22, 68),
      'You can compare 22 things here. If none of them mattered, there’d still be about a 68 % chance that at least one seems to.'
    ],
    [
      german.interval(german.habits.alcohol, 'onset', 1.2, -5.4, 8.1),
      'In Nächten mit Alkohol bist du typischerweise 1 min später eingeschlafen; der wahre Unterschied kann irgendwo zwischen 5 min früher und 8 min später liegen.'
    ],
    [
      german.interval(german.beds.pink, 'awakenings', -0.4, -1.2, 0.01),
      'In Nächten mit rosa Rauschen bist du im Schnitt 0,4-mal seltener aufgewacht; der wahre Unterschied kann irgendwo zwischen 1,2-mal seltener und gar keinem Unterschied liegen.'
    ],
    [
      german.interval(german.tones.isochronic, 'quality', 1, 0.1, 1.9),
      'In Nächten mit isochronem Ton hast du deinen Schlaf im Schnitt 1 Stufe besser bewertet; der wahre Unterschied kann irgendwo zwischen 0,1 Stufen besser und 1,9 Stufen besser liegen.'
    ],
    [
      german.interval(german.sound, 'efficiency', 0, -3, 3),
      'In Nächten mit mindestens 10 Minuten Klang lag deine Schlafeffizienz im Schnitt gleich hoch; der wahre Unterschied kann irgendwo zwischen 3 Punkte niedriger und 3 Punkte höher liegen.'
    ],
    [
      german.couldBeNone('efficiency', 40, 'chosen', 6.7),
      'Auch gar kein Unterschied liegt in diesem Bereich, es kann also Zufall sein. 40 solche Nächte zeigen nur Unterschiede von mehr als etwa 7 Punkten.'
    ]
  ])('say what it was that differed, and how sure that is: %#', (words, expected) => {
    expect(words).toBe(expected)
  })
})
