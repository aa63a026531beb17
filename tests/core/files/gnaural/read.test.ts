import { describe, expect, it } from 'vitest'
import { readGnaural } from '../../../../src/core/files/gnaural/read.ts'
import { ImportError } from '../../../../src/core/files/import-error.ts'
import { corpusFiles, hasCorpus } from '../../../helpers/formats/corpus.ts'
import { entryText, exampleText, gnauralText } from '../../../helpers/formats/gnaural-text.ts'

const ENTRY = entryText(0, [60, 0.5, 0.4, 4, 200])

function withEntries(entries: string): string {
  return `<schedule><voice><type>0</type><entries>${entries}</entries></voice></schedule>`
}

function refusal(text: string): ImportError {
  try {
    readGnaural(text)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('The file was read.')
}

function readOrRefuse(text: string): boolean {
  try {
    readGnaural(text)
    return true
  } catch (error) {
    return error instanceof ImportError
  }
}

describe('reading a .gnaural file', () => {
  it('reads what the schedule says of itself and of its voices', () => {
    const { voices, ...schedule } = readGnaural(exampleText('settling.gnaural'))
    expect(schedule).toEqual({
      title: 'Settling',
      description: 'From 8 to 2.5 Hz in ten minutes, then it holds.',
      author: 'Neap',
      loops: 1,
      volumeLeft: 1,
      volumeRight: 1,
      swapped: false
    })
    expect(voices.map(({ type, muted, hidden }) => [type, muted, hidden])).toEqual([
      ['binaural', false, false],
      ['noise', false, true],
      ['sound file', false, false],
      ['pulses', true, false]
    ])
    expect(voices[0]?.place).toEqual({ line: 17, column: 1 })
    expect(voices[0]?.entries[1]).toEqual({
      duration: 600,
      volumeLeft: 0.4,
      volumeRight: 0.4,
      beat: 2.5,
      base: 160
    })
  })

  it('believes its own count, not the declared ones', () => {
    const { voices } = readGnaural(exampleText('settling.gnaural'))
    expect(voices.map(({ entries }) => entries.length)).toEqual([4, 1, 1, 1])
  })

  it('takes an entry written in any way for the same as one written as Gnaural does', () => {
    const plain = readGnaural(withEntries(ENTRY + ENTRY)).voices
    const others = [
      `<entry basefreq='200' beatfreq="4.0" volume_right="0.40" volume_left=".5" duration="6e1"></entry>`,
      ENTRY.replace('<entry', '<!-- first --><entry\n').replace('200', '&#50;00'),
      '<entry><duration>60</duration><volume_left>0.5</volume_left><volume_right>0.4</volume_right><beatfreq>4</beatfreq><basefreq>200</basefreq></entry>'
    ]
    for (const other of others) {
      expect(readGnaural(withEntries(other + ENTRY)).voices).toEqual(plain)
      expect(readGnaural(withEntries(ENTRY + other)).voices).toEqual(plain)
    }
  })

  it('reads lines ended in any way, and what stands before the first element', () => {
    const text = exampleText('settling.gnaural')
    const expected = readGnaural(text).voices
    expect(readGnaural(text.replaceAll('\n', '\r\n')).voices).toEqual(expected)
    expect(readGnaural(`\uFEFF${text}`).voices).toEqual(expected)
    expect(readGnaural(`\n\n${text}`).voices[0]?.place.line).toBe(19)
  })

  it('takes loops below 1 for endless, and missing ones for one', () => {
    const loops = (count: number): number =>
      readGnaural(gnauralText({ voices: [], loops: count })).loops
    expect([-1, 0, 1, 99].map(loops)).toEqual([Infinity, Infinity, 1, 99])
    expect(readGnaural('<schedule/>').loops).toBe(1)
  })

  it('takes a volume that misses 0 by a rounding for 0', () => {
    const text = gnauralText({ voices: [{ type: 0, entries: [[1, -2.5e-19, 0.1, 1, 100]] }] })
    expect(readGnaural(text).voices[0]?.entries[0]?.volumeLeft).toBe(0)
  })

  it('does not know a voice of a number that is not the format’s', () => {
    const text = gnauralText({ voices: [{ type: 7, entries: [] }] })
    expect(readGnaural(text).voices[0]?.type).toBeUndefined()
  })
})

describe('refusing what is no .gnaural file', () => {
  it('names the line and column, what was found and what was expected', () => {
    const text = exampleText('settling.gnaural').replace('beatfreq="2.5"', 'beatfreq="fast"')
    const { place, found, expected } = refusal(text)
    expect(place).toEqual({ line: 28, column: 1 })
    expect(found).toBe('fast')
    expect(expected).toEqual({ kind: 'number', low: -20_000, high: 20_000 })
  })

  it.each([
    ['', { kind: 'text', text: '<schedule>' }],
    ['hello', { kind: 'text', text: '<schedule>' }],
    ['<html></html>', { kind: 'text', text: '<schedule>' }],
    ['<schedule><voice></schedule>', { kind: 'text', text: '</voice>' }],
    ['<schedule>\n<title>Rock & Roll</title></schedule>', { kind: 'text', text: ';' }],
    ['<schedule>\n<title>&nbsp;</title></schedule>', { kind: 'text', text: '&amp;' }],
    ['<schedule><!-- ', { kind: 'text', text: '-->' }],
    ['<schedule a="', { kind: 'text', text: '"' }],
    ['<schedule', { kind: 'text', text: '>' }],
    ['<schedule/><schedule/>', { kind: 'well-formed XML' }],
    ['<schedule><loops>one</loops></schedule>', { kind: 'number', low: -1e9, high: 1e9 }],
    [withEntries('<entry duration="60"/>'), { kind: 'number', low: -1e-6, high: 100 }],
    [withEntries(ENTRY.replace('60', '-1')), { kind: 'number', low: 0, high: 1e6 }]
  ])('refuses %j', (text, expected) => {
    expect(refusal(text).expected).toEqual(expected)
  })

  it('finds its place again behind entries that were read apart', () => {
    const text = `<schedule><voice><entries>\n${`${ENTRY}\n`.repeat(5)}</entries>\n<oops></voice></schedule>`
    expect(refusal(text).place).toEqual({ line: 8, column: 7 })
  })

  it('counts a character beyond the first 65,536 as one', () => {
    expect(refusal('<schedule>\u{1F319}</voice>').place).toEqual({ line: 1, column: 13 })
  })
})

describe('a .gnaural file of somebody who means harm', () => {
  it('is refused a document type, and so any entity of its own', () => {
    const bomb = '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><schedule>&b;</schedule>'
    expect(refusal(bomb).expected).toEqual({ kind: 'no document type' })
    expect(refusal(`<schedule>${bomb}</schedule>`).expected).toEqual({ kind: 'no document type' })
  })

  it.each([
    ['characters', `<schedule>${' '.repeat(2_500_000)}</schedule>`],
    ['levels', '<a>'.repeat(100_000)],
    ['elements', `<schedule>${'<a/>'.repeat(100_000)}</schedule>`],
    ['attributes', `<schedule ${'a="" '.repeat(400_000)}/>`],
    ['entries', withEntries(ENTRY.repeat(20_001))],
    ['voices', `<schedule>${'<voice/>'.repeat(65)}</schedule>`]
  ])('is refused with too many %s', (of, text) => {
    expect(refusal(text).expected).toMatchObject({ kind: 'at most', of })
  })

  it.each([
    ['carriage returns', `<schedule>${'\r\n'.repeat(1_200_000)}</schedule>`],
    ['references', `<schedule>${'&#65;'.repeat(450_000)}</schedule>`],
    ['open comments', '<!--'.repeat(600_000)],
    ['open quotes', `<schedule ${'"'.repeat(2_400_000)}`],
    ['unfinished entries', `<schedule>${'<entry parent="0" '.repeat(130_000)}`]
  ])('does not keep anybody waiting for all its %s', (_, text) => {
    // Work that grew with the square of these would run into the time limit of all tests.
    expect(readOrRefuse(text)).toBe(true)
  })
})

describe.runIf(hasCorpus('gnaural'))('real .gnaural files', { timeout: 60_000 }, () => {
  it('are read, every one', () => {
    const files = corpusFiles('gnaural').map(({ text }) => readGnaural(text))
    expect(files).toHaveLength(62)
    expect(files.every(({ voices }) => voices.every(({ type }) => type !== undefined))).toBe(true)
  })
})
