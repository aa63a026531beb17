import { describe, expect, it } from 'vitest'
import { ImportError } from '../../../../src/core/files/import-error.ts'
import { importSin } from '../../../../src/core/files/sin/convert.ts'
import { readSin } from '../../../../src/core/files/sin/read.ts'
import { sinExample, sinText } from '../../../helpers/formats/sin-text.ts'

function refusalOf(text: string): string {
  try {
    importSin(text)
  } catch (error) {
    if (error instanceof ImportError) return error.message
    throw error
  }
  return 'nothing refused'
}

describe('reading a .sin file', () => {
  it('reads its words, its noise and its tracks', () => {
    const { tracks, ...preset } = readSin(sinExample('settle'))
    expect(preset).toMatchObject({
      title: 'Settle',
      author: 'Neap',
      description: 'Written for this project & nobody\u2019s but our own.'.replace('\u2019', "'"),
      length: 600,
      loop: 120
    })
    expect(preset.noise.map(({ value }) => value)).toEqual([0.4, 0.2, 0.2])
    expect(tracks.map(({ line, trackVolume }) => [line, trackVolume])).toEqual([
      [5, 1],
      [10, 0.5]
    ])
  })

  it('puts points in their order', () => {
    const [track] = readSin(
      sinText({
        tracks: [
          {
            rate: [
              [30, 2],
              [0, 4]
            ]
          }
        ]
      })
    ).tracks
    expect(track?.rate.map(({ at }) => at)).toEqual([0, 30])
  })

  it('says what is changed, and is silent about noise that was never wanted', () => {
    expect(importSin(sinExample('still')).leftOut).toEqual([])
    const fast = sinText({ tracks: [{ rate: [[0, 12]] }, { trackVolume: 0 }] })
    expect(importSin(fast).leftOut).toMatchObject([
      { line: 4, reason: 'soft pulses', rate: 12 },
      { line: 9, reason: 'silent' }
    ])
  })

  it.each([
    ['no root of its own', '<Presets/>', 1, '<Preset>'],
    ['no length', '<Preset/>', 1, 'a number from 0.01'],
    ['no track', sinText({ tracks: [] }), 1, '<EntrainmentTrack>'],
    ['a loop behind its end', sinText({ loop: 61 }), 1, 'a number from 0 to 60'],
    ['a point behind its end', sinText({ noise: [[61, 0]] }), 3, 'a number from 0 to 60'],
    ['no point at its start', sinText({ noise: [[1, 0]] }), 3, 'time="0"'],
    ['a volume over 1', sinText({ tracks: [{ trackVolume: 1.5 }] }), 4, 'a number from 0 to 1'],
    [
      'a frequency below 0',
      sinText({ tracks: [{ carrier: [[0, -1]] }] }),
      7,
      'a number from 0 to 20000'
    ],
    [
      'a missing envelope',
      sinText().replace('name="volume"', 'name="loudness"'),
      4,
      '<Envelope name="volume">'
    ],
    [
      'an envelope twice',
      sinText().replace('<EntrainmentTrack', '<Envelope name="noise"/><EntrainmentTrack'),
      4,
      'at most 1'
    ],
    ['nothing to hear', sinText({ tracks: [{ trackVolume: 0 }] }), 1, 'a voice that can be played'],
    ['a document type', `<!DOCTYPE x>${sinText()}`, 1, 'no document type'],
    ['half of it', sinText().slice(0, -9), 8, '</Preset>']
  ])('refuses %s where it stands', (_, text, line, expected) => {
    const said = refusalOf(text)
    expect(said).toContain(`Line ${line}, column `)
    expect(said).toContain(`expected ${expected}`)
  })

  it('refuses more than a score can hold', () => {
    const points = Array.from({ length: 6000 }, (_, index) => [index / 100, index % 2] as const)
    expect(refusalOf(sinText({ loop: 1, noise: points }))).toContain('at most 250000 entries')
    expect(refusalOf(sinText({ tracks: Array.from({ length: 65 }, () => ({})) }))).toContain(
      'at most 63 voices'
    )
  })
})
