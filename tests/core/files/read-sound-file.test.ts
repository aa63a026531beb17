import { describe, expect, it } from 'vitest'
import { parseFileMark, textCode } from '../../../src/core/files/file-mark.ts'
import { ImportError } from '../../../src/core/files/import-error.ts'
import { LONGEST_FILE, parseStoredFile } from '../../../src/core/files/stored-file.ts'
import { formatOf } from '../../../src/core/files/format-of.ts'
import { readSoundFile, wholeMinutes } from '../../../src/core/files/read-sound-file.ts'
import { sinExample } from '../../helpers/formats/sin-text.ts'
import { spsqExample } from '../../helpers/formats/spsq-text.ts'
import { DEFAULT_RECIPE } from '../../../src/core/recipe/recipe.ts'

const SBG = '-SE\nts: 200+4/20\noff: -\n0:00 ts\n0:10 off\n'
const GNAURAL = `<schedule><title> A  long
night </title><loops>0</loops><voice><type>0</type><entries>
<entry duration="600" volume_left="0.5" volume_right="0.5" beatfreq="3" basefreq="200"/>
</entries></voice></schedule>`

describe('opening a file', () => {
  it('tells the formats apart by what is in them, and names the sound', () => {
    expect(readSoundFile(SBG, 'Deep rest.sbg', 0).mark).toMatchObject({
      format: 'sbg',
      title: 'Deep rest'
    })
    expect(readSoundFile(`\uFEFF${GNAURAL}`, 'x.txt', 0).mark).toMatchObject({
      format: 'gnaural',
      title: 'A long night'
    })
  })

  it.each([
    ['spsq', spsqExample('drift'), 'Slow drift'],
    ['spsq', spsqExample('older'), 'Older'],
    ['spsq', '  tone 3', undefined],
    ['spsq', '@volume 3', undefined],
    ['spsq', 'a as template\n', undefined],
    ['spsq', 'a\n  tune 3 amplitude 1\n', undefined],
    ['sin', sinExample('settle'), 'Settle'],
    ['sin', `\uFEFF<!-- <schedule> -->${sinExample('still')}`, 'x'],
    ['sbg', 'a word\n', undefined],
    ['sbg', 'a: 200+4/9\n00:00:00 a\n', 'x'],
    ['gnaural', '<!-- <Preset> --><schedule/>', undefined]
  ])('takes a text for .%s: %s', (format, text, title) => {
    expect(formatOf(text)).toBe(format)
    if (title !== undefined)
      expect(readSoundFile(text, `x.${format}`, 0).mark).toMatchObject({ format, title })
  })

  it('lays sessions around it, with the length, fades and level of a recipe', () => {
    const { lay } = readSoundFile(SBG, 'a.sbg', 0)
    const score = lay({ ...DEFAULT_RECIPE, minutes: 45, fadeOut: 300 })
    expect([score.duration, score.fadeOutAt]).toEqual([2700, 2400])
    expect(score.voices.map(({ kind }) => kind)).toEqual(['tone'])
    expect(score.after).toBeUndefined()
    expect(score.holdDecibels).toBeLessThanOrEqual(-17)
  })

  it('knows how long a session plays it once', () => {
    expect(wholeMinutes(readSoundFile(SBG, 'a', 0).imported)).toBeCloseTo(10, 5)
    expect(wholeMinutes(readSoundFile(GNAURAL, 'a', 0).imported)).toBeUndefined()
  })

  it('refuses what it cannot read', () => {
    expect(() => readSoundFile('0:00 nothing', 'a', 0)).toThrow(ImportError)
    expect(() => readSoundFile('<schedule>', 'a', 0)).toThrow(ImportError)
  })
})

describe('the mark of a file', () => {
  it('is the same for the same text alone', () => {
    const codes = [SBG, GNAURAL, `${SBG} `, SBG.replace('4', '5'), '', 'ab', 'ba'].map(textCode)
    expect(new Set(codes).size).toBe(codes.length)
    expect(textCode(SBG)).toBe(codes[0])
    expect(textCode(SBG)).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is read back, and anything else is refused', () => {
    const { mark } = readSoundFile(SBG, 'a.sbg', 0)
    expect(parseFileMark(structuredClone(mark))).toEqual(mark)
    for (const wrong of [null, 'a', {}, { ...mark, format: 'mp3' }, { ...mark, code: 'x' }])
      expect(parseFileMark(wrong)).toBeUndefined()
  })
})

describe('a kept file', () => {
  it('is read back, and anything else is refused', () => {
    expect(parseStoredFile({ text: SBG, name: ' a ' })).toEqual({ text: SBG, name: 'a' })
    const long = 'x'.repeat(LONGEST_FILE + 1)
    for (const wrong of [
      null,
      {},
      { text: '', name: 'a' },
      { text: SBG },
      { text: long, name: '' }
    ])
      expect(parseStoredFile(wrong)).toBeUndefined()
  })
})
