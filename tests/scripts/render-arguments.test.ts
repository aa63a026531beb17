import { describe, expect, it } from 'vitest'
import { parseArguments, UsageError } from '../../scripts/render/render-arguments.ts'

const USUAL = { expand: false, rate: 44_100, quiet: false }

describe('the command line of the renderer', () => {
  it.each([
    [['?to=2', 'a.wav'], { ...USUAL, source: '?to=2', out: 'a.wav' }],
    [['a.sbg', '--stdout', '--quiet'], { ...USUAL, source: 'a.sbg', out: undefined, quiet: true }],
    [['--expand', 'a.sbg'], { ...USUAL, source: 'a.sbg', out: undefined, expand: true }],
    [
      ['a.sbg', 'b.WAV', '--minutes', '45', '--fade-out=300', '--level', '-12', '--rate', '24000'],
      {
        ...USUAL,
        source: 'a.sbg',
        out: 'b.WAV',
        minutes: 45,
        fadeOut: 300,
        level: -12,
        rate: 24_000
      }
    ],
    [['--fade-in', '0', '?to=2', 'a.wav'], { ...USUAL, source: '?to=2', out: 'a.wav', fadeIn: 0 }]
  ])('understands %j', (given, request) => {
    expect(parseArguments(given)).toEqual(request)
  })

  it('knows who asks for help, whatever else they say', () => {
    expect(parseArguments(['--help'])).toBe('help')
    expect(parseArguments(['a', 'b', 'c', '-h'])).toBe('help')
  })

  it.each([
    [[], 'Which sound? Give a file or a link to a recipe.'],
    [['?to=2'], 'Where to? Give the name of one file, or --stdout.'],
    [['?to=2', 'a.wav', '--stdout'], 'Where to? Give the name of one file, or --stdout.'],
    [['?to=2', 'a.wav', 'b.wav'], 'Unexpected argument: b.wav.'],
    [['?to=2', 'a.mp3'], 'The output file must end in .wav; it was a.mp3.'],
    [['?to=2', 'a.wav', '--loud'], 'Unknown option: --loud.'],
    [['?to=2', 'a.wav', '--minutes', '0'], '--minutes must be 0.5 to 720 minutes; it was 0.'],
    [['?to=2', 'a.wav', '--minutes'], '--minutes must be 0.5 to 720 minutes; it was left out.'],
    [['?to=2', 'a.wav', '--level=loud'], '--level must be -40 to 0 dB; it was loud.'],
    [['?to=2', 'a.wav', '--rate', '8000'], '--rate must be 22050 to 192000 Hz; it was 8000.'],
    [
      ['?to=2', 'a.wav', '--rate', '44100.5'],
      '--rate must be a whole number of Hz; it was 44100.5.'
    ],
    [
      ['a.sbg', 'a.wav', '--expand'],
      '--expand prints the sequence and renders nothing. Leave out the output file.'
    ]
  ])('refuses %j', (given, words) => {
    expect(() => parseArguments(given)).toThrow(new UsageError(words))
  })
})
