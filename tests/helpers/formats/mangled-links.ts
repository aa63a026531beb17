/** Where the app lies in these tests. */
export const BASE = 'https://neap.example/app/'

const QUERY = 'mode=isochronic&carrier=180&bed=rain&minutes=45'
/** What {@link QUERY} asks for. */
export const ASKED = { mode: 'isochronic', carrier: 180, bed: 'rain', minutes: 45 } as const

/** Ways in which links come that were mailed, typed, forwarded and shortened: each still says {@link ASKED}. */
export const MANGLED_LINKS: Readonly<Record<string, string>> = {
  'as it was made': `${BASE}#/?${QUERY}`,
  'with the & of HTML': `${BASE}#/?${QUERY.replaceAll('&', '&amp;')}`,
  'with the & of HTML, twice': `${BASE}#/?${QUERY.replaceAll('&', '&amp;amp;')}`,
  'with a numbered &': `${BASE}#/?${QUERY.replaceAll('&', '&#38;')}`,
  'its query encoded': `${BASE}#/?${encodeURIComponent(QUERY)}`,
  'its query encoded twice': `${BASE}#/?${encodeURIComponent(encodeURIComponent(QUERY))}`,
  'its & encoded': `${BASE}#/?${QUERY.replaceAll('&', '%26')}`,
  'its hash encoded': `${BASE}#${encodeURIComponent(`/?${QUERY}`)}`,
  'its query in brackets': `${BASE}#/?(${QUERY})`,
  'its ? encoded': `${BASE}#/%3F${QUERY}`,
  'its # encoded': `${BASE}%23/?${QUERY}`,
  'its # encoded twice': `${BASE}%2523/?${QUERY}`,
  'its # encoded, and all behind it': `${BASE}${encodeURIComponent(`#/?${QUERY}`)}`,
  'its query before the #': `${BASE}?${QUERY}#/`,
  'its query before the #, which is gone': `${BASE}?${QUERY}`,
  'its query before the #, with a tracker behind': `${BASE}?${QUERY}#/?`,
  'its query before the #, encoded': `${BASE}?${encodeURIComponent(QUERY)}`,
  'its names in capitals': `${BASE}#/?Mode=isochronic&CARRIER=180&Bed=rain&minutes=45`,
  'its values in capitals': `${BASE}#/?mode=Isochronic&carrier=180&bed=RAIN&minutes=45`,
  'all in capitals': `${BASE}#/?${QUERY}`.toUpperCase(),
  'its = as mail writes it': `${BASE}#/?${QUERY.replaceAll('=', '=3D')}`,
  'with + for spaces around': `${BASE}#/?mode=+isochronic&carrier=180+&+bed=rain&minutes=45`,
  'its ? lost': `${BASE}#/${QUERY}`,
  'its / lost': `${BASE}#?${QUERY}`,
  'its # twice': `${BASE}#/#/?${QUERY}`,
  ...Object.fromEntries(
    ['.', ',', ').', '>', '”', '"', "'", '],', '*', '…', ' ', '%20', '%22', '&', '/'].map(tail => [
      `with ${tail} behind`,
      `${BASE}#/?${QUERY}${tail}`
    ])
  )
}

/** What hands on the way do to an address that holds a link. */
export const MANGLINGS: readonly ((address: string) => string)[] = [
  address => address.replaceAll('&', '&amp;'),
  address => inQuery(address, encodeURIComponent),
  address => inQuery(address, query => query.replaceAll('&', '%26')),
  address => inQuery(address, query => query.replaceAll('=', '%3D')),
  address =>
    inQuery(address, query => query.replaceAll(/%[\da-f]{2}/gi, each => each.toLowerCase())),
  address => inQuery(address, query => query.toUpperCase()),
  address => inQuery(address, query => query.replaceAll(/\b[a-z]/g, each => each.toUpperCase())),
  address => inQuery(address, query => `${query}&`),
  address => address.replace('#/?', '?'),
  address => address.replace('#/?', '%23/?'),
  address => address.replace('#/?', '#%2F%3F'),
  address => address.replace('#/?', '#/%3F'),
  address => encodeURI(address),
  address => `${address}.`,
  address => `${address})`,
  address => `${address}”,`
]

function inQuery(address: string, change: (query: string) => string): string {
  const at = address.indexOf('?')
  return at === -1 ? address : address.slice(0, at + 1) + change(address.slice(at + 1))
}
