import { describe, expect, it } from 'vitest'
import { ImportError } from '../../../../src/core/files/import-error.ts'
import { importSpsq } from '../../../../src/core/files/spsq/convert.ts'
import { readSpsq } from '../../../../src/core/files/spsq/read.ts'
import { workedMilliseconds } from '../../../helpers/worked-milliseconds.ts'
import { spsqExample, spsqText } from '../../../helpers/formats/spsq-text.ts'

function refusalOf(text: string): string {
  try {
    importSpsq(text)
  } catch (error) {
    if (error instanceof ImportError) return error.message
    throw error
  }
  return 'nothing refused'
}

const TONE = 'tone 200 binaural 4 amplitude 10'
const TIMES = '00:00:00 a\n00:01:00 a'

describe('reading a .spsq file', () => {
  it('reads templates, what is made from them, and what changes', () => {
    const { stations, volume, notes } = readSpsq(spsqExample('drift'))
    expect(notes[0]).toBe('Slow drift')
    expect(volume).toBe(0.9)
    expect(stations.map(({ at }) => at)).toEqual([0, 20, 300, 900, 1500, 1800, 2400])
    expect(stations[0]?.tracks).toBeUndefined()
    expect(stations[1]?.tracks?.[0]).toMatchObject({ colour: 'pink', smooth: 0, amplitude: 30 })
    expect(stations[3]?.tracks).toMatchObject([
      { smooth: 30, amplitude: 40 },
      { carrier: 170, beat: 5.5, amplitude: 20 },
      { wave: 'triangle', effect: { kind: 'modulation', rate: 2, intensity: 0.5 } }
    ])
    expect(stations[3]).toMatchObject({ transition: 'smooth', steps: 2 })
  })

  it('reads the sound files of version 3, and says that they are needed', () => {
    const { leftOut, voices } = importSpsq(spsqExample('older'))
    expect(voices.map(({ kind }) => kind)).toContain('tone')
    expect(leftOut.filter(({ reason }) => reason === 'sound file')).toMatchObject([
      { line: 8, name: 'background spin 400 rate 0.2 intensity 60 amplitude 50' }
    ])
  })

  it('says what of a file is left out or changed', () => {
    const text = spsqText([
      'tone 200 isochronic 12 amplitude 10',
      'tone 300 effect doppler 1 intensity 50 amplitude 10',
      'tone 300 binaural 4 effect modulation 1 intensity 50 amplitude 10',
      'noise white smooth 20 amplitude 10',
      'music piano amplitude 50',
      'noise pink amplitude 0'
    ])
    expect(importSpsq(text).leftOut.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'soft pulses'],
      [3, 'own motion'],
      [4, 'own envelope'],
      [5, 'own spectrum'],
      [6, 'sound file'],
      [7, 'silent']
    ])
  })

  it('takes capital letters of names for small ones, and lines that end as Windows ends them', () => {
    const text = `\uFEFFAlpha\r\n  ${TONE}\r\n00:00:00 ALPHA\r\n00:01:00 alpha`
    expect(importSpsq(text).voices).toHaveLength(1)
  })

  it.each([
    [
      'a word that is no track',
      `a\n  tune 200 amplitude 1\n${TIMES}`,
      2,
      3,
      'a track: tone, noise'
    ],
    ['one space', `a\n ${TONE}\n${TIMES}`, 2, 2, 'two spaces'],
    ['no space', `a\n${TONE}\n${TIMES}`, 2, 1, 'two spaces'],
    ['an exponent', `a\n  tone 1e2 amplitude 1\n${TIMES}`, 2, 8, 'a number'],
    ['too loud', `a\n  tone 100 amplitude 101\n${TIMES}`, 2, 22, 'from 0 to 100'],
    ['an unknown beat', `a\n  tone 100 binural 4 amplitude 1\n${TIMES}`, 2, 12, 'binaural'],
    ['a noise with a beat', `a\n  noise pink binaural 4 amplitude 1\n${TIMES}`, 2, 14, 'smooth'],
    ['a colour', `a\n  noise blue amplitude 1\n${TIMES}`, 2, 9, 'white, pink or brown'],
    [
      'a doppler noise',
      `a\n  noise pink effect doppler 1 intensity 1 amplitude 1\n${TIMES}`,
      2,
      21,
      'effect'
    ],
    ['a beat too wide', `a\n  tone 10 binaural 20 amplitude 1\n${TIMES}`, 2, 33, 'below twice'],
    ['a word too many', `a\n  ${TONE} loud\n${TIMES}`, 2, 36, 'the end of the line'],
    ['an unknown option', `@speed 2\n${spsqText([TONE])}`, 1, 1, '@samplerate'],
    ['a late option', `a\n  ${TONE}\n@volume 5\n${TIMES}`, 3, 1, 'before the first preset'],
    ['another file’s presets', `@extends base\n${spsqText([TONE])}`, 1, 1, 'presets in this file'],
    ['an older one’s', `@presetlist base.spsq\n${spsqText([TONE])}`, 1, 1, 'presets in this file'],
    ['a name twice', `a\n  ${TONE}\nA\n  ${TONE}\n${TIMES}`, 3, 1, 'a name that isn’t taken'],
    ['silence defined', `silence\n  ${TONE}\n${TIMES}`, 1, 1, 'a name that isn’t taken'],
    ['an empty preset', `a\nb\n  ${TONE}\n${TIMES}`, 2, 1, 'a track'],
    ['a template played', `a as template\n  ${TONE}\n${TIMES}`, 3, 10, 'no template'],
    ['no template', `b\n  ${TONE}\na from b\n${TIMES}`, 3, 8, 'a template'],
    [
      'a track too many',
      `b as template\n  ${TONE}\na from b\n  ${TONE}\n${TIMES}`,
      4,
      3,
      'a change'
    ],
    [
      'a change of nothing',
      `b as template\n  ${TONE}\na from b\n  track 2 tone 1\n${TIMES}`,
      4,
      9,
      'number of a track'
    ],
    [
      'a change that does not fit',
      `b as template\n  ${TONE}\na from b\n  track 1 smooth 1\n${TIMES}`,
      4,
      11,
      'this track can have'
    ],
    ['a late start', `a\n  ${TONE}\n00:00:10 a\n00:01:00 a`, 3, 1, '00:00:00'],
    ['a time twice', `a\n  ${TONE}\n00:00:00 a\n00:00:00 a`, 4, 1, 'a later time'],
    ['a short time', `a\n  ${TONE}\n0:00:00 a\n00:01:00 a`, 3, 1, 'a time such as'],
    ['an unknown preset', `a\n  ${TONE}\n00:00:00 b\n00:01:00 a`, 3, 10, 'a preset further up'],
    ['an unknown way', `a\n  ${TONE}\n00:00:00 a slow\n00:01:00 a`, 3, 12, 'steady, ease-in'],
    ['half a step', `a\n  ${TONE}\n00:00:00 a smooth 1.5\n00:01:00 a`, 3, 19, 'a number'],
    ['a single time', `a\n  ${TONE}\n00:00:00 a`, 3, 11, 'at least two lines'],
    ['a late preset', `a\n  ${TONE}\n${TIMES}\nb`, 5, 1, 'presets come before'],
    ['nothing to hear', spsqText(['music x amplitude 9']), 2, 1, 'a voice that can be played'],
    ['nothing at all', '', 1, 1, 'a preset: a name']
  ])('refuses %s where it stands', (_, text, line, column, expected) => {
    const said = refusalOf(text)
    expect(said).toContain(`Line ${line}, column ${column}: expected `)
    expect(said).toContain(expected)
  })

  it.each([
    ['bent ways', 'smooth 12', 20_000],
    ['straight ones', 'steady', 15_000]
  ])('keeps nobody waiting for all its lines, with %s', (_, way, count) => {
    const time = (second: number): string =>
      [second / 3600, (second / 60) % 60, second % 60]
        .map(part => String(Math.floor(part)).padStart(2, '0'))
        .join(':')
    const lines = Array.from({ length: count }, (_line, second) => `${time(second)} a ${way}`)
    const text = spsqText(
      Array.from({ length: 16 }, () => TONE),
      lines.join('\n')
    )
    const start = workedMilliseconds()
    expect(refusalOf(text)).toContain('at most 250000 entries')
    expect(workedMilliseconds() - start).toBeLessThan(1000)
  })

  it('refuses more presets, tracks and characters than it has room for', () => {
    const presets = Array.from({ length: 32 }, (_, index) => `p${index}\n  ${TONE}`).join('\n')
    expect(refusalOf(presets)).toContain('at most 31 presets')
    expect(refusalOf(spsqText(Array.from({ length: 17 }, () => TONE)))).toContain(
      'at most 16 tracks'
    )
    expect(refusalOf(' '.repeat(1_000_001))).toContain('at most 1000000 characters')
  })
})
