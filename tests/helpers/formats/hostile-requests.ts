import * as fc from 'fast-check'

/** Numbers at which arithmetic breaks, as text. */
export const fromEdges: fc.Arbitrary<string> = fc.constantFrom(
  '-1',
  '-0',
  '0.5',
  '1e308',
  '1e999',
  '-1e999',
  '5e-324',
  '4294967296',
  '9007199254740993',
  'null',
  '[]',
  '{"toString":1}',
  '"1"'
)

/** A text with one of its numbers, the one at `place` counted around, put at an edge. */
export function numbersIn(json: string, place: number, edge: string): string {
  const found = [...json.matchAll(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g)]
  const { 0: number, index } = found[place % found.length]!
  return json.slice(0, index) + edge + json.slice(index + number.length)
}

/** Range headers, from usual ones to nonsense, most of them near the edges of a file of `total` bytes. */
export function hostileRanges(total: number): fc.Arbitrary<string> {
  const place = fc.oneof(
    { weight: 3, arbitrary: fc.nat(total + 10).map(String) },
    { weight: 3, arbitrary: fc.integer({ min: -3, max: 3 }).map(off => String(total + off)) },
    fc.nat(50).map(String),
    fc.nat(50).map(each => `000${each}`),
    fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String),
    fc.constantFrom('', '-1', '1.5', '1e3', '0x10', '+1', '４', ' 1')
  )
  const unit = fc.oneof(
    { weight: 8, arbitrary: fc.constant('bytes') },
    fc.constantFrom('Bytes', 'BYTES', 'byte', 'items', 'seconds', '', 'bytes ')
  )
  const one = fc.tuple(place, place).map(([from, to]) => `${from}-${to}`)
  const last = place.map(each => `-${each}`)
  const ranges = fc.oneof(
    { weight: 8, arbitrary: one },
    { weight: 3, arbitrary: last },
    { weight: 3, arbitrary: place.map(each => `${each}-`) },
    fc.array(one, { minLength: 2, maxLength: 400 }).map(each => each.join(','))
  )
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(unit, ranges).map(([name, each]) => `${name}=${each}`) },
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('', 'bytes', 'bytes=', 'bytes=-', 'bytes=--', `bytes=${' '.repeat(4000)}x`)
  )
}

/**
 * What a Range header means for a file of `total` bytes, spelled out apart from the code that is asked (RFC 9110 §14.1.2,
 * in exact arithmetic): one range of bytes, or none that could be given, or no range at all.
 */
export function meanings(
  header: string,
  total: number
): { readonly start: number; readonly end: number } | 'everything' | 'nothing' {
  const [unit = '', spec = '', ...more] = header.split('=')
  const dash = spec.trim().split('-')
  const [first = '', last = ''] = dash
  const digits = /^[0-9]*$/
  if (more.length > 0 || unit.trim().toLowerCase() !== 'bytes' || dash.length !== 2)
    return 'everything'
  if (!digits.test(first) || !digits.test(last) || first + last === '') return 'everything'
  const size = BigInt(total)
  if (first === '') {
    const count = BigInt(last) < size ? BigInt(last) : size
    return count === 0n ? 'nothing' : { start: Number(size - count), end: total }
  }
  const start = BigInt(first)
  const end = last === '' || BigInt(last) >= size ? size : BigInt(last) + 1n
  if (last !== '' && BigInt(last) < start) return 'everything'
  return start >= size ? 'nothing' : { start: Number(start), end: Number(end) }
}
