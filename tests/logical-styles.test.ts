import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const FOLDER = resolve(import.meta.dirname, '../src/ui')

const PHYSICAL = new RegExp(
  String.raw`^(?:(?:left|right|top|bottom)|(?:(?:min|max)-)?(?:width|height)|` +
    String.raw`(?:scroll-)?(?:margin|padding|border)-(?:left|right|top|bottom)(?:-[a-z]+)?|` +
    String.raw`border-(?:top|bottom)-(?:left|right)-radius)$`
)
const SIDED_VALUE = /^(?:text-align|float|clear|justify-(?:content|items|self))$/
const FOUR_SIDES = /^(?:margin|padding|inset|border-(?:width|style|color|radius))$/

/** What stands on a side of the screen instead of on a side of the writing. */
function physicalIn(css: string): readonly string[] {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split(/[{};]/)
    .map(declaration => declaration.trim())
    .filter(declaration => {
      const [, name = '', value = ''] = /^([a-z-]+)\s*:\s*([^]*)$/.exec(declaration) ?? []
      if (PHYSICAL.test(name)) return true
      if (SIDED_VALUE.test(name)) return /\b(?:left|right)\b/.test(value)
      return FOUR_SIDES.test(name) && partsOf(value) === 4
    })
}

/** How many values there are: spaces within brackets part none. */
function partsOf(value: string): number {
  let bare = value.trim()
  while (/\([^()]*\)/.test(bare)) bare = bare.replaceAll(/\([^()]*\)/g, '')
  return bare.split(/\s+/).length
}

const sheets = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.css')
)

describe('style sheets', () => {
  test('are all looked at', () => {
    expect(sheets.length).toBeGreaterThan(25)
  })

  test.each(sheets)('%s turns round with the writing', sheet => {
    expect(physicalIn(readFileSync(join(FOLDER, sheet), 'utf8'))).toEqual([])
  })

  test('would be caught standing on a side of the screen', () => {
    const css = `.a { margin-left: 1px; & b { text-align: right; padding: 1px 2px 3px 4px }
      inset: calc(1% + (2px)) 0 auto auto; width: 3px; border-top: 0; max-height: 1em }`
    expect(physicalIn(css).map(each => each.split(':')[0])).toEqual([
      'margin-left',
      'text-align',
      'padding',
      'inset',
      'width',
      'border-top',
      'max-height'
    ])
    expect(physicalIn('.a { margin-inline-start: 1px; padding: 1px 2px; --left: 1px }')).toEqual([])
    expect(physicalIn('@media (width >= 60rem) { .a { inline-size: 1px } }')).toEqual([])
  })
})
