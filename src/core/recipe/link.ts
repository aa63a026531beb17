import { cutTail, formatQuery, layersOf, parseQuery } from '../base/query.ts'
import { hashOfSearch, isRecipeQuery, parseRecipeLink } from './recipe-link.ts'
import { parseRoute } from '../base/route.ts'

/** Longest text searched for a link: anything longer is a file. */
const LONGEST_SEARCHED = 16_384

/**
 * The hash of the first link of ours in a text, however it was re-encoded and whatever surrounds it.
 * @param text an address, or what was shared or pasted
 * @returns undefined where there is none
 */
export function findLink(text: string): string | undefined {
  if (text.length > LONGEST_SEARCHED) return undefined
  for (const layer of layersOf(text))
    for (const word of wordsOf(layer)) {
      const [, before = '', search = '', hash = ''] =
        /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(cutTail(word)) ?? []
      const found = linkOf(before, search, hash)
      if (found !== undefined) return found
    }
  return bareLink(text.trim())
}

/**
 * The query of a link to a recipe.
 * @param text an address, what follows its `#`, or a query alone
 * @returns undefined where there is none
 */
export function findRecipeQuery(text: string): string | undefined {
  const hash = findLink(text) ?? (text.includes('=') ? findLink(`?${text}`) : undefined)
  const route = hash === undefined ? undefined : parseRoute(hash)
  return route?.screen === 'tonight' && isRecipeQuery(route.query) ? route.query : undefined
}

/** A link from its query alone, copied without what comes before it. */
function bareLink(query: string): string | undefined {
  return /^[\w-]+=\S*$/.test(query) && isUsable(query) && parseRecipeLink(query).prepares
    ? `#/?${query}`
    : undefined
}

/**
 * The hash of an address whose `#` was percent-encoded on the way, and so became part of the path.
 * @param path below the app's own, with the query
 * @returns undefined for any other path
 */
export function hashOfPath(path: string): string | undefined {
  const hash = /^%(?:25)*23(.*)$/s.exec(path)?.[1]
  return hash === undefined ? undefined : `#${hash}`
}

/**
 * The hash for what another app shares: a link of ours goes to its own screen, any other text is opened as a file.
 * @param texts the shared text and address; some apps send an empty one
 * @returns undefined where nothing is shared
 */
export function hashOfShared(texts: readonly (string | null)[]): string | undefined {
  const given = texts.filter((text): text is string => text !== null && text !== '')
  const found = given.map(findLink).find(each => each !== undefined)
  const [text] = given
  return found ?? (text && `#/open?${formatQuery({ text })}`)
}

/**
 * The text of a file that a `#/open?text=…` link brings. A file has white space; a text without any was encoded twice.
 * @returns undefined where it has none
 */
export function textOfLink(query: string): string | undefined {
  for (const layer of layersOf(query)) {
    const text = parseQuery(layer).get('text')
    if (text === undefined) continue
    const layers = [...layersOf(text)]
    return layers.find(each => /\s/.test(each)) ?? text
  }
  return undefined
}

/** What may contain an address: a comment in a file does not count, `#/…` does. */
function wordsOf(text: string): readonly string[] {
  return text
    .split('\n')
    .filter(line => !/^\s*#(?!\/|%)/.test(line))
    .flatMap(line => line.split(/[\s"<>“”«»`]+/))
}

function linkOf(before: string, search: string, hash: string): string | undefined {
  const moved = search === '' ? undefined : hashOfSearch(search, hash)
  // Other sites use names such as `from` too; their values are not ours.
  if (moved !== undefined && (before === '' || isUsable(moved))) return moved
  if (!/^#[/?]/.test(hash)) return undefined
  const route = parseRoute(hash)
  if (route.screen !== 'tonight') return hash
  const { prepares, again } = parseRecipeLink(route.query)
  const home = route.query === '' && before !== ''
  return prepares || again || home ? hash : undefined
}

function isUsable(hash: string): boolean {
  return parseRecipeLink(hash).problems.every(({ must }) => must.kind === 'name')
}
