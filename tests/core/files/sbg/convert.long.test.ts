import { describe, expect, it, vi } from 'vitest'
import { prepareCurve } from '../../../../src/core/score/curve.ts'
import type { ImportedFile } from '../../../../src/core/files/imported-file.ts'
import { layFileSession } from '../../../../src/core/files/file-session.ts'
import { ImportError } from '../../../../src/core/files/import-error.ts'
import { importSbg } from '../../../../src/core/files/sbg/convert.ts'
import { decodeScore, encodeScore } from '../../../../src/core/score/codec/score-code.ts'
import type { ToneVoice, Voice } from '../../../../src/core/score/score.ts'
import { corpusFiles, hasCorpus } from '../../../helpers/formats/corpus.ts'
import { clock, SBG_EXAMPLES, sbgExample } from '../../../helpers/formats/sbg-text.ts'

// Real files come by the hundred, and the machine may have more to do than this.
vi.setConfig({ testTimeout: 60_000 })

const SESSION = { minutes: 30, fadeIn: 20, fadeOut: 300, fade: 'end', level: 0 } as const
const NOW = clock(22)

function imported(text: string): ImportedFile {
  return importSbg(text, NOW)
}

function tones(text: string): readonly ToneVoice[] {
  return imported(text).voices.filter(voice => voice.kind === 'tone')
}

/** What a voice's file makes of its volume at a time: percent of full scale. */
function amplitude(voice: Voice, at: number): number {
  const share = voice.volume ? prepareCurve(voice.volume.left).value(at) : 1
  return 100 * Math.SQRT2 * voice.rms * share
}

function valueOf(curve: ToneVoice['carrier'], at: number): number {
  return prepareCurve(curve).value(at)
}

describe('a .sbg file as the voices of a score', () => {
  it('puts the higher tone where the file does: + left, − right', () => {
    const [plus, minus, still] = tones('0:00 200+4/20 300-6/10 400/5')
    expect(plus).toMatchObject({
      mode: 'binaural',
      carrier: [{ value: 200 }],
      beat: [{ value: -4 }]
    })
    expect(minus).toMatchObject({
      mode: 'binaural',
      carrier: [{ value: 300 }],
      beat: [{ value: 6 }]
    })
    expect(still).toMatchObject({ mode: 'plain', beat: [{ value: 0 }] })
  })

  it('has the ears of a tone below 0 the other way round, as its sines have them', () => {
    const [tone] = imported('a: -200+4/20\n0:00 a').voices
    // Of −198 and −202 Hz nothing but the sign is lost.
    expect(tone).toMatchObject({ carrier: [{ value: 200 }], beat: [{ value: 4 }] })
  })

  it('plays the first 16 channels of a tone-set and names the others', () => {
    const specs = Array.from({ length: 18 }, (_, index) => `${101 + index}/1`)
    const { voices, leftOut } = imported(`a: ${specs.join(' ')}\n0:00 a`)
    expect(voices).toHaveLength(16)
    expect(leftOut).toEqual([
      { line: 1, name: '117+0/1', reason: 'too many' },
      { line: 1, name: '118+0/1', reason: 'too many' }
    ])
  })

  it('takes an amplitude for a percentage of full scale', () => {
    for (const voice of tones('0:00 200+4/20 300/20'))
      expect(voice.rms * Math.SQRT2).toBeCloseTo(0.2, 12)
  })

  it('begins at the first line and goes on for good, unless it is told to end', () => {
    const steps = '\na: 200/5\nb: 300/5\n10:00 a\n10:05 b\n10:20 a'
    expect(imported(steps).length).toBe(Infinity)
    expect(imported(`-SE${steps}`)).toMatchObject({ length: 1200, repeat: 1200 })
    expect(imported(`-E -T 10:05${steps}`).length).toBe(900)
    expect(imported(`-L 0:02${steps}`).length).toBe(120)
    expect(imported(`off: -${steps}\n11:00 off`).length).toBe(3600)
    // The second that the tone-set has is all taken by its rise: its fade begins with the last line.
    expect(imported('a: 200/5\noff: -\n0:00 off\n0:00:30 a\n0:00:31 off').length).toBe(46)
    expect(imported('0:00 200/5').voices[0]).not.toHaveProperty('volume')
  })

  it('follows a channel through slides, fades and silences', () => {
    const [pink, first, ...more] = imported(sbgExample('evening')).voices
    expect(more).toEqual([])
    if (first?.kind !== 'tone') throw new Error('There is no tone.')
    // It starts at 23:58.
    const minute = 60
    expect(amplitude(first, minute)).toBeCloseTo(10, 9)
    expect(valueOf(first.carrier, 0)).toBe(150)
    expect(valueOf(first.beat, 7 * minute)).toBeCloseTo(-4.25, 9)
    expect(amplitude(first, 31 * minute)).toBeCloseTo(20, 9)
    expect(amplitude(first, 32 * minute)).toBeCloseTo(0, 9)
    expect(valueOf(first.carrier, 32 * minute)).toBe(120)
    expect(valueOf(first.beat, 32 * minute)).toBe(2)
    expect(amplitude(first, 32 * minute + 15)).toBeCloseTo(5, 9)
    expect(pink).toMatchObject({ kind: 'bed', bed: 'pink', mono: true })
  })

  it('makes several voices of a channel that changes its kind; they meet in silence', () => {
    const [square, triangle] = tones(sbgExample('younger')).filter(({ wave }) => wave)
    // From the first at 0:30 to the second at 5:30: half-way, at 3:00, both are silent.
    expect(square?.wave).toBe('square')
    expect(amplitude(square!, 180) + amplitude(triangle!, 180)).toBeCloseTo(0, 9)
    expect(prepareCurve(square!.volume!.left).value(105)).toBeCloseTo(0.5, 9)
    expect(prepareCurve(triangle!.volume!.left).value(255)).toBeCloseTo(0.5, 9)
    expect(prepareCurve(square!.volume!.left).value(255)).toBe(0)
  })

  it('plays all noise of a colour as one', () => {
    const { voices } = imported('0:00 pink/10 200/5 pink/20 white/3')
    const beds = voices.filter(voice => voice.kind === 'bed')
    expect(beds.map(({ bed }) => bed)).toEqual(['pink', 'white'])
    const alone = imported('0:00 pink/30').voices[0]
    expect(beds[0]?.rms).toBeCloseTo(alone!.rms, 12)
  })

  it('strikes a bell once for each time it begins', () => {
    const bells = imported(sbgExample('bells')).voices.filter(voice => voice.kind === 'bell')
    expect(bells.map(({ strikes }) => strikes.map(({ at, frequency }) => [at, frequency]))).toEqual(
      [
        [
          [60, 880],
          [115, 880]
        ],
        [[240, 440]]
      ]
    )
  })

  it('draws a waveform from its lowest sample to its highest, then upside down', () => {
    const [voice] = tones('wave00: 5 10 7.5\na: wave00:200+4/50\n0:00 a')
    expect(voice?.wave).toEqual([0, 1, 0.5, 0, -1, -0.5])
  })

  it('spins noise by its width and rate', () => {
    expect(imported('0:00 spin:300-4.2/80').voices[0]).toMatchObject({
      kind: 'spin',
      bed: 'pink',
      width: [{ value: 300 }],
      rate: [{ value: -4.2 }]
    })
  })

  it('takes its title and description from the comments that are shown', () => {
    expect(imported(sbgExample('evening'))).toMatchObject({
      title: 'An evening for tests',
      description: "Written for this project and nobody's but our own."
    })
  })

  it('takes no line of a text for the title: such files are known by their names', () => {
    for (const first of [
      'From somebody:',
      'An old sequence.',
      'A sequence that was sent by somebody to a list on a day in'
    ])
      expect(imported(`## ${first}\n##\n## More\n0:00 200/5`)).toMatchObject({
        title: '',
        description: `${first}\n\nMore`
      })
  })

  it('joins the lines of a text that were broken for want of room', () => {
    const text = [
      'A title',
      '',
      'A text that was written for a screen of eighty columns,',
      'and a phone has half as many.',
      'A short line, however, ends where it ends, also before a',
      '- list'
    ]
    const shown = imported(`${text.map(line => `## ${line}`).join('\n')}\n0:00 200/5`)
    expect(shown.description).toBe(`${text[2]} ${text[3]}\n${text[4]}\n${text[5]}`)
  })

  it('names what it leaves out, and what it plays otherwise, with its line', () => {
    expect(imported(sbgExample('younger')).leftOut).toEqual([
      { line: 1, name: 'sea.ogg', reason: 'sound file' },
      { line: 2, name: '300@10/15', reason: 'soft pulses', rate: 10 },
      { line: 3, name: 'mix/50', reason: 'sound file' },
      { line: 3, name: 'mixpulse:8/40', reason: 'sound file' }
    ])
    expect(imported('a: wave07:200/5 300/5\n0:00 a').leftOut).toEqual([
      { line: 1, name: 'wave07:200+0/5', reason: 'no waveform' }
    ])
    expect(imported('0:00 noise00/5 20000/5 400/0 300/5').leftOut).toEqual([
      { line: 1, name: 'noise00/5', reason: 'no waveform' },
      { line: 1, name: '20000+0/5', reason: 'too high' },
      { line: 1, name: '400+0/0', reason: 'silent' }
    ])
  })

  it('leaves out a waveform of more samples than it can play, however many', () => {
    const wave = '0 1 '.repeat(62_500)
    const { voices, leftOut } = imported(`wave00: ${wave}\na: wave00:200+4/20 pink/10\n0:00 a`)
    expect(voices.map(({ kind }) => kind)).toEqual(['bed'])
    expect(leftOut).toEqual([{ line: 2, name: 'wave00:200+4/20', reason: 'no waveform' }])
  })

  it('refuses a file of which nothing is left', () => {
    expect(() => imported('# comment\n-m sea.ogg\na: mix/100\n0:00 a')).toThrow(ImportError)
    expect(() => imported('0:00 -')).toThrow('Line 1, column 1')
  })

  it.each(SBG_EXAMPLES)('makes a score of %s that its address can hold', name => {
    const score = layFileSession(imported(sbgExample(name)), SESSION)
    expect(decodeScore(encodeScore(score))).toEqual(score)
  })
})

describe.runIf(hasCorpus('sbg'))('real .sbg files', () => {
  const files = corpusFiles('sbg')

  it('play, or are refused for want of anything that could sound', () => {
    const refused = files.flatMap(({ name, text }) => {
      try {
        imported(text)
        return []
      } catch (error) {
        if (!(error instanceof ImportError)) throw error
        return [`${name.slice(0, 6)} ${error.expected.kind} ${error.place.line}`]
      }
    })
    expect(files).toHaveLength(108)
    expect(refused).toEqual(['4cd9fc sound 13', '7876c4 sound 17'])
  })

  it('become scores that an address can hold', () => {
    for (const { name, text } of files) {
      if (/^(?:4cd9fc|7876c4)/.test(name)) continue
      const score = layFileSession(imported(text), SESSION)
      expect(decodeScore(encodeScore(score)), name).toEqual(score)
    }
  })
})
