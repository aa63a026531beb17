/** Layers of encoding that are undone, at most: each app a link passes through may add one. */
const LAYERS = 5

/**
 * The names and values of a link's query, in order of appearance; of a repeated name the first counts. Names are in
 * lower case and without the `amp;` or the bracket that mail and HTML may put before them. Never throws: text with
 * broken percent-encoding is taken literally.
 * @param query the text after `?`, without it
 */
export function parseQuery(query: string): Map<string, string> {
  const values = new Map<string, string>()
  for (const part of query.split('&')) {
    const [name = '', ...rest] = part.split('=')
    const key = decode(name)
      .replace(/^(\w+;|[^\p{L}\p{N}])+/u, '')
      .trim()
      .toLowerCase()
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

/** The text as it is, then with one more layer of percent-encoding undone each time, as long as that changes it. */
export function* layersOf(text: string): Generator<string, void> {
  let layer = text
  for (let count = 0; count < LAYERS; count++) {
    yield layer
    const next = decode(layer)
    if (next === layer) return
    layer = next
  }
}

/** Text without what a sentence, a bracket or a quotation puts after a link. Meant for short texts. */
export function cutTail(text: string): string {
  return text.replace(/[^\p{L}\p{N}%]+$/u, '')
}

/** One layer of percent-encoding undone; broken escapes (`%zz`) stay. */
function decode(text: string): string {
  return text.replaceAll('+', ' ').replaceAll(/(?:%[\da-f]{2})+/gi, escapes => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      // `decodeURIComponent` throws nothing but a URIError.
      return escapes
    }
  })
}
