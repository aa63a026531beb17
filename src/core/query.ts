/**
 * The names and values of a link's query, in order of appearance; of a repeated name the first counts.
 * Never throws: text that is no proper percent-encoding is taken as it stands.
 * @param query the text after `?`, without it
 */
export function parseQuery(query: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  for (const part of query.split('&')) {
    const [name = '', ...rest] = part.split('=')
    const key = decode(name)
    if (key !== '' && !values.has(key)) values.set(key, decode(rest.join('=')))
  }
  return values
}

/** The query of these names and values, encoded, without the `?`. */
export function formatQuery(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ')
  try {
    return decodeURIComponent(spaced)
  } catch (error) {
    // Broken escapes (%zz) are the sender's; the value is shown as it came.
    if (error instanceof URIError) return spaced
    throw error
  }
}
