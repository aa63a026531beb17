import { cleanName, NAME_LENGTH } from '../../../src/core/base/name.ts'
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { parseFavourite } from '../../../src/core/files/favourite-row.ts'
import { favourite } from '../../fakes/rows/favourites.ts'

describe('a name', () => {
  it.each([
    ['By the sea', 'By the sea'],
    ['  by\tthe\n\n sea ', 'by the sea'],
    ['sea\u202Egnp.exe', 'sea gnp.exe'],
    [' \u200F\u0000 ', ''],
    ['<b>sea</b>', '<b>sea</b>'],
    ['می‌خواهم', 'می‌خواهم'],
    ['👨‍👩‍👧 sea', '👨‍👩‍👧 sea']
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanName(given)).toBe(kept)
  })

  it('is cut between characters, not through one', () => {
    expect(cleanName('🌊'.repeat(100))).toBe('🌊'.repeat(NAME_LENGTH))
  })

  test.prop([fc.string({ unit: 'binary', maxLength: 200 })], { seed: 1, numRuns: 500 })(
    'is one line of limited length, and stays as it is when kept again',
    text => {
      const name = cleanName(text)
      expect([...name].length).toBeLessThanOrEqual(NAME_LENGTH)
      expect(name).not.toMatch(/[\p{Cc}\p{Bidi_C}]|^\s|\s$/u)
      expect(cleanName(name)).toBe(name)
    }
  )
})

describe('a favourite of unknown origin', () => {
  it('is read when it is whole', () => {
    expect(parseFavourite(JSON.parse(JSON.stringify(favourite())))).toEqual(favourite())
  })

  it('is not read without an id, a name or a sound', () => {
    for (const change of [
      { id: 'a b' },
      { id: 3 },
      { name: '\n' },
      { name: undefined },
      { recipe: { version: 1 } },
      { version: 2 }
    ])
      expect(parseFavourite({ ...favourite(), ...change })).toBeUndefined()
  })

  it('stands at the front when it does not say where', () => {
    expect(parseFavourite({ ...favourite(), place: 'last' })?.place).toBe(0)
  })

  test.prop([fc.anything()], { seed: 2, numRuns: 300 })('never throws', given => {
    expect(parseFavourite(given)).toBeUndefined()
  })
})
