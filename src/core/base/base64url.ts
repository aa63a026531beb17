const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** At most this many characters at once: each is an argument of a call. */
const PIECE = 4096
/** Marks a character that is not a digit. */
const NO_DIGIT = 64

/** RFC 4648 §5, without padding. @throws RangeError when a character is no Latin-1. */
export function toBase64url(text: string): string {
  const { length } = text
  const out = new Uint8Array(Math.ceil((length * 4) / 3))
  const digits = Uint8Array.from(DIGITS, digit => digit.charCodeAt(0))
  let seen = 0
  for (let index = 0, place = 0; index < length; index += 3, place += 4) {
    const one = text.charCodeAt(index)
    const two = codeAt(text, index + 1)
    const three = codeAt(text, index + 2)
    seen |= one | two | three
    // Bits beyond the last whole byte are dropped.
    out[place] = digits[(one >> 2) & 63] as number
    out[place + 1] = digits[((one << 4) | (two >> 4)) & 63] as number
    out[place + 2] = digits[((two << 2) | (three >> 6)) & 63] as number
    out[place + 3] = digits[three & 63] as number
  }
  if (seen > 0xff) throw new RangeError(`Text must be Latin-1; it held “${stranger(text)}”.`)
  return textOf(out)
}

/** Undoes {@link toBase64url}. @returns undefined when the text holds anything else */
export function fromBase64url(text: string): string | undefined {
  const values = new Uint8Array(128).fill(NO_DIGIT)
  for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value
  const codes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let place = 0
  let bits = 0
  let held = 0
  for (let index = 0; index < text.length; index++) {
    const digit = values[text.charCodeAt(index)] ?? NO_DIGIT
    if (digit === NO_DIGIT) return undefined
    held = ((held << 6) | digit) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    codes[place++] = (held >> bits) & 0xff
  }
  return textOf(codes)
}

function codeAt(text: string, index: number): number {
  return index < text.length ? text.charCodeAt(index) : 0
}

function stranger(text: string): string {
  return [...text].find(character => (character.codePointAt(0) ?? 0) > 0xff) ?? ''
}

function textOf(codes: Uint8Array): string {
  const pieces: string[] = []
  for (let from = 0; from < codes.length; from += PIECE)
    // Not by spreading, which takes six times as long.
    pieces.push(Reflect.apply(String.fromCharCode, undefined, codes.subarray(from, from + PIECE)))
  return pieces.join('')
}
