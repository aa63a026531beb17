import type { ImportFormat } from './imported-file.ts'

/** How XML begins, perhaps after a byte order mark. */
const XML = /^[\s\uFEFF]*</
/** The first element of a text, and the name of it. */
const ELEMENT = /<([A-Za-z][\w.-]*)/
const COMMENT = /<!--[^]*?-->/g
/** Where the first element of a file stands at the latest, after what XML allows before it. */
const BEGINNING = 4096

/** How a SynapSeq file begins: an option, or a preset that is or comes from a template. */
const FIRST_LINE = /^(?:@[a-z]|[A-Za-z][\w-]*\s+(?:as\s+template|from\s))/
/** A name alone, and what is under it. */
const NAME_LINE = /^[A-Za-z][\w-]*\s*$/
const UNDER_NAME = /^(?:\s+\S|\d\d:\d\d:\d\d\s)/
const TRACK_LINE = /^\s*(?:tone|noise|ambiance|music|background|waveform|track)\s/

/** The format that a text appears to have, by its contents: a name may be wrong. */
export function formatOf(text: string): ImportFormat {
  if (XML.test(text))
    return ELEMENT.exec(text.slice(0, BEGINNING).replaceAll(COMMENT, ''))?.[1] === 'Preset'
      ? 'sin'
      : 'gnaural'
  return isSpsq(text) ? 'spsq' : 'sbg'
}

/** No line of an SBaGen file begins as those of SynapSeq do: all have a colon, a sign or a digit. */
function isSpsq(text: string): boolean {
  const [first = '', second = ''] = firstLines(text)
  if (NAME_LINE.test(first)) return UNDER_NAME.test(second) || TRACK_LINE.test(second)
  return FIRST_LINE.test(first) || TRACK_LINE.test(first)
}

/** The first two lines that are no comments. */
function firstLines(text: string): readonly string[] {
  const found: string[] = []
  for (let at = 0; at < text.length && found.length < 2;) {
    const line = /[^\r\n]*/y
    line.lastIndex = at
    const whole = line.exec(text)?.[0] ?? ''
    at += whole.length + 1
    if (!/^[\s\uFEFF]*(?:#|$)/.test(whole)) found.push(whole.replace(/^\uFEFF/, ''))
  }
  return found
}
