import * as fc from 'fast-check'
import { mutated, mutations } from './mutations.ts'

/** Pieces of the format, and of none. */
const TOKENS: readonly string[] = [
  '->',
  '==',
  '--',
  '<>',
  '-',
  '+',
  ':',
  '/',
  '@',
  '{',
  '}',
  '#',
  '##',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\0',
  '\uFEFF',
  'é',
  'NOW',
  'NOW+',
  '+00:00 ',
  '24:00',
  '23:59:60',
  '99:99',
  '0:00 ',
  '+23:59:59',
  '-SE\n',
  '-T 12:00\n',
  '-L 0:00:01\n',
  '-F 0\n',
  '-F 3600000\n',
  '-i 200/5\n',
  '-p drop 00ds+\n',
  '-p drop t720,720,720 99lk+^\n',
  '-p slide t1 0+0/0\n',
  '-m x.ogg\n',
  'wave00: 0 1\n',
  'wave00:',
  'noise00:',
  'custom01: e=2 1 0\n',
  'pink/',
  'white/1',
  'brown/1',
  'bell+',
  'spin:',
  'mix/9',
  'mixpulse:1/1',
  'square:',
  '0',
  '1e300',
  '1e-300',
  '1e999',
  '0.0000001',
  '99999999',
  '..',
  'x: {\n',
  '+0:00 x\n',
  '}\n',
  'off: -\n',
  'off',
  '1/1 '.repeat(17)
]

/** Files that were right once: one of these texts with some of it cut out, said twice, changed or added. */
export function brokenSequences(texts: readonly string[], tokens = TOKENS): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutations(tokens), { minLength: 1, maxLength: 3 }))
    .map(([text, changes]) => changes.reduce(mutated, withoutComments(text)))
}

/** Most of a real file is comments, where nothing can go wrong. */
function withoutComments(text: string): string {
  return text.replaceAll(/^[ \t]*#.*\r?\n/gm, '')
}
