const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** RFC 4648 §5, without padding. @throws RangeError when a character is no Latin-1. */
export function toBase64url(text: string): string {
  let out = ''
  let bits = 0
  let held = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (code > 0xff) throw new RangeError(`Text must be Latin-1; it held “${character}”.`)
    held = (held << 8) | code
    bits += 8
    while (bits >= 6) {
      bits -= 6
      out += DIGITS.charAt((held >> bits) & 63)
    }
    held &= (1 << bits) - 1
  }
  return bits > 0 ? out + DIGITS.charAt((held << (6 - bits)) & 63) : out
}

/** Undoes {@link toBase64url}. @returns undefined when the text holds anything else */
export function fromBase64url(text: string): string | undefined {
  const codes: number[] = []
  let bits = 0
  let held = 0
  for (const character of text) {
    const digit = DIGITS.indexOf(character)
    if (digit < 0) return undefined
    held = ((held << 6) | digit) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    codes.push((held >> bits) & 0xff)
  }
  return codes.map(code => String.fromCharCode(code)).join('')
}
