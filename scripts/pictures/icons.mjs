// Draws every icon from public/icon.svg, and the black pictures that iOS shows while the app starts.
import { generateAssets } from '@vite-pwa/assets-generator/api/generate-assets'
import { instructions } from '@vite-pwa/assets-generator/api/instructions'
import { createAppleSplashScreens } from '@vite-pwa/assets-generator/config'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const publicFolder = fileURLToPath(new URL('../../public/', import.meta.url))
const black = { background: '#000000' }
const png = { compressionLevel: 9, palette: true, quality: 100, effort: 10, dither: 1 }
// One colour needs one bit a pixel.
const flatPng = { compressionLevel: 9, palette: true, colours: 2 }

const none = { sizes: [] }
const icons = {
  transparent: { sizes: [48, 192, 512], padding: 0 },
  // The picture runs to the edge and keeps what matters in the inner 80 %: any mask may cut it.
  maskable: { sizes: [512], padding: 0, resizeOptions: black },
  // iOS rounds the corners itself and shows transparency as it likes: opaque.
  apple: { sizes: [180], padding: 0, resizeOptions: black },
  png,
  assetName: (type, { width }) =>
    ({ transparent: `icon-${width}.png`, maskable: 'icon-maskable.png' })[type] ??
    'apple-touch-icon.png'
}

/** Named by width, height and pixel ratio: the build makes the links in the page from the names. */
const launchName = (_landscape, { width, height, scaleFactor }) =>
  `launch/${width}x${height}@${scaleFactor}.png`

const launchImages = {
  transparent: none,
  maskable: none,
  apple: none,
  appleSplashScreens: createAppleSplashScreens({
    padding: 0,
    resizeOptions: { ...black, fit: 'fill' },
    png: flatPng,
    name: launchName
  })
}

const pictures = {
  icon: readFileSync(`${publicFolder}icon.svg`),
  black: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>'
  )
}

async function draw(picture, preset) {
  const plan = await instructions({
    imageResolver: () => pictures[picture],
    imageName: `${picture}.svg`,
    originalName: `${picture}.svg`,
    preset,
    faviconPreset: '2023',
    htmlLinks: { xhtml: true, includeId: false },
    basePath: './',
    resolveSvgName: name => name
  })
  await generateAssets(plan, true, publicFolder)
}

rmSync(`${publicFolder}launch`, { recursive: true, force: true })
mkdirSync(`${publicFolder}launch`, { recursive: true })
await draw('icon', icons)
await draw('black', launchImages)
console.log('Icons and launch images are in public/.')
