import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EVIDENCE } from '../../src/content/data/evidence.ts'
import { FORBIDDEN_PHRASES } from '../../src/content/en/forbidden-words.ts'
import { GERMAN_FORBIDDEN_PHRASES } from '../../src/content/de/forbidden-words.ts'
import { GERMAN } from '../../src/content/de/messages.ts'
import { GUIDE } from '../../src/content/data/guide.ts'
import { MESSAGES } from '../../src/content/en/messages.ts'
import { PRESETS } from '../../src/content/data/presets.ts'
import { PROGRAMME } from '../../src/content/data/programme.ts'
import { TIPS } from '../../src/content/data/tips.ts'
import { MANIFEST } from '../../src/pwa/manifest.ts'
import { codeWords, htmlWords, markdownWords } from './documents.ts'
import type { VisibleWords } from './visible-words.ts'
import { HIDDEN, visibleWords } from './visible-words.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** One place where words come from, as it lies there, and how the words that are seen are read out of it. */
export interface WordSource {
  readonly name: string
  readonly raw: unknown
  /** Names of fields that nobody reads. */
  readonly hidden?: ReadonlySet<string>
  read(raw: unknown): readonly VisibleWords[]
}

function catalogue(name: string, raw: unknown): WordSource {
  return { name, raw, read: value => visibleWords(value, name) }
}

/** Data with fields that only the program reads. */
function data(name: string, raw: unknown): WordSource {
  return { name, raw, hidden: HIDDEN, read: value => visibleWords(value, name, HIDDEN) }
}

type TextReader = (text: string, name: string) => readonly VisibleWords[]

function file(name: string, reader: TextReader): WordSource {
  const raw = readFileSync(join(ROOT, name), 'utf8')
  return { name, raw, read: text => reader(String(text), name) }
}

const components = readdirSync(join(ROOT, 'src/ui'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.tsx'))
  .map(name => file(`src/ui/${name}`, codeWords))

/** Everything that anybody reads of this app, wherever it stands. */
export const WORD_SOURCES: readonly WordSource[] = [
  catalogue('messages', MESSAGES),
  catalogue('german', GERMAN),
  data('tips', TIPS),
  data('evidence', EVIDENCE),
  data('guide', GUIDE),
  data('presets', PRESETS),
  data('programme', PROGRAMME),
  catalogue('manifest', MANIFEST),
  file('index.html', htmlWords),
  file('README.md', markdownWords),
  file('CHANGELOG.md', markdownWords),
  file('docs/hosting.md', markdownWords),
  file('docs/formats.md', markdownWords),
  catalogue('package', JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).description),
  ...components
]

/** The forbidden phrases of every language in a text: English ones at the head of a word, German ones anywhere. */
export function forbiddenIn(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll(/\s+/g, ' ')
  return [
    ...FORBIDDEN_PHRASES.filter(phrase => new RegExp(String.raw`\b${phrase}`).test(plain)),
    ...GERMAN_FORBIDDEN_PHRASES.filter(phrase => plain.includes(phrase))
  ]
}
