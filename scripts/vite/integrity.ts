import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { VitePluginPWAAPI } from 'vite-plugin-pwa'

/** A file that the worker keeps, as the build lists it. */
interface KeptEntry {
  url: string
  revision: string | null
  size: number
  integrity?: string
}

type AddDigests = (manifest: KeptEntry[]) => { manifest: KeptEntry[]; warnings: string[] }

const MANIFEST_FILE = 'manifest.webmanifest'

/** As `integrity` attributes write it. */
export function digestOf(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

/** Gives every file that the worker keeps its digest, and the page those of what it cannot start without. */
export function integrity(): { readonly plugin: Plugin; readonly addDigests: AddDigests } {
  let folder = ''
  let pwa: VitePluginPWAAPI | undefined
  const plugin: Plugin = {
    name: 'neap:integrity',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build, plugins }) {
      folder = resolve(root, build.outDir)
      pwa = plugins.find(({ name }) => name === 'vite-plugin-pwa')?.api as VitePluginPWAAPI
    },
    buildStart() {
      // The web manifest is found by the globs like every other file; the plugin's own entry for it has no digest.
      pwa?.extendManifestEntries(entries =>
        entries.filter(entry => typeof entry !== 'string' && entry.url !== MANIFEST_FILE)
      )
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The build has no index.html.')
        page.source = String(page.source).replace(
          /<(script|link)\b[^>]*? (?:src|href)="\.\/(assets\/[^"]+)"/g,
          (tag, _name, file: string) => {
            const made = bundle[file]
            if (!made) throw new Error(`index.html names ${file}, which was not built.`)
            const content = made.type === 'chunk' ? made.code : made.source
            return `${tag} integrity="${digestOf(content)}"`
          }
        )
      }
    }
  }
  const addDigests: AddDigests = manifest => ({
    manifest: manifest.map(entry => ({
      ...entry,
      integrity: digestOf(readFileSync(resolve(folder, entry.url)))
    })),
    warnings: []
  })
  return { plugin, addDigests }
}
