import { describe, expect, it } from 'vitest'
import { ImportError } from '../../../../src/core/files/import-error.ts'
import { readSbg } from '../../../../src/core/files/sbg/read.ts'
import { unfold } from '../../../../src/core/files/sbg/unfold.ts'
import { expandSbgText } from '../../../../scripts/render/expand-text.ts'
import { sbgExample } from '../../../helpers/formats/sbg-text.ts'

function refusal(text: string): ImportError {
  try {
    expandSbgText(text, 0)
  } catch (error) {
    if (error instanceof ImportError) return error
    throw error
  }
  throw new Error('The file was read.')
}

function channel(spec: string): unknown {
  const found = readSbg(`x: ${spec}\n0:00 x`).definitions.get('x')
  if (found?.kind !== 'tones') throw new Error('There is no tone-set.')
  const { kind, flavour, carrier, beat, amplitude } = found.channels[0]!
  return [kind, flavour, carrier, beat, amplitude]
}

describe('reading a .sbg file', () => {
  it('shows the comments that are meant to be shown, and no others', () => {
    expect(readSbg(sbgExample('evening')).notes).toEqual([
      'An evening for tests',
      '',
      "Written for this project and nobody's but our own."
    ])
  })

  it('reads the options that matter and lets the others be', () => {
    const file = readSbg(
      '-SE -T 22:30\n-L 0:45:10 -F 5000 -m sea.ogg\n-q 2 -w square -Q\n0:00 200/5'
    )
    expect(file.options).toEqual({
      fromStart: true,
      toEnd: true,
      startAt: 81_000_000,
      length: 2_710_000,
      fade: 5000,
      waveform: 'square',
      overloads: false,
      soundFile: { name: 'sea.ogg', line: 2 }
    })
    expect(unfold(file, 0)[0]?.channels[0]?.flavour).toBe('square')
  })

  it('plays what -i says for good', () => {
    const file = readSbg('-i pink/40 100+1.5/20')
    expect(unfold(file, 0).map(({ at, channels }) => [at, channels.length])).toEqual([[0, 2]])
  })

  it.each([
    ['-', ['off', '', 0, 0, 0]],
    ['200+4/20', ['tone', '', 200, 4, 20]],
    ['200-4.5/2.5', ['tone', '', 200, -4.5, 2.5]],
    ['sine:440/20', ['tone', '', 440, 0, 20]],
    ['.5+0.0/0', ['tone', '', 0.5, 0, 0]],
    ['sawtooth:150+6/25', ['tone', 'sawtooth', 150, 6, 25]],
    ['wave00:300+5/50', ['tone', 'wave00', 300, 5, 50]],
    ['triangle:300@10/20', ['isochronic', 'triangle', 300, 10, 20]],
    ['200M8/20', ['monaural', '', 200, 8, 20]],
    ['pink/40', ['noise', 'pink', 0, 0, 40]],
    ['white/4', ['noise', 'white', 0, 0, 4]],
    ['brown/4', ['noise', 'brown', 0, 0, 4]],
    ['wave1:300+5/50', ['tone', 'wave01', 300, 5, 50]],
    ['bell+880/30', ['bell', '', 880, 0, 30]],
    ['bell880/30', ['bell', '', 880, 0, 30]],
    ['bell-880/+30', ['bell', '', -880, 0, 30]],
    ['-200+4/20', ['tone', '', -200, 4, 20]],
    ['+200+4/20', ['tone', '', 200, 4, 20]],
    ['200+4/+20', ['tone', '', 200, 4, 20]],
    ['spin:-300+1/10', ['spin', 'pink', -300, 1, 10]],
    ['spin:300+4.2/80', ['spin', 'pink', 300, 4.2, 80]],
    ['bspin:300-4/80', ['spin', 'brown', 300, -4, 80]],
    ['wspin:300+4/80', ['spin', 'white', 300, 4, 80]],
    ['mix/100', ['mix', '', 0, 0, 100]],
    ['square:mixpulse:8/60', ['mixed', 'square:mixpulse', 0, 8, 60]],
    ['mixspin:400+6/40', ['mixed', 'mixspin', 400, 6, 40]],
    ['mixam:2.2:m=cos:s=0', ['mixed', 'mixam:2.2:m=cos:s=0', 0, 0, 0]],
    ['noise00/20', ['shaped noise', 'noise00', 0, 0, 20]],
    ['noise00:noisepulse:4/18', ['shaped noise', 'noise00:noisepulse', 0, 4, 18]]
  ])('reads the channel %s', (spec, expected) => {
    expect(channel(spec)).toEqual(expected)
  })

  it('shows a comment that is meant to be shown behind a line too', () => {
    expect(readSbg('a: 1/1 ## One\n0:00 a # no\n').notes).toEqual(['One'])
  })

  it('lets a name be given anew, for the lines below', () => {
    const text = 'a: 1/1\nb: {\n+0:00 a\n}\n0:00 a\n1:00 b\na: 2/1\na: 3/1\n2:00 a\n3:00 b'
    const carriers = unfold(readSbg(text), 0).map(({ channels }) => channels[0]?.carrier)
    expect(carriers).toEqual([1, 1, 3, 1])
  })

  it('reads both line ends, tabs and a byte order mark', () => {
    expect(readSbg('\uFEFFa:\t200+4/20\r\n\t22:00\ta\r').lines).toHaveLength(1)
  })
})

describe('refusing a .sbg file', () => {
  it.each([
    ['tone: 200+4/20\n22:00 tine', 2, 7, 'tine', 'a defined name'],
    ['tone: 200+4\n22:00 tone', 1, 12, 'the end of the word', '/'],
    ['tone: 200*4/20', 1, 10, '*4/20', '+, -, @ or / after the carrier'],
    ['tone: pink/40 brwn/10', 1, 15, 'brwn/10', 'a tone such as'],
    ['tone: 200+4/1e9', 1, 13, '1e9', 'a number from 0 to 1000000'],
    ['tone: 200+4/-20', 1, 13, '-20', 'a number'],
    ['tone: 200+4/20x', 1, 15, 'x', 'a space after the tone'],
    ['tone: 200+4/20\n25:00 tone', 2, 1, '25:00', 'a number from 0 to 24'],
    ['tone: 200+4/20\n2200 tone', 2, 3, '00', 'a time such as'],
    ['tone: 200+4/20\n22:00 tone off', 2, 12, 'off', '-> or the end'],
    ['tone: 200+4/20\n22:00 ==', 2, 9, 'the end of the line', 'the name of'],
    ['tone: 200+4/20\n22:00 =< tone', 2, 7, '=<', 'a name, or a fade'],
    ['tone:\n22:00 tone', 1, 6, 'the end of the line', 'a tone-set'],
    ['-Y\n', 1, 2, 'Y', 'an option'],
    ['-T\n', 1, 3, 'the end of the line', 'a value for the option'],
    ['-F soon\n', 1, 4, 'soon', 'a number'],
    ['-p dive 00d', 1, 4, 'dive', 'drop or slide'],
    ['-p drop 00z', 1, 11, 'z', 'a letter from a to l'],
    ['wave00: 1', 1, 10, 'the end of the line', 'two or more numbers'],
    ['b: {\n+0:00 off', 2, 10, 'the end of the file', 'the block to end'],
    ['b: {\n22:00 off\n}', 2, 1, '22:00', 'a time that begins with +'],
    ['b: {\n+0:00 b\n}\nNOW b', 2, 7, 'b', 'a block that doesn’t play itself'],
    ['b: {\n}x', 2, 1, '}x', 'the block to end'],
    ['tone: 1/1', 1, 10, 'the end of the file', 'a line that begins with a time'],
    ['hello', 1, 1, 'hello', 'a time, a name with a colon'],
    ['', 1, 1, 'the end of the file', 'a line that begins with a time'],
    ['t: 1/1\n10:00 t\n09:00 t\n10:30 t', 4, 1, 'an earlier time', 'at most 24 hours']
  ])('says where it stumbled over %j', (text, line, column, found, expected) => {
    const refused = refusal(text)
    expect(refused.place).toEqual({ line, column })
    expect(refused.message).toContain(`found ${found}`)
    expect(refused.message).toContain(`expected ${expected}`)
  })

  it('does not write out blocks within blocks without end, full or empty', () => {
    const nest = (inner: string): string =>
      `b0: {\n${inner}}\n${Array.from(
        { length: 20 },
        (_, index) => `b${index + 1}: {\n${`+0:00 b${index}\n`.repeat(10)}}\n`
      ).join('')}NOW b20`
    for (const inner of ['', '+0:00 200/5\n'])
      expect(refusal(nest(inner)).expected).toEqual({ kind: 'at most', count: 10_000, of: 'lines' })
  })

  it('does not begin with a file too long to be one', () => {
    expect(refusal(' '.repeat(1_000_001)).expected).toMatchObject({ of: 'characters' })
  })
})
