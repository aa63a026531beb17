import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const CEILING = 300

/** Who may import whom, within `src` and from packages. A name ending in `/` allows its deep files. */
const ALLOWED: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  core: { folders: [], packages: ['@rgrove/parse-xml', 'd3-array', 'jstat'] },
  content: { folders: ['core'], packages: [] },
  state: { folders: ['core', 'content'], packages: ['@preact/signals-core'] },
  audio: { folders: ['core'], packages: ['tone/'] },
  stream: { folders: ['core'], packages: [] },
  sw: { folders: ['core'], packages: ['workbox-precaching', 'workbox-routing'] },
  storage: { folders: ['core'], packages: ['idb'] },
  platform: { folders: ['core'], packages: ['mediabunny'] },
  pwa: { folders: ['core'], packages: ['workbox-window'] },
  ui: {
    folders: ['state', 'core', 'content'],
    packages: ['preact', 'preact/', '@preact/signals', 'd3-scale', 'd3-shape']
  }
}

/** The subjects, each of which may look into those before it. */
const SUBJECTS = [
  'base',
  'score',
  'recipe',
  'render',
  'stream',
  'files',
  'checks',
  'session',
  'diary',
  'programme',
  'tips',
  'app'
]

/**
 * The same of the state floor, and how far each looks into the core: what all models share tells of recipes, and tonight's
 * recipe has the mark of its night and the file that plays instead.
 */
const STATE_SUBJECTS: Readonly<Record<string, string>> = {
  base: 'recipe',
  recipe: 'session',
  session: 'session',
  files: 'session',
  checks: 'session',
  diary: 'diary',
  programme: 'programme',
  tips: 'tips',
  app: 'app'
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(ROOT, join(entry.parentPath, entry.name)))
}

interface Import {
  readonly file: string
  readonly target: string
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  const found = text.matchAll(
    /^(?:import|export)\b[^'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'/gm
  )
  return [...found].map(match => ({ file, target: match[1] ?? match[2] ?? match[3] ?? '' }))
}

function folderOf(file: string): string {
  const parts = file.split(sep)
  return parts.length > 2 ? (parts[1] ?? '') : ''
}

/** What a path of a floor is about; undefined for the sum of all ports, which holds types of every subject. */
function subjectOf(file: string, floor: 'core' | 'state'): string | undefined {
  const [, folder, subject, ...rest] = file.split(sep)
  return folder === floor && rest.length > 0 ? subject : undefined
}

function risesTo({ file, target }: Import): boolean {
  const path = relative(ROOT, resolve(ROOT, dirname(file), target))
  const [state, stateTo] = [subjectOf(file, 'state'), subjectOf(path, 'state')]
  const [core, coreTo] = [subjectOf(file, 'core'), subjectOf(path, 'core')]
  const order = Object.keys(STATE_SUBJECTS)
  if (state && stateTo) return order.indexOf(stateTo) > order.indexOf(state)
  const reach = core ?? STATE_SUBJECTS[state ?? '']
  return !!reach && !!coreTo && SUBJECTS.indexOf(coreTo) > SUBJECTS.indexOf(reach)
}

function isAllowed({ file, target }: Import): boolean {
  const folder = folderOf(file)
  const rule = ALLOWED[folder]
  if (!rule) return false
  if (target.startsWith('.')) {
    const to = relative(ROOT, resolve(ROOT, dirname(file), target.split('?')[0] ?? ''))
    return to.startsWith(`src${sep}`) && [folder, ...rule.folders].includes(folderOf(to))
  }
  return rule.packages.some(each =>
    each.endsWith('/') ? target.startsWith(each) : target === each
  )
}

const sources = filesIn('src')
const code = sources.filter(file => /\.tsx?$/.test(file))
const tests = filesIn('tests').filter(file => /\.tsx?$/.test(file))

describe('the architecture', () => {
  it('lets each folder import only what the table allows', () => {
    // What lies at the top puts the folders together.
    const wrong = code.filter(file => folderOf(file) !== '').flatMap(importsOf)
    expect(
      wrong.filter(each => !isAllowed(each)).map(each => `${each.file} → ${each.target}`)
    ).toEqual([])
  })

  it('lets each subject of the core and the state look only into those before it, types included', () => {
    const subjects = (floor: 'core' | 'state'): readonly string[] => [
      ...new Set(code.map(file => subjectOf(file, floor)).filter(each => each !== undefined))
    ]
    expect(subjects('core').toSorted()).toEqual(SUBJECTS.toSorted())
    expect(subjects('state').toSorted()).toEqual(Object.keys(STATE_SUBJECTS).toSorted())
    const wrong = code.flatMap(importsOf).filter(risesTo)
    expect(wrong.map(each => `${each.file} → ${each.target}`)).toEqual([])
  })

  it('keeps main.tsx at the top: nobody imports it', () => {
    expect(code.flatMap(importsOf).filter(each => /(^|\/)main\.tsx$/.test(each.target))).toEqual([])
  })

  it('has one module that imports Tone', () => {
    const importers = new Set(
      code
        .flatMap(importsOf)
        .filter(each => each.target.startsWith('tone'))
        .map(each => each.file)
    )
    expect([...importers]).toHaveLength(1)
  })

  it('asks for every word in the language of the page', () => {
    const speaker = join('src', 'state', 'base', 'words.ts')
    const catalogue = /content\/(first-messages|messages|messages\/.*|german\/.*)\.ts$/
    const wrong = code
      .filter(file => folderOf(file) !== 'content' && file !== speaker)
      .filter(file => {
        const text = readFileSync(join(ROOT, file), 'utf8')
        const values = [
          ...text.matchAll(/^import (?!type)[^'"]*from '([^']+)'|import\('([^']+)'\)/gm)
        ]
        return values.some(match => catalogue.test(match[1] ?? match[2] ?? ''))
      })
    expect(wrong).toEqual([])
  })

  it('names its files in kebab-case', () => {
    const names = [...sources, ...tests, ...filesIn('scripts')]
    const wrong = names.filter(
      file => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(file.split(sep).at(-1) ?? '')
    )
    expect(wrong).toEqual([])
  })

  it(`keeps every file within ${CEILING} lines`, () => {
    const long = [...sources, ...tests, ...filesIn('scripts')]
      .map(file => ({ file, lines: readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1 }))
      .filter(each => each.lines > CEILING)
    expect(long).toEqual([])
  })

  it('exports by name and has no barrels', () => {
    const text = (file: string): string => readFileSync(join(ROOT, file), 'utf8')
    expect(code.filter(file => /^export default/m.test(text(file)))).toEqual([])
    // The one module that gathers Tone's deep imports hands them on by its nature.
    const gathered = join('src', 'audio', 'tone.ts')
    expect(
      code.filter(
        file => file !== gathered && /^export (\*|\{[^}]*\}|type \{[^}]*\}) from/m.test(text(file))
      )
    ).toEqual([])
  })

  it('has no focused, skipped or sleeping tests', () => {
    const marks = /\.(only|todo)\(|\.skip\(\s*['"`]|waitForTimeout\(/
    const wrong = tests.filter(
      file =>
        !file.endsWith('architecture.test.ts') && marks.test(readFileSync(join(ROOT, file), 'utf8'))
    )
    expect(wrong).toEqual([])
  })
})
