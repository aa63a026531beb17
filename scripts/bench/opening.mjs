// How long a large file of the field takes to open: read, converted, brought to our level, outlined, and made an address.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { median, openPhone } from './app.mjs'

/** Milliseconds, on a processor four times slower than this one. */
export const OPENING_BOUND = 500
export const OPENING_RUNS = 7
/** As many as the largest file of the field has. */
export const ENTRIES = 10_080
const SLOWER = 4
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = `${root}.cache/bench-opening/`

const swell = index => (0.3 + 0.2 * Math.sin(index / 7)).toFixed(6)

const entry = (parent, duration, index, beat, base) =>
  `<entry parent="${parent}" duration="${duration}" volume_left="${swell(index)}" volume_right="${swell(index + 3)}" beatfreq="${beat}" basefreq="${base}" state="0"/>`

const voice = (type, count, line) =>
  [
    `<voice>\n<description>Voice</description>\n<type>${type}</type>\n<entries>`,
    ...Array.from({ length: count }, (_, index) => line(index)),
    '</entries>\n</voice>'
  ].join('\n')

const tone = index => entry(0, 45.5, index, (8 - index / 10).toFixed(3), 200 - index)

const noise = parent => index => entry(parent, `0.${357_142 + (index % 9)}`, index, 0, 100)

/** A file of two noises that swell in thousands of steps under a tone, as the largest ones do. */
export function largeFile() {
  const tones = 40
  const half = (ENTRIES - tones) / 2
  return [
    '<?xml version="1.0"?>\n<schedule>\n<title>Large</title>\n<loops>1</loops>',
    voice(0, tones, tone),
    voice(1, half, noise(1)),
    voice(1, half, noise(2)),
    '</schedule>\n'
  ].join('\n')
}

/** What opens a file, as one script for a page. */
async function openingScript() {
  const lines = [
    `import { readSoundFile } from '${root}src/core/files/read-sound-file.ts'`,
    `import { DEFAULT_RECIPE } from '${root}src/core/recipe/recipe.ts'`,
    `import { encodeScore } from '${root}src/core/score/codec/score-code.ts'`,
    `import { describeVoice } from '${root}src/core/score/voice-description.ts'`,
    'globalThis.openFile = text => {',
    '  const began = performance.now()',
    "  const sound = readSoundFile(text, 'large.gnaural', 0)",
    '  const score = sound.lay(DEFAULT_RECIPE)',
    '  for (const voice of score.voices) describeVoice(voice, score.repeat ?? score.duration)',
    '  const ready = performance.now()',
    '  const code = encodeScore(score)',
    '  return { shown: ready - began, coded: performance.now() - ready, bytes: code.length }',
    '}'
  ]
  const entry = 'neap-opening'
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [
      {
        name: entry,
        resolveId: id => (id === entry ? `\0${entry}` : undefined),
        load: id => (id === `\0${entry}` ? lines.join('\n') : undefined)
      }
    ],
    build: {
      target: 'es2022',
      outDir: folder,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        output: { format: 'iife', entryFileNames: 'opening.js' }
      }
    }
  })
  return readFileSync(`${folder}opening.js`, 'utf8')
}

/**
 * Medians over fresh pages: milliseconds until the preview could be drawn, and until there is an address.
 * @param app what opens browsers
 */
export async function benchOpening(app) {
  const [content, text] = [await openingScript(), largeFile()]
  const browser = await app.launch()
  const runs = []
  for (let run = 0; run < OPENING_RUNS; run++) {
    const context = await openPhone(browser)
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await page.addScriptTag({ content })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    runs.push(await page.evaluate(large => globalThis.openFile(large), text))
    await context.close()
  }
  await browser.close()
  return {
    size: text.length,
    shown: median(runs.map(({ shown }) => shown)),
    coded: median(runs.map(({ coded }) => coded)),
    bytes: runs[0].bytes
  }
}
