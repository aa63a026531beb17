import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSource } from '../scripts/render/render-source.ts'
import { encodeScore } from '../src/core/score/codec/score-code.ts'
import { compileRecipe } from '../src/core/recipe/compile.ts'
import { findLink, hashOfPath, hashOfShared, textOfLink } from '../src/core/recipe/link.ts'
import { DEFAULT_RECIPE, fitRecipe } from '../src/core/recipe/recipe.ts'
import { formatRecipeLink } from '../src/core/recipe/format-recipe-link.ts'
import { parseRecipeLink } from '../src/core/recipe/recipe-link.ts'
import { parseRoute } from '../src/core/base/route.ts'
import { followLaunches } from '../src/platform/files/launches.ts'
import { createLocation } from '../src/platform/location.ts'
import { createFakeLocation } from './fakes/fake-location.ts'
import { ASKED, BASE, MANGLED_LINKS, MANGLINGS } from './helpers/formats/mangled-links.ts'
import { linkedRecipes } from './helpers/scores/recipes.ts'
import { workedMilliseconds } from './helpers/worked-milliseconds.ts'

/** A page of the app's that was opened at an address, past the worker, which puts an encoded `#` back. */
function addressBar(address: string): string {
  const hash = hashOfPath(address.slice(BASE.length))
  const { search, hash: behind, pathname } = new URL(hash === undefined ? address : BASE + hash)
  const bar = { search, hash: behind, pathname, reload: () => {} }
  return createLocation({
    addEventListener: () => {},
    removeEventListener: () => {},
    location: bar,
    history: {
      state: null,
      replaceState: (_state, _title, next) => {
        bar.hash = new URL(String(next), address).hash
      }
    }
  }).hash()
}

/** Where the window that is open goes when the system launches the app at an address. */
function launch(targetURL: string): string {
  const location = createFakeLocation()
  followLaunches(location, () => {}, {
    openedAt: BASE,
    forgetQuery: () => {},
    takeShared: async () => undefined,
    onMessage: () => {},
    launchQueue: { setConsumer: consume => consume({ targetURL }) }
  })
  return location.hash()
}

const ENTRANCES: Readonly<Record<string, (address: string) => string | undefined>> = {
  'the address bar': addressBar,
  'a launch': launch,
  'what is shared as a text': address => hashOfShared([`Try this: ${address} tonight`, null]),
  'what is shared as an address': address => hashOfShared(['', address]),
  'what is shared, encoded once more': address => hashOfShared([encodeURIComponent(address), null]),
  'what is shared, encoded twice more': address =>
    hashOfShared([encodeURIComponent(encodeURIComponent(address)), null]),
  'what is shared as HTML': address => hashOfShared([`<a href="${address}">Neap</a>`, null]),
  'what is pasted': address => findLink(`\n  (${address})\n`)
}

/** What the first screen makes of a hash; undefined where it is not shown. */
function prepared(hash: string | undefined) {
  const route = hash === undefined ? undefined : parseRoute(hash)
  return route?.screen === 'tonight' ? parseRecipeLink(route.query) : undefined
}

describe.each(Object.entries(ENTRANCES))('%s', (_entrance, enter) => {
  it.each(Object.entries(MANGLED_LINKS))('understands a link %s', (_way, address) => {
    const link = prepared(enter(address))
    expect(link?.recipe).toEqual({ ...DEFAULT_RECIPE, ...ASKED })
    expect(link?.problems).toEqual([])
  })

  it('gives the same recipe from a link however it was mangled, or names what it did not read', () => {
    const mangled = fc.array(fc.constantFrom(...MANGLINGS), { maxLength: 3 })
    let same = 0
    const runs = 300
    fc.assert(
      fc.property(linkedRecipes, mangled, (recipe, hands) => {
        const made = `${BASE}#/?${formatRecipeLink(recipe)}`
        const address = hands.reduce((each, hand) => hand(each), made)
        const link = prepared(enter(address))
        if (link?.problems.length === 0) {
          expect(link.recipe).toEqual(recipe)
          same++
        } else {
          const remainder = link?.problems.length ?? enter(address)
          expect(remainder, address).toBeTruthy()
        }
      }),
      { numRuns: runs }
    )
    expect(same / runs).toBeGreaterThan(0.95)
  })
})

describe('a pasted query without the link around it', () => {
  it.each([
    ['minutes=25&bed=wind', '#/?minutes=25&bed=wind'],
    [' carrier=200\n', '#/?carrier=200'],
    ['a=b', undefined],
    ['bed=wind and more', undefined],
    ['minutes=25&bed=sausage', undefined]
  ])('%s leads to %s', (text, hash) => {
    expect(findLink(text)).toBe(hash)
  })
})

describe('a hostile link', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom('%', '%2', '%25', '%23', '#', '/', '?', '&', '=', '+', ';', 'amp;', '\0'),
        {
          maxLength: 200
        }
      )
      .map(parts => parts.join(''))
  )

  function readEverywhere(text: string): void {
    prepared(`#${text}`)
    parseRoute(text)
    hashOfPath(text)
    textOfLink(text)
    const hash = hashOfShared([text, `${BASE}#${text}`])
    if (hash !== undefined) parseRoute(hash)
    findLink(text)
  }

  it('never throws', () => {
    fc.assert(fc.property(anything, readEverywhere), { numRuns: 2000 })
  })

  it.each([
    ['%25', 33_000],
    ['.', 100_000],
    ['&amp;', 20_000],
    ['a;', 50_000],
    ['#/?mode=', 12_500],
    ['#/ ', 33_000],
    ['%2', 50_000],
    ['?/#&', 25_000],
    ['\u{1F319}', 50_000]
  ])('of %j, %i times, is read within a moment', (piece, count) => {
    for (const text of [
      piece.repeat(count),
      `${piece.repeat(count)}x`,
      `#/?carrier=${piece.repeat(count)}x`,
      `#/tips/${piece.repeat(count)}x`,
      piece.repeat(16_000 / piece.length)
    ]) {
      const began = workedMilliseconds()
      readEverywhere(text)
      expect(workedMilliseconds() - began).toBeLessThan(2000)
    }
  })
})

describe('the command that renders', () => {
  it.each(Object.entries(MANGLED_LINKS))('understands a link %s', async (_way, source) => {
    const { score } = await findSource({ source } as Parameters<typeof findSource>[0], 0)
    const { recipe } = fitRecipe({ ...DEFAULT_RECIPE, ...ASKED })
    expect(encodeScore(score)).toBe(encodeScore(compileRecipe(recipe)))
  })
})
