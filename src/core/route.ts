/** Where the listener is: one per screen. */
export type Route =
  | { readonly screen: 'tonight'; readonly query: string }
  | { readonly screen: 'tips'; readonly tip?: string }
  /** `night` as it stands in the address, empty for the last one: not every text is a night. */
  | { readonly screen: 'checkin'; readonly night: string }
  /** `query` may bring the text of a file. */
  | { readonly screen: 'open'; readonly query: string }
  | { readonly screen: (typeof PLAIN)[number] }

export type Screen = Route['screen']

const PLAIN = [
  'tune',
  'favourites',
  'programme',
  'journal',
  'settings',
  'evidence',
  'first',
  'check',
  'headphones'
] as const

/** Reads an address such as `#/tips/late-meals` or `#/checkin/2026-03-14`. What nobody knows leads to tonight: there is no blank page. */
export function parseRoute(hash: string): Route {
  const [path = '', ...rest] = hash.replace(/^#?\/?/, '').split('?')
  const [first = '', second = ''] = path.split('/')
  const plain = PLAIN.find(each => each === first)
  if (plain) return { screen: plain }
  if (first === 'tips') return second === '' ? { screen: 'tips' } : { screen: 'tips', tip: second }
  if (first === 'checkin') return { screen: first, night: second }
  if (first === 'open') return { screen: first, query: rest.join('?') }
  return { screen: 'tonight', query: rest.join('?') }
}
