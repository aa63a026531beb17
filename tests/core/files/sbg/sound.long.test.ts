import { describe, expect, it } from 'vitest'
import { layFileSession, levelVoices } from '../../../../src/core/files/file-session.ts'
import { createScoreRenderer } from '../../../../src/core/render/score-renderer.ts'
import { convertSbg } from '../../../../src/core/files/sbg/convert.ts'
import type { Period } from '../../../../src/core/files/sbg/expand.ts'
import { sameSets } from '../../../../src/core/files/sbg/expand.ts'
import { timelineOf } from '../../../../src/core/files/sbg/timeline.ts'
import { readSbg } from '../../../../src/core/files/sbg/read.ts'
import type { Channel } from '../../../../src/core/files/sbg/syntax.ts'
import { corpusFiles, hasCorpus } from '../../../helpers/formats/corpus.ts'
import { RATE } from '../../../helpers/signal/heard.ts'
import { rmsOf } from '../../../helpers/signal/noise-questions.ts'
import { clock, SBG_EXAMPLES, sbgExample } from '../../../helpers/formats/sbg-text.ts'
import type { Ear, Partial } from '../../../helpers/signal/tone-fit.ts'
import { fitTone } from '../../../helpers/signal/tone-fit.ts'

const SESSION = { minutes: 720, fadeIn: 0, fadeOut: 0, fade: 'end', level: 0 } as const
const NOW = clock(22)
/** Long enough to tell tones 4 Hz apart, and two of them far enough apart to tell frequencies to 0.001 Hz. */
const WINDOW = RATE / 2
const APART = 4

/** The first stretch in which tones hold for long enough, far enough from one another to be told apart. */
function steadyStretch(periods: readonly Period[]): Period | undefined {
  return periods.find(
    ({ start, end, from, to }) =>
      end - start >= 7000 && sameSets(from, to) && from.some(isHeard) && areApart(from)
  )
}

function isHeard({ kind, amplitude }: Channel): boolean {
  return kind === 'tone' && amplitude > 0
}

function areApart(set: readonly Channel[]): boolean {
  return (['left', 'right'] as const).every(ear => {
    const found = set.filter(isHeard).map(channel => frequencyIn(channel, ear))
    return found.every((one, index) =>
      found.slice(index + 1).every(other => Math.abs(one - other) > 4)
    )
  })
}

/** What the format means: + puts the higher tone left. */
function frequencyIn({ carrier, beat }: Channel, ear: Ear): number {
  return carrier + (ear === 'left' ? beat : -beat) / 2
}

interface Deviation {
  readonly level: number
  readonly frequency: number
}

/** How far the tones of a file's first steady stretch are from what the file says, at the worst. */
function deviation(text: string): Deviation | undefined {
  const file = readSbg(text)
  const stretch = steadyStretch(timelineOf(file, NOW).periods)
  if (!stretch) return undefined
  const whole = convertSbg(file, NOW)
  // Noise would only hide what is measured here; waves of their own have more than one frequency.
  const imported = { ...whole, voices: whole.voices.filter(({ kind }) => kind === 'tone') }
  if (
    imported.voices.some(
      voice => voice.kind === 'tone' && (voice.wave || voice.mode === 'isochronic')
    )
  )
    return undefined
  const { gain } = levelVoices(imported)
  const renderer = createScoreRenderer(layFileSession(imported, SESSION), RATE)
  const first = Math.round((stretch.start / 1000 + 1) * RATE)
  const deviations = (['left', 'right'] as const).flatMap((ear): readonly Deviation[] => {
    const partials = stretch.from.filter(isHeard).map((channel): Partial => {
      const frequency = frequencyIn(channel, ear)
      const amplitude = (gain * channel.amplitude) / 100
      return { cycles: t => frequency * t, amplitude: () => amplitude }
    })
    const [early, late] = [0, APART * RATE].map(by => {
      const ears = [new Float64Array(WINDOW), new Float64Array(WINDOW)] as const
      renderer.render(first + by, ...ears)
      const samples = Float32Array.from(ears[ear === 'left' ? 0 : 1])
      return fitTone(samples, RATE, partials, {
        first: 0,
        count: WINDOW,
        position: (first + by) / RATE
      })
    })
    return partials.map((_, index) => {
      const turned = late!.ahead[index]! - early!.ahead[index]!
      return {
        level: Math.max(Math.abs(early!.level[index]!), Math.abs(late!.level[index]!)),
        frequency: Math.abs(turned - Math.round(turned)) / APART
      }
    })
  })
  return {
    level: Math.max(...deviations.map(({ level }) => level)),
    frequency: Math.max(...deviations.map(({ frequency }) => frequency))
  }
}

describe('the sound of a .sbg file', () => {
  it.each(SBG_EXAMPLES.filter(name => name !== 'younger' && name !== 'keyframes'))(
    'has the frequencies and levels of %s in each ear, after one common gain',
    name => {
      const found = deviation(sbgExample(name))
      expect(found?.frequency).toBeLessThan(0.01)
      expect(found?.level).toBeLessThan(0.1)
    }
  )

  it('tells ears apart', () => {
    const high = deviation('0:00 200+4/20 -  300-7/10 403.3/7.5')
    expect(high?.frequency).toBeLessThan(1e-4)
    expect(high?.level).toBeLessThan(0.001)
  })

  // Mean squares of the programs' own pulses, at 2 to 40 a second, beside a tone of the same amplitude.
  it.each([
    ['SBaGen+', 0.2275, 'a: 300@R/20\n0:00 a'],
    ['SBaGen+', 1.0001, 'a: square:300@R/20\n0:00 a'],
    ['SBaGen+', 0.0867, 'a: triangle:300@R/20\n0:00 a'],
    ['SBaGenX', 0.1497, '0:00 300@R/20'],
    ['SBaGenX', 0.0998, '0:00 triangle:300@R/20']
  ])('gives pulses the energy that %s gives them: %f', (_, energy, text) => {
    for (const rate of [2, 5, 7, 10, 40]) {
      const imported = convertSbg(readSbg(text.replace('R', String(rate))), NOW)
      const { gain } = levelVoices(imported)
      const ears = [new Float64Array(RATE), new Float64Array(RATE)] as const
      createScoreRenderer(layFileSession(imported, SESSION), RATE).render(RATE, ...ears)
      const wanted = 0.2 * Math.SQRT1_2 * Math.sqrt(energy) * gain
      for (const ear of ears) {
        const off = 20 * Math.log10(rmsOf(ear) / wanted)
        console.log(`${text}, ${rate} Hz: ${off.toFixed(2)} dB off`)
        expect(Math.abs(off)).toBeLessThan(0.15)
      }
      const softened =
        rate * 0.05 > (energy === 0.2275 ? 0.2748 : energy === 0.0867 ? 0.175 : 0.2015)
      const hard = text.includes('square')
      const said = softened || hard ? [{ reason: 'soft pulses', rate }] : []
      expect(imported.leftOut).toMatchObject(said)
    }
  })
})

describe.runIf(hasCorpus('sbg'))('the sound of real .sbg files', () => {
  it('has their frequencies and levels wherever tones hold', () => {
    const found = corpusFiles('sbg').flatMap(({ name, text }) => {
      // Of these nothing can be played, as their own test says.
      if (/^(?:09079e|4cd9fc|7876c4)/.test(name)) return []
      return deviation(text) ?? []
    })
    console.log(
      `${found.length} files: frequencies within ${Math.max(...found.map(each => each.frequency)).toExponential(1)} Hz,`,
      `levels within ${Math.max(...found.map(each => each.level)).toFixed(4)} dB`
    )
    expect(found.length).toBeGreaterThan(50)
    expect(Math.max(...found.map(({ frequency }) => frequency))).toBeLessThan(0.01)
    expect(Math.max(...found.map(({ level }) => level))).toBeLessThan(0.1)
  }, 60_000)
})
