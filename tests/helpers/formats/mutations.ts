import * as fc from 'fast-check'

/** One change to a text; places are shares of its length. */
export type Mutation =
  | { readonly do: 'cut' | 'repeat'; readonly at: number; readonly length: number }
  | { readonly do: 'put'; readonly at: number; readonly token: string }
  | { readonly do: 'letter'; readonly at: number; readonly code: number }

// Without the leaning to the ends that numbers have by nature: what is wrong at the very start hides all the rest.
export const place = fc.noBias(fc.nat({ max: 999_999 })).map(each => each / 1_000_000)
/** Cuts, repetitions, wrong letters, and pieces of a format where they do not belong. */
export function mutations(tokens: readonly string[]): fc.Arbitrary<Mutation> {
  return fc.oneof(
    fc.record({ do: fc.constantFrom('cut', 'repeat'), at: place, length: fc.nat({ max: 60 }) }),
    fc.record({ do: fc.constant('put' as const), at: place, token: fc.constantFrom(...tokens) }),
    fc.record({
      do: fc.constant('letter' as const),
      at: place,
      code: fc.integer({ min: 9, max: 126 })
    })
  )
}

export function mutated(text: string, mutation: Mutation): string {
  const at = Math.floor(mutation.at * text.length)
  switch (mutation.do) {
    case 'cut':
      return text.slice(0, at) + text.slice(at + mutation.length)
    case 'repeat':
      return text.slice(0, at + mutation.length) + text.slice(at)
    case 'put':
      return text.slice(0, at) + mutation.token + text.slice(at)
    case 'letter':
      return text.slice(0, at) + String.fromCharCode(mutation.code) + text.slice(at + 1)
  }
}
