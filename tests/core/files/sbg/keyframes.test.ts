import { describe, expect, it } from 'vitest'
import { prepareCurve } from '../../../../src/core/score/curve.ts'
import type { ImportedFile } from '../../../../src/core/files/imported-file.ts'
import { importSbg } from '../../../../src/core/files/sbg/convert.ts'
import type { Voice } from '../../../../src/core/score/score.ts'

function imported(...lines: readonly string[]): ImportedFile {
  return importSbg(lines.join('\n'), 0)
}

/** Percent of full scale of all that sounds at a time, with its frequencies in the left and the right ear. */
function heardAt({ voices }: ImportedFile, at: number): readonly (readonly number[])[] {
  return voices
    .map(voice => {
      const volume = voice.volume ? prepareCurve(voice.volume.left).value(at) : 1
      const amplitude = 100 * voice.rms * Math.SQRT2 * volume
      return [...pitchesAt(voice, at), amplitude].map(value => Math.round(value * 1e6) / 1e6)
    })
    .filter(([, , amplitude]) => amplitude !== 0)
}

function pitchesAt(voice: Voice, at: number): readonly number[] {
  if (voice.kind !== 'tone') return [0, 0]
  const [carrier, beat] = [
    prepareCurve(voice.carrier).value(at),
    prepareCurve(voice.beat).value(at)
  ]
  return voice.mode === 'binaural' ? [carrier - beat / 2, carrier + beat / 2] : [carrier, beat]
}

describe('a sequence written for SBaGenX', () => {
  it('takes a binaural tone that changes its pitch through silence halfway, and holds the last line', () => {
    const sound = imported('00:00 200+4/20', '00:01 180+2/20')

    expect(heardAt(sound, 0)).toEqual([[202, 198, 20]])
    expect(heardAt(sound, 20)).toEqual([[202, 198, 6.666667]])
    expect(heardAt(sound, 30)).toEqual([])
    expect(heardAt(sound, 35)).toEqual([[181, 179, 3.333333]])
    expect(heardAt(sound, 60)).toEqual([[181, 179, 20]])
    expect(heardAt(sound, 44_000)).toEqual([[181, 179, 20]])
    expect(sound.length).toBe(Infinity)
    expect(sound.repeat).toBeUndefined()
  })

  it('is silent for half of the way from or to nothing', () => {
    const sound = imported('00:00 -', '00:01 200+4/20', '00:02 -', '00:03 - 100+1/5')

    expect(heardAt(sound, 15)).toEqual([])
    expect(heardAt(sound, 45)).toEqual([[202, 198, 10]])
    expect(heardAt(sound, 75)).toEqual([[202, 198, 10]])
    expect(heardAt(sound, 105)).toEqual([])
  })

  it('slides where an arrow says so, from and to nothing as well', () => {
    const sound = imported('00:00 - ->', '00:01 200+4/20 ->', '00:02 180+2/20 ->', '00:03 -')

    expect(heardAt(sound, 15)).toEqual([[202, 198, 5]])
    expect(heardAt(sound, 90)).toEqual([[191.5, 188.5, 20]])
    expect(heardAt(sound, 150)).toEqual([[181, 179, 10]])
  })

  it.each([
    ['pulses', '200@4/20', '180@2/10'],
    ['monaural tones', '200M4/20', '180M2/10']
  ])('slides %s without an arrow', (_, from, to) => {
    const [heard] = heardAt(imported(`00:00 ${from}`, `00:01 ${to}`), 30)
    expect(heard?.slice(0, 2)).toEqual([190, 3])
  })

  it('changes amplitudes alone without a gap', () => {
    const sound = imported('00:00 200+4/20', '00:01 200+4/10')
    expect(heardAt(sound, 30)).toEqual([[202, 198, 15]])
  })

  it('takes what changes its waveform through silence, arrow or none', () => {
    const sound = imported('00:00 200+4/20 ->', '00:01 square:200+4/20')
    expect(heardAt(sound, 30)).toEqual([])
  })

  it.each(['==', '-=', 'step', 'HOLD'])('holds and jumps after a line that ends with %s', mark => {
    const sound = imported(`00:00 200+4/20 ${mark}`, '00:01 180+2/10')
    expect(heardAt(sound, 59)).toEqual([[202, 198, 20]])
    expect(heardAt(sound, 60)).toEqual([[181, 179, 10]])
  })

  it('takes a leading = for a step, unless an arrow follows', () => {
    const held = imported('a: 200+4/20', '00:00 == a', '00:01 180+2/10')
    const slid = imported('a: 200+4/20', '00:00 == a ->', '00:01 180+2/10')

    expect(heardAt(held, 59)).toEqual([[202, 198, 20]])
    expect(heardAt(slid, 30)).toEqual([[191.5, 188.5, 15]])
  })

  it.each(['linear', 'ramp', '--', '<>'])(
    'goes on as usual after a line that ends with %s',
    mark => {
      const sound = imported('a: 200+4/20', `00:00 == a ${mark}`, '00:01 200+4/10')
      expect(heardAt(sound, 30)).toEqual([[202, 198, 15]])
    }
  )

  it('passes over the options of how it shapes and writes its sound', () => {
    const options = '-I s=0.1:d=0.3 -AH m=cos -K 192 -U 5 -G'
    expect(heardAt(imported(options, '00:00 200+4/20'), 0)).toEqual([[202, 198, 20]])
  })

  it('plays a last line that nothing comes after', () => {
    const sound = imported(
      'off: -',
      'two: 150/20 240/20',
      'late: {',
      '+00:00 off ==',
      '+00:01 two',
      '}',
      'NOW late'
    )
    expect(heardAt(sound, 59)).toEqual([])
    expect(heardAt(sound, 61)).toHaveLength(2)
  })

  it.each([
    ['-SE', 60],
    ['-SE -L 0:02', 60],
    ['-L 0:02', 120],
    ['-S', Infinity]
  ])('lasts as long as %s says', (options, length) => {
    expect(imported(options, '00:00 200+4/20', '00:01 180+2/20').length).toBe(length)
  })

  it('ends with a last line that is silent', () => {
    expect(imported('00:00 200+4/20', '00:01 -').length).toBe(60)
  })

  it('takes an earlier time for one of the next day', () => {
    const sound = imported('23:59 200+4/20', '00:00 180+2/20')
    expect(heardAt(sound, 60)).toEqual([[181, 179, 20]])
  })

  it('strikes a bell once for as long as its channel stays one', () => {
    const sound = imported('00:00 -', '00:01 bell+440/20', '00:02 bell+440/20', '00:03 -')
    const strikes = sound.voices.flatMap(voice => (voice.kind === 'bell' ? voice.strikes : []))
    expect(strikes.map(({ at }) => at)).toEqual([60])
  })
})
