import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { EVIDENCE } from '../../src/content/data/evidence.ts'
import { GUIDE } from '../../src/content/data/guide.ts'
import { PRESETS } from '../../src/content/data/presets.ts'
import { PROGRAMME } from '../../src/content/data/programme.ts'
import { TIPS } from '../../src/content/data/tips.ts'
import { MANIFEST } from '../../src/pwa/manifest.ts'
import { codeWords, htmlWords, markdownWords } from './documents.ts'
import type { VisibleWords } from './visible-words.ts'
import { HIDDEN, visibleWords } from './visible-words.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** What nothing may claim in a language, and where a phrase of it may stand all the same. */
interface ForbiddenWords {
  readonly PHRASES_BEGIN: 'anywhere' | 'at a word'
  readonly FORBIDDEN_PHRASES: readonly string[]
  readonly ALLOWED_USES: readonly {
    readonly phrase: string
    readonly where: string
    readonly reason: string
  }[]
}

/** What nobody would say to a friend in a language, and what Neap says instead: within a text, and on its own. */
interface StiltedWords {
  readonly STILTED_PHRASES: Readonly<Record<string, string>>
  readonly STILTED_LABELS: Readonly<Record<string, string>>
}

const catalogues = import.meta.glob<{ readonly MESSAGES: unknown }>(
  '../../src/content/*/messages.ts',
  { eager: true }
)
export const FORBIDDEN: readonly ForbiddenWords[] = Object.values(
  import.meta.glob<ForbiddenWords>('../../src/content/*/forbidden-words.ts', { eager: true })
)
export const STILTED: readonly StiltedWords[] = Object.values(
  import.meta.glob<StiltedWords>('../../src/content/*/stilted-words.ts', { eager: true })
)

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
  ...Object.entries(catalogues).map(([path, { MESSAGES }]) =>
    catalogue(path.split('/').at(-2) ?? path, MESSAGES)
  ),
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
  file('docs/translating.md', markdownWords),
  file('CONTRIBUTING.md', markdownWords),
  file('SECURITY.md', markdownWords),
  catalogue('package', JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).description),
  ...components
]

/** The forbidden phrases of every language in a text. */
export function forbiddenIn(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll(/\s+/g, ' ')
  return FORBIDDEN.flatMap(({ PHRASES_BEGIN, FORBIDDEN_PHRASES }) =>
    FORBIDDEN_PHRASES.filter(phrase =>
      PHRASES_BEGIN === 'anywhere'
        ? plain.includes(phrase)
        : new RegExp(String.raw`\b${phrase}`).test(plain)
    )
  )
}

/** What stands stilted in a text, in any language. Words are whole: "hush" is not in "hushed". */
export function stiltedIn(text: string): readonly string[] {
  const plain = text.toLowerCase().replaceAll(/\s+/g, ' ')
  return STILTED.flatMap(({ STILTED_PHRASES, STILTED_LABELS }) => [
    ...Object.keys(STILTED_PHRASES).filter(phrase =>
      new RegExp(String.raw`(?<!\p{L})${phrase}(?!\p{L})`, 'u').test(plain)
    ),
    ...Object.keys(STILTED_LABELS).filter(label => label === text)
  ])
}
