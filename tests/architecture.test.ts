import { dirname, join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FIRST_MESSAGES } from '../src/content/en/first.ts'
import { parseRoute } from '../src/core/base/route.ts'
import type { Import } from './helpers/source-files.ts'
import {
  circles,
  filesIn,
  importLines,
  importsOf,
  reachable,
  read,
  targetOf
} from './helpers/source-files.ts'

const CEILING = 300
/** Code files a folder, tests and scripts included: as many as are taken in at a glance. */
const MOST_FILES = 25
/** Places from which code is fetched later, besides those of the languages: a language may come without asking here. */
const MOST_DOORS = 14

/** Who may import whom, within `src` and from packages. A name ending in `/` allows its deep files. */
const ALLOWED: Readonly<
  Record<string, { readonly folders: readonly string[]; readonly packages: readonly string[] }>
> = {
  core: { folders: [], packages: ['@rgrove/parse-xml', 'd3-array', 'jstat'] },
  package: { folders: ['core'], packages: [] },
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

/** The same of the screens; those of one step know nothing of each other. */
const SCREEN_STEPS: readonly (readonly string[])[] = [
  ['styles', 'kit'],
  ['shared'],
  ['tips', 'checks', 'files', 'diary'],
  ['settings', 'programme'],
  ['tune'],
  ['player'],
  ['tonight'],
  ['frame']
]

/** The registry of languages. */
const LANGUAGES = join('src', 'content', 'languages.ts')

/** Where code is fetched later, and what. */
const DOORS: ReadonlySet<string> = new Set([
  // Adapters, models and data.
  'src/late.ts',
  // Screens, and the parts of them that nobody waits for.
  'src/ui/late.ts',
  LANGUAGES,
  // How a score is moved and a kept file is read.
  'src/state/late.ts',
  // The writing of an export, and its packing: the worker's first script must share nothing with what comes later.
  'src/platform/export/sound-writer.worker.ts',
  'src/platform/export/sound-writer.ts'
])

function folderOf(file: string): string {
  const parts = file.split(sep)
  return parts.length > 2 ? (parts[1] ?? '') : ''
}

/** What a path of a floor is about; undefined for the sum of all ports, which holds types of every subject. */
function subjectOf(file: string, floor: 'core' | 'state' | 'ui'): string | undefined {
  const [, folder, subject, ...rest] = file.split(sep)
  return folder === floor && rest.length > 0 ? subject : undefined
}

function rises(statement: Import): boolean {
  const { file } = statement
  const path = targetOf(statement)
  const [state, stateTo] = [subjectOf(file, 'state'), subjectOf(path, 'state')]
  const [core, coreTo] = [subjectOf(file, 'core'), subjectOf(path, 'core')]
  const [screen, screenTo] = [subjectOf(file, 'ui'), subjectOf(path, 'ui')]
  if (screen && screenTo) return screen !== screenTo && stepOf(screenTo) >= stepOf(screen)
  const order = Object.keys(STATE_SUBJECTS)
  if (state && stateTo) return order.indexOf(stateTo) > order.indexOf(state)
  const reach = core ?? STATE_SUBJECTS[state ?? '']
  return !!reach && !!coreTo && SUBJECTS.indexOf(coreTo) > SUBJECTS.indexOf(reach)
}

/** @throws Error for a folder of screens that has no step */
function stepOf(subject: string): number {
  const step = SCREEN_STEPS.findIndex(subjects => subjects.includes(subject))
  if (step < 0) throw new Error(`src/ui/${subject} has no place among the steps of the screens.`)
  return step
}

function isAllowed(statement: Import): boolean {
  const { file, target } = statement
  const folder = folderOf(file)
  const rule = ALLOWED[folder]
  if (!rule) return false
  if (target.startsWith('.')) {
    const to = targetOf(statement)
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

  it('lets each subject of a floor look only into those before it, types included', () => {
    const subjects = (floor: 'core' | 'state'): readonly string[] => [
      ...new Set(code.map(file => subjectOf(file, floor)).filter(each => each !== undefined))
    ]
    expect(subjects('core').toSorted()).toEqual(SUBJECTS.toSorted())
    expect(subjects('state').toSorted()).toEqual(Object.keys(STATE_SUBJECTS).toSorted())
    const wrong = code.flatMap(importsOf).filter(rises)
    expect(wrong.map(each => `${each.file} → ${each.target}`)).toEqual([])
  })

  it('goes round no circle, types included', () => {
    expect(circles(code)).toEqual([])
  })

  it('fetches code later only through the doors, and in few places', () => {
    const late = code.flatMap(file =>
      [...read(file).matchAll(/(?<!typeof )\bimport\(\s*'/g)].map(() => file)
    )
    expect(late.filter(file => !DOORS.has(file))).toEqual([])
    expect(late.filter(file => file !== LANGUAGES).length).toBeLessThanOrEqual(MOST_DOORS)
  })

  it('has a file for every address, named after it', () => {
    const addresses = Object.keys(FIRST_MESSAGES.navigation).filter(
      name => name !== 'tonight' && parseRoute(`#/${name}`).screen === name
    )
    const files = code.flatMap(file => /([^/\\]+)-screen\.tsx$/.exec(file)?.[1] ?? [])
    expect(files.toSorted()).toEqual(addresses.toSorted())
  })

  it('needs no word before the first paint that comes after it', () => {
    const first = reachable(join('src', 'main.tsx'))
    expect(first.length).toBeGreaterThan(50)
    expect(first.filter(file => /\ballWords\b.*? from '/s.test(importLines(file)))).toEqual([])
  })

  it(`holds at most ${MOST_FILES} code files in a folder`, () => {
    const all = [...code, ...tests, ...filesIn('scripts')].filter(file =>
      /\.(tsx?|mjs)$/.test(file)
    )
    const sizes = new Map<string, number>()
    for (const file of all) sizes.set(dirname(file), (sizes.get(dirname(file)) ?? 0) + 1)
    expect([...sizes].filter(([, size]) => size > MOST_FILES)).toEqual([])
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
    const catalogue = /content\/[a-z]{2,3}\/.*\.ts$/
    const wrong = code
      .filter(file => folderOf(file) !== 'content' && file !== speaker)
      .filter(file => {
        const text = read(file)
        const values = [
          ...text.matchAll(/^import (?!type)[^'"]*from '([^']+)'|import\('([^']+)'\)/gm)
        ]
        return values.some(match => catalogue.test(match[1] ?? match[2] ?? ''))
      })
    expect(wrong).toEqual([])
  })

  it('names its files in kebab-case', () => {
    const names = [...sources, ...tests, ...filesIn('scripts')].filter(
      file => !file.endsWith('README.md')
    )
    const wrong = names.filter(
      file => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(file.split(sep).at(-1) ?? '')
    )
    expect(wrong).toEqual([])
  })

  it(`keeps every file within ${CEILING} lines`, () => {
    const long = [...sources, ...tests, ...filesIn('scripts')]
      .map(file => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(each => each.lines > CEILING)
    expect(long).toEqual([])
  })

  it('exports by name and has no barrels', () => {
    expect(code.filter(file => /^export default/m.test(read(file)))).toEqual([])
    // Tone's deep imports gathered, and what other programs import: both hand on by their nature.
    const gathered = new Set([join('src', 'audio', 'tone.ts'), join('src', 'package', 'neap.ts')])
    expect(
      code.filter(
        file =>
          !gathered.has(file) && /^export (\*|\{[^}]*\}|type \{[^}]*\}) from/m.test(read(file))
      )
    ).toEqual([])
  })

  it('has no focused, skipped or sleeping tests', () => {
    const marks = /\.(only|todo)\(|\.skip\(\s*['"`]|waitForTimeout\(/
    const wrong = tests.filter(
      file => !file.endsWith('architecture.test.ts') && marks.test(read(file))
    )
    expect(wrong).toEqual([])
  })
})
