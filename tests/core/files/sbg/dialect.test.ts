import { describe, expect, it } from 'vitest'
import { importSbg } from '../../../../src/core/files/sbg/convert.ts'
import { readSbg } from '../../../../src/core/files/sbg/read.ts'
import { sbgExample } from '../../../helpers/formats/sbg-text.ts'

describe('the program a sequence file was written for', () => {
  it.each([
    ['a: 200+4/20 pink/10 bell+880/30 spin:300+1/10\n0:00 == a ->', 'sbagen'],
    ['-SE -F 5000\nwave00: 0 1\na: wave00:200+4/20\nb: {\n+0:00 a\n}\nNOW b', 'sbagen'],
    ['-p drop 00ds+', 'sbagen'],
    ['a: 200@4/20\n0:00 a', 'sbagen-plus'],
    ['a: white/20 bspin:300+1/10\n0:00 a', 'sbagen-plus'],
    ['a: square:200+4/20\n0:00 a', 'sbagen-plus'],
    ['a: 200+4/20 mix/10 mixspin:300+1/10\n0:00 a', 'sbagen-plus'],
    ['-V 50\na: 200+4/20\n0:00 a', 'sbagen-plus'],
    ['-p drop 00ds+@', 'sbagen-plus'],
    ['a: 200M4/20\n0:00 a', 'sbagenx'],
    ['a: noisebeat:4/20 200+4/20\n0:00 a', 'sbagenx'],
    ['custom00: 0 1\na: custom00:200@4/20\n0:00 a', 'sbagenx'],
    ['0:00 200+4/20', 'sbagenx'],
    ['a: 200+4/20\n0:00 a step\n0:01 a', 'sbagenx'],
    ['a: 200+4/20\nb: {\n+0:00 a ==\n}\n0:00 b', 'sbagenx']
  ])('is told by what only that program and its successors read: %j', (text, dialect) => {
    expect(readSbg(text).dialect).toBe(dialect)
  })

  it.each([
    ['evening', 'sbagen'],
    ['younger', 'sbagen-plus'],
    ['keyframes', 'sbagenx']
  ])('goes along with what %s.sbg is converted to', (name, dialect) => {
    expect(importSbg(sbgExample(name), 0).dialect).toBe(dialect)
  })
})
