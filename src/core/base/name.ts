/** Most characters of a name, counted as people count them: what a phone shows in two lines. */
export const NAME_LENGTH = 60

/** A name as it is kept: one line without control characters, cut to {@link NAME_LENGTH}. Empty when nothing is left. */
export function cleanName(text: string): string {
  // Bidi controls would turn the writing direction of what follows; separators and control characters break the line.
  const line = text.replace(/[\p{Cc}\p{Z}\p{Bidi_C}]+/gu, ' ').trim()
  const characters = [...line]
  return characters.length > NAME_LENGTH ? characters.slice(0, NAME_LENGTH).join('').trim() : line
}

/** Words that stay on one line, where there is room for it. */
export function unbroken(words: string): string {
  return words.replaceAll(' ', '\u00A0')
}
