import { readdirSync } from 'node:fs'
import type { HtmlTagDescriptor, Plugin } from 'vite'

const FOLDER = new URL('../../public/launch/', import.meta.url)

/** A picture's link, from a name such as `1179x2556@3.png`: pixels across, pixels down, pixels to a point. */
function launchLink(name: string): HtmlTagDescriptor {
  const [, across, down, ratio] = (/^(\d+)x(\d+)@(\d)\.png$/.exec(name) ?? []).map(Number)
  if (!across || !down || !ratio) throw new Error(`public/launch/${name} is not named by its size.`)
  // iOS gives the device's size as held upright, however it is held.
  const [width, height] = [Math.min(across, down) / ratio, Math.max(across, down) / ratio]
  const media = [
    `(device-width: ${width}px)`,
    `(device-height: ${height}px)`,
    `(-webkit-device-pixel-ratio: ${ratio})`,
    `(orientation: ${across > down ? 'landscape' : 'portrait'})`
  ].join(' and ')
  return {
    tag: 'link',
    attrs: { rel: 'apple-touch-startup-image', media, href: `./launch/${name}` },
    injectTo: 'head'
  }
}

/** Names the launch images in the built page: without one for its exact screen, iOS opens the app with a white flash. */
export function launchImages(): Plugin {
  return {
    name: 'neap:launch-images',
    apply: 'build',
    transformIndexHtml: () => readdirSync(FOLDER).toSorted().map(launchLink)
  }
}
