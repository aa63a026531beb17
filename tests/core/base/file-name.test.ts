import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { fileName } from '../../../src/core/base/file-name.ts'

describe('the name of a file', () => {
  it.each([
    ['binaural pink 30 min', 'neap-binaural-pink-30-min'],
    ['Rain: late', 'neap-Rain-late'],
    ['../../etc/passwd', 'neap-..-..-etc-passwd'],
    ['Schlaf 💤', 'neap-Schlaf-💤'],
    ['CON', 'neap-CON'],
    ['ends with dots...', 'neap-ends-with-dots'],
    [' ?*| ', 'neap']
  ])('makes of “%s” “%s”', (text, name) => {
    expect(fileName(text)).toBe(name)
  })

  it('is one every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
        const name = fileName(text)
        expect(name).toMatch(/^neap/)
        expect(name).not.toMatch(/[\p{Cc}\\/:*?"<>|\s]|[.-]$/u)
      })
    )
  })
})
