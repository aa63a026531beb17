import { describe, expect, it } from 'vitest'
import { prepareCurve } from '../../../../src/core/score/curve.ts'
import type { ImportedFile } from '../../../../src/core/files/imported-file.ts'
import { pulseMeanSquare } from '../../../../src/core/score/pulse.ts'
import { turningNoiseOf } from '../../../../src/core/files/sbg/noises.ts'
import { importSbg } from '../../../../src/core/files/sbg/convert.ts'

function imported(text: string): ImportedFile {
  return importSbg(text, 0)
}

describe('what SBaGenX alone can make', () => {
  it('plays a noise that beats between the ears as pulses in both, with the same energy', () => {
    const { voices, leftOut } = imported('0:00 noisebeat:4/20')
    expect(voices).toMatchObject([
      { kind: 'bed', bed: 'pink', pulse: { rate: [{ value: 4 }], duty: 0.5, depth: 1 } }
    ])
    const steady = 0.2 * turningNoiseOf('pink', 'sbagenx').rms
    expect(voices[0]!.rms * Math.sqrt(pulseMeanSquare(0.5, 1))).toBeCloseTo(steady, 12)
    expect(leftOut).toEqual([{ line: 1, name: 'noisebeat:4/20', reason: 'noise beat' }])
  })

  it('plays noise in pulses, which slide from one rate to the next', () => {
    const { voices, leftOut } = imported('0:00 noisepulse:4/20 ->\n0:01 noisepulse:2/20')
    const [bed] = voices
    expect(bed).toMatchObject({ kind: 'bed', bed: 'pink', mono: true, pulse: { duty: 0.2015 } })
    if (bed?.kind !== 'bed' || !bed.pulse) throw new Error('No pulses.')
    expect(prepareCurve(bed.pulse.rate).value(30)).toBe(3)
    expect(leftOut).toEqual([])
  })

  // What SBaGenX makes of them at amplitude 100, from 63 Hz to 8 kHz, where a bed of RMS 1 has 0.97, 0.89 and 0.59.
  it.each([
    [0, 'white', 0.3465 / 0.9695],
    [1, 'pink', 0.514 / 0.8926],
    [2, 'brown', 0.535 / 0.9024]
  ])('plays noise that falls by %s dB a band as %s, and says so', (fall, bed, rms) => {
    const bands = Array.from({ length: 32 }, (_, index) => 10 - fall * index)
    const { voices, leftOut } = imported(
      `noise00: ${bands.join(' ')}\n0:00 noise00/20 noise00:spin:300+1/10`
    )
    expect(voices).toMatchObject([
      { kind: 'bed', bed },
      { kind: 'spin', bed }
    ])
    expect(voices[0]!.rms).toBeCloseTo(0.2 * rms, 4)
    expect(leftOut.map(({ reason }) => reason)).toEqual(['own spectrum', 'own spectrum'])
  })

  it('spins a noise that the file moves along a path of its own', () => {
    const { voices, leftOut } = imported('spin00: -1 1\n0:00 spin00:bspin:300+1/10')
    expect(voices).toMatchObject([{ kind: 'spin', bed: 'brown', width: [{ value: 300 }] }])
    expect(leftOut.map(({ reason }) => reason)).toEqual(['own motion'])
  })

  it.each([
    ['orbitbeat:200+4+0.1/20', 0.5],
    ['orbitbeat:200@4-0.1/20:d=2', 0.2015]
  ])('plays the pulses of %s without going round the head', (spec, duty) => {
    const { voices, leftOut } = imported(`0:00 ${spec}`)
    expect(voices).toMatchObject([
      { kind: 'tone', mode: 'isochronic', carrier: [{ value: 200 }], beat: [{ value: 4 }], duty }
    ])
    expect(leftOut).toEqual([{ line: 1, name: spec, reason: 'own motion' }])
  })

  it('plays a waveform for SBaGenX as a sine, for there it is the envelope of a beat', () => {
    const { voices, leftOut } = imported('wave00: 0 1 2 1\n0:00 wave00:200+4/20')
    expect(voices).toMatchObject([{ kind: 'tone', mode: 'binaural' }])
    expect(voices[0]).not.toHaveProperty('wave')
    expect(leftOut).toEqual([{ line: 2, name: 'wave00:200+4/20', reason: 'own envelope' }])
  })

  it('leaves out noise whose spectrum is not in the file', () => {
    const { voices, leftOut } = imported('0:00 noise00/20 noise00:spin:300+1/10 pink/5')
    expect(voices).toHaveLength(1)
    expect(leftOut.map(({ reason }) => reason)).toEqual(['no waveform', 'no waveform'])
  })

  it('holds noise steady whose pulses never come', () => {
    const [bed] = imported('0:00 noisebeat:0/20').voices
    expect(bed).toMatchObject({ kind: 'bed', rms: 0.2 * turningNoiseOf('pink', 'sbagenx').rms })
    expect(bed).not.toHaveProperty('pulse')
  })
})
