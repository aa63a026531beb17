import { describe, expect, test } from 'vitest'
import { FORBIDDEN, forbiddenIn, WORD_SOURCES } from './claims.ts'

interface Use {
  readonly phrase: string
  readonly where: string
}

const allowed = FORBIDDEN.flatMap(({ ALLOWED_USES }) => ALLOWED_USES)
const everything = WORD_SOURCES.flatMap(({ raw, read }) => read(raw))
const uses: readonly Use[] = everything.flatMap(({ where, words }) =>
  forbiddenIn(words).map(phrase => ({ phrase, where }))
)
const same = (one: Use, other: Use): boolean =>
  one.phrase === other.phrase && one.where === other.where

/** Data whose words stand in the catalogues. */
const WITHOUT_WORDS = new Set(['presets', 'programme'])
/** A claim of the worst kind, in each language. */
const PLANTED = ['clinically proven to work', 'nachweislich besserer Schlaf'] as const

describe('the words of the app', () => {
  test('are all looked at', () => {
    expect(everything.length).toBeGreaterThan(1000)
    const places = everything.map(({ where }) => where)
    expect(places).toEqual(
      expect.arrayContaining([
        'en.recipe.linkProblem',
        'de.guide.statements.heart.text',
        'en.tips.late-meals.note',
        'de.tips.late-meals.note',
        'manifest.shortcuts.0.name',
        'index.html.description',
        'CHANGELOG.md.0.1.0',
        'src/ui/player/player.tsx'
      ])
    )
    for (const { name, raw, read } of WORD_SOURCES)
      expect(WITHOUT_WORDS.has(name) || read(raw).length > 0, name).toBe(true)
  })

  test('make no forbidden claim outside the named exceptions', () => {
    expect(uses.filter(use => !allowed.some(each => same(each, use)))).toEqual([])
  })

  test('need every exception that is named, and each says why', () => {
    expect(allowed.filter(each => !uses.some(use => same(each, use)))).toEqual([])
    for (const { reason } of allowed) expect(reason).toMatch(/^\p{Lu}.{10,}\.$/u)
  })

  test('find a forbidden claim whatever its case and spacing', () => {
    for (const claim of PLANTED) expect(forbiddenIn(claim).length).toBeGreaterThan(0)
    expect(forbiddenIn('Puts your brain INTO\n  delta')).toEqual(['into delta', 'puts your brain'])
    expect(forbiddenIn('Secure, obscure, untreated')).toEqual([])
    expect(forbiddenIn('Bringt dein Gehirn IN\n  DELTA')).toEqual(['in delta'])
  })

  test('stay calm', () => {
    const sentences = everything.filter(
      ({ where, words }) => !words.includes('=>') && !where.startsWith('src/')
    )
    expect(sentences.filter(({ words }) => /\p{L}!(?:\s|$)/u.test(words))).toEqual([])
  })
})

interface Planted {
  /** The field it stands in and all around it. */
  readonly keys: readonly string[]
  readonly was: string
}

/** Data with a numbered claim at the end of each of its texts. @param places gathers where they stand, in their order */
function planted(value: unknown, places: Planted[], keys: readonly string[] = []): unknown {
  if (typeof value === 'string')
    return `${value} ${PLANTED.join(' ')} ${places.push({ keys, was: value }) - 1}.`
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((each, index) => planted(each, places, [...keys, String(index)]))
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, planted(each, places, [...keys, key])])
  )
}

describe('a claim that is planted', () => {
  const data = WORD_SOURCES.filter(({ name, raw }) => typeof raw !== 'string' || name === 'package')
  const texts = WORD_SOURCES.filter(source => !data.includes(source))

  test.each(data.map(source => [source.name, source] as const))(
    'is found in every text of %s, but for names that the program alone reads',
    (name, { raw, read, hidden }) => {
      const places: Planted[] = []
      const words = read(planted(raw, places)).map(each => each.words)
      const found = new Set(words.map(each => Number(/ (\d+)\.$/.exec(each)?.[1])))
      for (const [index, { keys, was }] of places.entries()) {
        const isHidden = keys.some(key => hidden?.has(key))
        expect(found.has(index), `${name}.${keys.join('.')}`).toBe(!isHidden)
        // No sentence can hide in one.
        if (isHidden) expect(was).not.toMatch(/\s/)
      }
    }
  )

  test.each(texts.map(source => [source.name, source] as const))(
    'is found in %s, wherever it stands there',
    (name, { raw, read }) => {
      for (const claim of PLANTED) {
        const changed = plantedIn(String(raw), name, claim)
        expect(changed.length).toBeGreaterThan(0)
        for (const [place, text] of changed) {
          const found = read(text).some(({ words }) => words.includes(claim))
          expect(found, `${name}, ${place}`).toBe(true)
        }
      }
    }
  )
})

/** Where a page shows words, or has them read aloud. */
const PAGE_PLACES = [
  /<title>/,
  /name="description"\s+content="/,
  /name="application-name" content="/,
  /<p class="first-word">/,
  /<noscript>/,
  /<p lang="de">/
]

/** A document with the claim at each place where words stand: every line, of a component a new element. */
function plantedIn(
  text: string,
  name: string,
  claim: string
): readonly (readonly [string, string])[] {
  if (name.endsWith('.tsx')) return [['an element', `${text}\nconst more = <p>${claim}</p>\n`]]
  if (name.endsWith('.html'))
    return PAGE_PLACES.map(place => {
      expect(text).toMatch(place)
      return [String(place), text.replace(place, opening => `${opening}${claim} `)]
    })
  const lines = text.split('\n')
  return lines.map((line, index) => [
    `line ${index + 1}`,
    lines.with(index, `${line} ${claim}`).join('\n')
  ])
}
