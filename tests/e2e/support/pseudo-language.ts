import type { Page } from '@playwright/test'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bundles a module of the tests into one file that a browser can import. */
async function bundle(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../../helpers/browser/${name}.ts`, import.meta.url))
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['es'], fileName: name } }
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error(`${name} was not built.`)
  return output.output[0].code
}

let bundles: Promise<readonly [string, string]> | undefined

/**
 * Hands the pseudo-language to the built app in the place of German: it stays in the tests. The app turns round by
 * itself, as the catalogue says which way it is written.
 * @returns how many of the two files the page has taken
 */
export async function speakPseudo(page: Page): Promise<() => number> {
  bundles ??= Promise.all([bundle('pseudo-first'), bundle('pseudo-all')])
  const [first, all] = await bundles
  let taken = 0
  await page.route(/\/assets\/de-[\w-]+\.js$/, route => {
    taken++
    return route.fulfill({
      contentType: 'text/javascript',
      body: route.request().url().includes('/de-first-') ? first : all
    })
  })
  return () => taken
}
