import { describe, expect, test } from 'vitest'
import type { Messages } from '../../src/content/en/messages.ts'
import { MESSAGES } from '../../src/content/en/messages.ts'
import { fitRecipe, unitOf } from '../../src/core/recipe/recipe.ts'
import { parseRecipeLink } from '../../src/core/recipe/recipe-link.ts'
import { timeLeft } from '../../src/core/base/time-left.ts'

function problemsOf(query: string): readonly string[] {
  const { problems, recipe } = parseRecipeLink(query)
  return problems.map(problem =>
    MESSAGES.recipe.linkProblem(
      problem,
      (recipe as unknown as Record<string, number>)[problem.name]!
    )
  )
}

describe('sentences about a link', () => {
  test.each([
    ['carrier=9999', 'Carrier can’t be 9999: it must be 60 to 1000 Hz. It’s 250 Hz for now.'],
    [
      'mode=xyz',
      'Tone can’t be “xyz”: it must be binaural, monaural, isochronic, plain or background beat. It’s binaural for now.'
    ],
    [
      'bed=lava',
      'Background can’t be “lava”: it must be tone only, white noise, pink noise, brown noise, rain, surf, wind, fan, brook, fire, distant thunder, crickets, birds, leaves, night train, heartbeat or deep rumble. It’s pink noise for now.'
    ],
    ['minutes=-1', 'Length can’t be -1: it must be 0.5 to 720 min. It’s 30 min for now.'],
    ['level=3', 'Level can’t be 3: it must be −40 to 0 dB. It’s −12 dB for now.'],
    ['duty=7', 'Pulse length can’t be 7: it must be 0.2 to 0.8. It’s 0.5 for now.'],
    ['carrier=', 'Carrier can’t be empty: it must be 60 to 1000 Hz. It’s 250 Hz for now.'],
    ['constructor=1', '“constructor” isn’t anything a link can set. It’s left out.']
  ])('%s: names the value, what it must be, and what stands in', (query, sentence) => {
    expect(problemsOf(query)).toEqual([sentence])
  })
})

describe('sentences about what had to give', () => {
  test('name the field as its label does, and how far it went', () => {
    const { recipe } = parseRecipeLink('')
    const { adjustments } = fitRecipe({
      ...recipe,
      minutes: 5,
      fadeOut: 600,
      mode: 'isochronic',
      to: 0.5
    })
    const sentences = adjustments.map(each => MESSAGES.recipe.adjustment(each, unitOf(each.field)))
    expect(sentences).toEqual([
      'Fade-out was shortened to 5 min.',
      'Fade-in was shortened to 0 s.',
      'Time to settle was shortened to 0 s.',
      'Beat at the end was raised to 1 Hz.'
    ])
  })
})

describe('lengths', () => {
  test.each([
    [0, '0 s'],
    [20, '20 s'],
    [60, '1 min'],
    [90, '1 min 30 s'],
    [300, '5 min'],
    [7200, '2 h'],
    [28_800, '8 h'],
    [8100, '2 h 15 min']
  ])('%i seconds read %s', (seconds, words) => {
    expect(MESSAGES.recipe.seconds(seconds)).toBe(words)
  })

  test.each([
    [1380, '23 min'],
    [60, '60 s'],
    [44.2, '45 s'],
    [27_700, '7 h 42 min']
  ])('%f seconds left read %s', (seconds, words) => {
    expect(MESSAGES.playing.timeLeftText(timeLeft(seconds))).toBe(words)
  })

  test('left of a session that was cut off are offered as they are shown', () => {
    expect(MESSAGES.playing.continueLeft('12 min')).toBe('Continue, 12 min left')
  })
})

describe('notices', () => {
  test('say what an insecure address takes away, and why', () => {
    const nothing = {
      secureContext: false,
      serviceWorker: false,
      audioWorklet: false,
      webAudio: true,
      wakeLock: false
    }
    expect(MESSAGES.notices.insecure(nothing)).toBe(
      'This address isn’t secure (https), so some things don’t work: opening offline and noise that never repeats. The sound still plays.'
    )
    expect(
      MESSAGES.notices.insecure({ ...nothing, serviceWorker: true, audioWorklet: true })
    ).not.toContain(':')
  })
})

describe('the catalogue', () => {
  test('holds the words the design fixes', () => {
    const { navigation, playing, tip, tonight } = MESSAGES
    expect([navigation.tonight, navigation.programme, navigation.tips, navigation.journal]).toEqual(
      ['Tonight', 'Programme', 'Tips', 'Journal']
    )
    expect([navigation.settings, tonight.start, MESSAGES.favourites.again]).toEqual([
      'Settings',
      'Start',
      'Same as last night'
    ])
    expect([playing.pause, playing.resume, playing.stop, playing.addMinutes]).toEqual([
      'Pause',
      'Resume',
      'Stop',
      'Add 15 minutes'
    ])
    expect([playing.timeLeft, tip.region, playing.continue]).toEqual([
      'Time left',
      'Tip',
      'Continue'
    ])
  })

  test('can be brought by another language', () => {
    const other: Messages = {
      ...MESSAGES,
      navigation: { ...MESSAGES.navigation, tonight: 'Heute Nacht' },
      playing: { ...MESSAGES.playing, continueLeft: left => `Weiter, noch ${left}` }
    }
    expect(other.playing.continueLeft('12 min')).toBe('Weiter, noch 12 min')
  })
})
