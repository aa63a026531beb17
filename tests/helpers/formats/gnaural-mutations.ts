import * as fc from 'fast-check'
import { mutated, mutations, place } from './mutations.ts'

/** Pieces of the format, of XML, and of neither. */
const TOKENS: readonly string[] = [
  '<voice>',
  '</voice>',
  '<entries>',
  '</entries>',
  '<entry/>',
  '<entry parent="0" duration="0" volume_left="1" volume_right="1" beatfreq="4" basefreq="200" state="0"/>',
  '<entry duration="1e-9" volume_left="1" volume_right="1" beatfreq="4" basefreq="200"/>',
  '<type>4</type>',
  '<type>99</type>',
  '<voice_mono>1</voice_mono>',
  '<loops>-1</loops>',
  '<stereoswap>1</stereoswap>',
  '<overallvolume_left>0</overallvolume_left>',
  '<!DOCTYPE x>',
  '<!ENTITY a "b">',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?x y?>',
  '&amp;',
  '&#0;',
  '&#x10FFFF;',
  '&a;',
  '<',
  '>',
  '"',
  "'",
  '=',
  '/',
  '\0',
  '\uFFFE',
  '\uD83C',
  '\u{1F319}',
  '\r\n',
  ' xml:space="preserve"'
]

/** What a number of a file may become. */
const NUMBERS = [
  '0',
  '-0',
  '-1',
  '1e-9',
  '0.0001',
  '0.011',
  '1',
  '100',
  '999999',
  '1e6',
  '20000',
  '-20000',
  '1e999',
  '1e-999',
  'NaN',
  'Infinity',
  '0x10',
  '1,5',
  '',
  ' 7 ',
  '9'.repeat(400)
] as const

interface NumberChange {
  readonly at: number
  readonly number: string
}

/** Files that were right once: one of these texts, changed in its letters, its pieces and its numbers. */
export function brokenSchedules(texts: readonly string[], tokens = TOKENS): fc.Arbitrary<string> {
  const numberChange = fc.record({ at: place, number: fc.constantFrom(...NUMBERS) })
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(numberChange, { maxLength: 4 }),
      fc.array(mutations(tokens), { maxLength: 2 })
    )
    .map(([text, numbers, changes]) => changes.reduce(mutated, numbers.reduce(renumbered, text)))
}

/** The next number behind a place, an attribute's or an element's, becomes another. */
function renumbered(text: string, { at, number }: NumberChange): string {
  const from = Math.floor(at * text.length)
  const tail = text.slice(from, from + 400)
  return (
    text.slice(0, from) +
    tail.replace(/(["'>])[-+.\dEe]+(?=["'<])/, `$1${number}`) +
    text.slice(from + 400)
  )
}
