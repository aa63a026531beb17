import { describe, expect, it } from 'vitest'
import type { Curve } from '../../../src/core/score/curve.ts'
import { constant } from '../../../src/core/score/early/constant-curve.ts'
import type { BedVoice, BellVoice, ToneVoice } from '../../../src/core/score/score.ts'
import { describeVoice, voicePicture } from '../../../src/core/score/voice-description.ts'

function tone(carrier: Curve, beat: Curve): ToneVoice {
  return { kind: 'tone', mode: 'binaural', carrier, beat, rms: 0.1, duty: 0.5, depth: 1 }
}

function line(...values: readonly number[]): Curve {
  return values.map((value, index) => ({ at: 60 * index, value, shape: 'linear' }))
}

describe('the outline of a voice', () => {
  it('tells what its pitch and rate go from and to', () => {
    expect(describeVoice(tone(line(200, 180), line(-8, -2)), 60)).toMatchObject({
      pitch: { kind: 'from to', ends: [200, expect.closeTo(180, 6)] },
      rate: { kind: 'from to', ends: [8, expect.closeTo(2, 6)] }
    })
    expect(describeVoice(tone(constant(200), constant(-4)), 60).rate?.ends).toEqual([4, 4])
  })

  it('tells the lowest and the highest of what comes back to where it began', () => {
    const outline = describeVoice(tone(line(200, 200), line(0, 12, 3, 0)), 180)
    expect(outline.rate).toEqual({ kind: 'between', ends: [0, 12] })
    expect(outline.pitch?.kind).toBe('from to')
  })

  it('says nothing of what lies behind the time that it shows', () => {
    expect(describeVoice(tone(line(200, 200), line(4, 4, 40)), 60).rate?.ends).toEqual([4, 4])
  })

  it('tells how a bed breathes, and how much darker it is', () => {
    const breath = { rate: line(0.15, 0.1), depth: constant(8), inhale: 0.4 }
    const bed: BedVoice = { kind: 'bed', bed: 'rain', rms: 0.1, seed: 1 }
    expect(describeVoice({ ...bed, breath, tilt: -3 }, 60)).toMatchObject({
      word: 'rain',
      rate: undefined,
      breath: { kind: 'from to', ends: [0.15, expect.closeTo(0.1, 6)] },
      tilt: -3
    })
    expect(describeVoice(bed, 60)).toMatchObject({ breath: undefined, tilt: 0 })
  })

  it('shows when a bell is struck, and how hard', () => {
    const bell: BellVoice = {
      kind: 'bell',
      strikes: [
        { at: 0, frequency: 880, strength: 0.5 },
        { at: 96, frequency: 440, strength: 1 }
      ],
      rms: 0.1,
      decay: 2
    }
    const outline = describeVoice(bell, 192)
    const struck = outline.points.flatMap(({ loudness }, index) =>
      loudness > 0 ? [[index, loudness]] : []
    )
    expect(struck).toEqual([
      [0, 0.5],
      [96, 1]
    ])
    expect(outline.pitch).toEqual({ kind: 'from to', ends: [880, 440] })
    expect(voicePicture(outline, 192, 1).line).toContain('L49.48 100L50 8L50.52 100')
  })
})
