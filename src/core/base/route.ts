import { cutTail, layersOf } from './query.ts'

/** A screen's address. */
export type Route =
  | { readonly screen: 'tonight'; readonly query: string }
  /** `page` is unchecked text from the address, empty for the list of what there is to read. */
  | { readonly screen: 'tips' | 'evidence'; readonly page: string }
  /** `night` is unchecked text from the address, empty for the last night. */
  | { readonly screen: 'checkin'; readonly night: string }
  /** `query` may bring the text of a file. */
  | { readonly screen: 'open'; readonly query: string }
  | { readonly screen: (typeof PLAIN)[number] }

export type Screen = Route['screen']

const PLAIN = [
  'sounds',
  'tune',
  'favourites',
  'programme',
  'journal',
  'settings',
  'first',
  'check',
  'headphones'
] as const

/** No screen has a longer path. */
const PATH_LENGTH = 99

/**
 * Reads an address such as `#/tips/late-meals`, `#/evidence/volume` or `#/checkin/2026-03-14`, in any case, and encoded over again as well.
 * An unknown address leads to tonight, which says so: there is never a blank page.
 */
export function parseRoute(hash: string): Route {
  for (const layer of layersOf(hash)) {
    const route = findRoute(layer)
    if (route) return route
  }
  return { screen: 'tonight', query: hash.slice(1) }
}

function findRoute(hash: string): Route | undefined {
  const [path = '', ...rest] = hash.replace(/^[#/]+/, '').split('?')
  const [first = '', second = ''] = cutTail(path.slice(0, PATH_LENGTH)).toLowerCase().split('/')
  const query = rest.join('?')
  const plain = PLAIN.find(each => each === first)
  if (plain) return { screen: plain }
  if (first === 'tips' || first === 'evidence') return { screen: first, page: second }
  if (first === 'checkin') return { screen: first, night: second }
  if (first === 'open') return { screen: first, query }
  return first === '' ? { screen: 'tonight', query } : undefined
}
