import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** Where the notices stand in the built app. */
export const LICENCES_FILE = 'licences.html'

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|copyrightnotice)(?:[.-]|$)/i

/** What a package asks to be named with its code. */
export interface Notice {
  readonly name: string
  readonly version: string
  /** By its short name, as "MIT". */
  readonly licence: string
  /** Where its source is. */
  readonly source: string
  readonly text: string
}

/** What is read of a package.json; old ones list their licences. */
interface PackageFile {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly licenses?: readonly { readonly type: string }[]
  readonly repository?: string | { readonly url: string }
  readonly homepage?: string
}

/** The folder of the package that a module comes from; undefined for the app's own and for what the bundler makes. */
export function packageFolder(moduleId: string): string | undefined {
  return /^[^\0]*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(moduleId)?.[0]
}

/** @throws Error where a package has no licence to be found: it must not be built in */
export function readNotice(folder: string): Notice {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile
  const { name, version, license, licenses = [], repository, homepage = '' } = about
  const licence = license ?? licenses.map(({ type }) => type).join(', ')
  const files = readdirSync(folder).filter(file => LICENCE_FILE.test(file))
  if (!licence || files.length === 0)
    throw new Error(`${folder} is bundled and has no licence file.`)
  const address = (typeof repository === 'string' ? repository : repository?.url) ?? homepage
  return {
    name,
    version,
    licence,
    source: address.replace(/^git\+/, '').replace(/\.git$/, ''),
    text: files
      .toSorted()
      .map(file => readFileSync(join(folder, file), 'utf8').trim())
      .join('\n\n')
  }
}

/** A page of its own, without a style that a policy would have to know of. */
export function licencesPage(notices: readonly Notice[]): string {
  const sections = notices
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, version, licence, source, text }) => {
      const paragraphs = text
        .split(/\r?\n\s*\r?\n/)
        .map(paragraph => `<p>${escaped(paragraph)}</p>`)
      const head = `<h2>${escaped(name)} ${escaped(version)}</h2>\n<p>${escaped(licence)} · ${escaped(source)}</p>`
      return `<section>\n${head}\n${paragraphs.join('\n')}\n</section>`
    })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<meta name="color-scheme" content="dark" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Neap: licences</title>
<h1>What Neap is built with</h1>
${sections.join('\n')}
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * Gathers the notices of every package that has code in the app, in its workers or in its service worker, from what the
 * bundles really hold. The bundler's own option writes one list for each bundle. The page is written with the service
 * worker, which is built last, and before the list of files that it keeps.
 */
export function licences(): { readonly gather: () => Plugin; readonly write: () => Plugin } {
  const folders = new Set<string>()

  const gather = (): Plugin => ({
    name: 'neap:licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const made of Object.values(bundle)) {
        if (made.type !== 'chunk') continue
        for (const id of made.moduleIds) {
          const folder = packageFolder(id)
          if (folder) folders.add(folder)
        }
      }
    }
  })

  const write = (): Plugin => {
    let output = ''
    return {
      ...gather(),
      name: 'neap:licences-page',
      configResolved({ root, build }) {
        output = resolve(root, build.outDir)
      },
      async writeBundle() {
        await writeFile(join(output, LICENCES_FILE), licencesPage([...folders].map(readNotice)))
      }
    }
  }

  return { gather, write }
}
