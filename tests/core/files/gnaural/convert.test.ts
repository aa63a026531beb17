import { describe, expect, it } from 'vitest'
import { prepareCurve } from '../../../../src/core/score/curve.ts'
import type { Curve } from '../../../../src/core/score/curve.ts'
import { importGnaural } from '../../../../src/core/files/gnaural/convert.ts'
import { ImportError } from '../../../../src/core/files/import-error.ts'
import type { Voice } from '../../../../src/core/score/score.ts'
import { corpusFiles, hasCorpus } from '../../../helpers/formats/corpus.ts'
import type {
  EntryNumbers,
  ScheduleText,
  VoiceText
} from '../../../helpers/formats/gnaural-text.ts'
import { exampleText, gnauralText } from '../../../helpers/formats/gnaural-text.ts'

const STEADY: EntryNumbers = [60, 1, 1, 4, 200]

function voiceOf(voice: Partial<VoiceText>, schedule: Partial<ScheduleText> = {}): Voice {
  const text = gnauralText({ voices: [{ type: 0, entries: [STEADY], ...voice }], ...schedule })
  const [converted] = importGnaural(text).voices
  if (!converted) throw new Error('There was no voice.')
  return converted
}

function toneOf(
  voice: Partial<VoiceText>,
  schedule?: Partial<ScheduleText>
): Extract<Voice, { kind: 'tone' }> {
  const converted = voiceOf(voice, schedule)
  if (converted.kind !== 'tone') throw new Error(`It was a ${converted.kind}.`)
  return converted
}

function values(curve: Curve, ...times: readonly number[]): readonly number[] {
  const { value } = prepareCurve(curve)
  return times.map(value)
}

describe('a voice of a .gnaural file', () => {
  it('has the higher tone left, with a peak of half of full scale at volume 1', () => {
    expect(toneOf({})).toMatchObject({
      mode: 'binaural',
      carrier: [{ value: 200 }],
      beat: [{ value: -4 }],
      rms: 0.5 / Math.SQRT2
    })
  })

  it('has the higher tone right where the ears are changed over, volumes and all', () => {
    const tone = toneOf({ entries: [[60, 1, 0.5, 4, 200]] }, { swap: true, left: 0.5 })
    expect(tone.beat).toEqual([expect.objectContaining({ value: 4 })])
    // Left is 1 × 0.5, right 0.5 × 1, and then they are changed over: both are full.
    expect(tone.volume).toBeUndefined()
    const uneven = toneOf({ entries: [[60, 1, 0.5, 4, 200]] }, { swap: true })
    expect(uneven.volume).toMatchObject({ left: [{ value: 0.5 }], right: [{ value: 1 }] })
  })

  it('goes in a line from entry to entry, and from the last one back to the first', () => {
    const { carrier, beat, volume } = toneOf({
      entries: [
        [100, 0.5, 1, 8, 200],
        [100, 1, 1, 2, 100]
      ]
    })
    expect(values(carrier, 0, 50, 100, 150, 199.999)).toEqual([
      200,
      150,
      100,
      150,
      expect.closeTo(200, 2)
    ])
    expect(values(beat, 0, 50, 100, 150)).toEqual([-8, -5, -2, -5])
    expect(values(volume?.left ?? [], 0, 50, 100, 150)).toEqual([0.5, 0.75, 1, 0.75])
    expect(values(volume?.right ?? [], 0, 100)).toEqual([1, 1])
  })

  it('jumps where an entry has no length', () => {
    const { carrier } = toneOf({
      entries: [
        [100, 1, 1, 8, 200],
        [0, 1, 1, 8, 300],
        [0, 1, 1, 8, 999],
        [100, 1, 1, 8, 100]
      ]
    })
    expect(values(carrier, 99.999, 100, 150)).toEqual([expect.closeTo(300, 1), 100, 150])
  })

  it('keeps one curve for both ears where they share it, and none where it is full', () => {
    const { volume } = toneOf({
      entries: [
        [10, 0.2, 0.2, 4, 200],
        [10, 0.8, 0.8, 4, 200]
      ]
    })
    expect(volume?.left).toBe(volume?.right)
    expect(toneOf({}).volume).toBeUndefined()
  })

  it('is monaural where both ears get the mean of the two, each sine half as high', () => {
    expect(toneOf({ mono: true })).toMatchObject({ mode: 'monaural', rms: 0.25 })
  })

  it('is plain where nothing beats', () => {
    expect(toneOf({ entries: [[60, 1, 1, 0, 200]] })).toMatchObject({ mode: 'plain' })
    expect(toneOf({ type: 3, entries: [[60, 1, 1, 0, 200]] })).toMatchObject({ mode: 'plain' })
    expect(toneOf({ type: 4, mono: true })).toMatchObject({
      mode: 'plain',
      rms: 0.25 / Math.SQRT2
    })
  })

  it('pulses at the rate of its beat, as loud as hard pulses are, in both ears or from one to the other', () => {
    // Half of the time on: half of the energy of a tone of its height.
    const pulses = { carrier: [{ value: 200 }], beat: [{ value: 4 }], duty: 0.5, depth: 1 }
    const rms = (0.5 / Math.SQRT2) * Math.SQRT1_2
    expect(toneOf({ type: 3 })).toMatchObject({ mode: 'isochronic', ...pulses, rms })
    expect(toneOf({ type: 4 })).toMatchObject({ mode: 'alternating', ...pulses, rms })
  })

  it('is noise at the level of the format’s own, the same in both ears where it is mono', () => {
    const noise = voiceOf({ type: 1 })
    expect(noise).toMatchObject({ kind: 'bed', bed: 'dark', rms: expect.closeTo(0.1455, 4) })
    expect(noise).not.toHaveProperty('mono')
    const mono = voiceOf({ type: 1, mono: true })
    expect(mono).toMatchObject({ mono: true, rms: expect.closeTo(0.1029, 4) })
  })

  it('is drops, as many as its numbers make', () => {
    // Two places; each waits 1 / 0.001 samples and then sounds for 183 of 44,100 a second.
    expect(voiceOf({ type: 5, entries: [[60, 1, 1, 2, 0.001]] })).toMatchObject({
      kind: 'drops',
      drops: 'water',
      rms: Math.SQRT1_2,
      perSecond: [{ value: expect.closeTo(88_200 / 1183.27, 2) }]
    })
    expect(voiceOf({ type: 6, entries: [[60, 1, 1, 8, 0.1]] })).toMatchObject({
      drops: 'rain',
      perSecond: [{ value: expect.closeTo(28_563, -1) }]
    })
  })

  it('has two places for drops where its file names none, and never more than a hundred', () => {
    const perSecond = (beat: number, base: number): number | undefined => {
      const drops = voiceOf({ type: 5, entries: [[60, 1, 1, beat, base]] })
      return drops.kind === 'drops' ? drops.perSecond[0]?.value : undefined
    }
    expect(perSecond(0.5, 0.001)).toBe(perSecond(2, 0.001))
    expect(perSecond(500, 0.001)).toBe(perSecond(100, 0.001))
  })
})

describe('a .gnaural file as a whole', () => {
  it('plays again after its shortest voice, even where that is not heard', () => {
    const { repeat, length, voices } = importGnaural(
      gnauralText({
        loops: 3,
        voices: [
          {
            type: 0,
            entries: [
              [100, 1, 1, 4, 200],
              [100, 1, 1, 4, 100]
            ]
          },
          { type: 2, entries: [[150, 1, 1, 0, 0]] }
        ]
      })
    )
    expect([repeat, length]).toEqual([150, 450])
    const [tone] = voices
    expect(tone?.kind === 'tone' && tone.carrier.at(-1)).toMatchObject({ at: 150, value: 150 })
  })

  it('hears where a line goes that the end of the pass cuts', () => {
    const { voices } = importGnaural(
      gnauralText({
        voices: [
          { type: 1, entries: [[100, 0.2, 0.2, 0, 0]] },
          {
            type: 1,
            entries: [
              [101, 0.2, 0.2, 0, 0],
              [0, 0.2, 0.8, 0, 0]
            ]
          }
        ]
      })
    )
    expect(voices[1]?.volume?.left.at(-1)?.value).toBeCloseTo(0.25, 9)
    expect(voices[1]?.volume?.right.at(-1)?.value).toBeCloseTo(0.25 + (0.75 * 100) / 101, 9)
  })

  it('plays without end where its loops are less than 1', () => {
    const text = gnauralText({ loops: 0, voices: [{ type: 0, entries: [STEADY] }] })
    expect(importGnaural(text)).toMatchObject({ repeat: 60, length: Infinity })
  })

  it('is played over so often that it comes to a tenth of a second', () => {
    const entries: readonly EntryNumbers[] = [
      [0.015, 1, 1, 4, 200],
      [0.015, 1, 1, 4, 100]
    ]
    const { repeat, length, voices } = importGnaural(
      gnauralText({ voices: [{ type: 0, entries }] })
    )
    expect(repeat).toBeCloseTo(0.12, 9)
    expect(length).toBeCloseTo(0.03, 9)
    const [tone] = voices
    const carrier = tone?.kind === 'tone' ? tone.carrier : []
    for (const t of [0, 0.005, 0.015, 0.02])
      expect(values(carrier, t + 0.09)[0]).toBeCloseTo(values(carrier, t)[0] ?? 0, 6)
  })

  it('names what it leaves out, each with its line', () => {
    expect(importGnaural(exampleText('settling.gnaural')).leftOut).toEqual([
      { line: 46, name: 'owl.ogg', reason: 'sound file' },
      { line: 59, name: 'Not tonight', reason: 'muted' }
    ])
  })

  it.each([
    ['unknown voice', { type: 9 }],
    ['no entries', { entries: [] }],
    ['no length', { entries: [[0, 1, 1, 4, 200]] }],
    ['silent', { entries: [[60, 0, 0, 4, 200]] }],
    ['silent', { type: 5, entries: [[60, 1, 1, 2, 0]] }],
    ['soft pulses', { type: 3 }],
    ['too high', { entries: [[60, 1, 1, 4, 15_000]] }],
    ['too high', { entries: [[60, 1, 1, 1500, 200]] }]
  ] as const)('says of a voice: %s', (reason, voice) => {
    const voices: readonly VoiceText[] = [
      { type: 0, entries: [STEADY] },
      { type: 0, entries: [STEADY], ...voice }
    ]
    expect(importGnaural(gnauralText({ voices })).leftOut).toMatchObject([
      { line: expect.any(Number), name: 'Voice 1', reason }
    ])
  })

  it('says how fast the pulses are that it plays more softly', () => {
    const voices = [
      { type: 3, entries: [[60, 1, 1, 4, 200] as const, [60, 1, 1, 7, 200] as const] }
    ]
    const { leftOut } = importGnaural(gnauralText({ voices }))
    expect(leftOut).toMatchObject([{ reason: 'soft pulses', rate: 7 }])
  })

  it('has room for as many noises as a phone can make, and names the others', () => {
    const voices = Array.from({ length: 22 }, () => ({
      type: 5,
      entries: [[60, 1, 1, 300, 20]] as const
    }))
    const imported = importGnaural(gnauralText({ voices }))
    expect(imported.voices).toHaveLength(20)
    expect(imported.leftOut.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      'Voice 20: too many',
      'Voice 21: too many'
    ])
  })

  it('is refused where more happens in a second than can be played', () => {
    const entries = Array.from({ length: 4000 }, (_, index): EntryNumbers => [
      0.000_005,
      0.5 + (index % 2) / 2,
      1,
      4,
      200 + index
    ])
    const crowded = (): unknown => importGnaural(gnauralText({ voices: [{ type: 0, entries }] }))
    expect(crowded).toThrow(/at most \d+ entries/)
  })

  it('is refused where nothing of it can be played', () => {
    const silent = (voices: readonly VoiceText[]) => () => importGnaural(gnauralText({ voices }))
    expect(silent([])).toThrow(ImportError)
    expect(silent([{ type: 2, entries: [STEADY] }])).toThrow('a voice that can be played')
    expect(silent([{ type: 0, entries: [STEADY], mute: true }])).toThrow(ImportError)
  })
})

describe.runIf(hasCorpus('gnaural'))('real .gnaural files', { timeout: 60_000 }, () => {
  it('play, every one: what they leave out is named', () => {
    const files = corpusFiles('gnaural')
    expect(files).toHaveLength(62)
    for (const { name, text } of files) {
      const { voices, leftOut } = importGnaural(text)
      const declared = text.split('<voice>').length - 1
      const unheard = leftOut.filter(({ reason }) => !['soft pulses', 'too high'].includes(reason))
      expect(voices.length, name).toBeGreaterThan(0)
      expect(voices.length + unheard.length, name).toBe(declared)
    }
  })
})
