// Weighs the built app: the JavaScript that the first paint and the app wait for, and all that is kept for offline use.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { parseSync } from 'vite'
import { gzipSync } from 'node:zlib'

/**
 * What a file that comes later must not bring along: where one of these cannot be fetched, it works all the same, and
 * nobody waits for the one to have the other.
 */
const APART = {
  engine: ['storage', 'stream', 'frame', 'screens'],
  stream: ['storage', 'frame', 'screens'],
  adapters: ['storage', 'stream', 'frame', 'screens'],
  'en-messages': ['storage', 'frame', 'screens'],
  'de-messages': ['storage', 'frame', 'screens'],
  frame: ['adapters', 'storage', 'stream', 'screens']
}
/** Bytes of minified and gzipped JavaScript before the app takes the place of the drawn screen: 27 kB. */
const LIMIT = 27_000
const dist = new URL('../../dist/', import.meta.url)

function read(url) {
  return readFileSync(url, 'utf8')
}

/** What the page names itself: its module scripts and what it asks to be loaded ahead. */
function pageScripts() {
  const tags = read(new URL('index.html', dist)).match(/<(?:script|link)\b[^>]*>/g) ?? []
  return tags
    .filter(tag => tag.startsWith('<script') || /\brel="?modulepreload\b/.test(tag))
    .map(tag => /\b(?:src|href)="?([^"\s>]+)/.exec(tag)?.[1])
    .filter(address => address !== undefined)
    .map(address => new URL(address, dist).href)
}

/** Bytes of the scripts that stand in the page: the first paint waits for no others. */
function inlineBytes() {
  const scripts = [...read(new URL('index.html', dist)).matchAll(/<script>(.*?)<\/script>/gs)]
  return scripts.reduce((total, [, code]) => total + gzipSync(code, { level: 9 }).length, 0)
}

/** The modules that `url` cannot run without. Dynamic imports are not among them. */
function staticImports(url) {
  const { program, errors } = parseSync(url, read(new URL(url)))
  if (errors.length > 0) throw new Error(`${url} cannot be parsed: ${errors[0].message}`)
  return program.body
    .map(statement => statement.source?.value)
    .filter(source => source !== undefined && source !== null)
    .map(source => new URL(source, url).href)
}

function withImports(entries) {
  const found = new Set()
  const visit = url => {
    if (found.has(url)) return
    found.add(url)
    staticImports(url).forEach(visit)
  }
  entries.forEach(visit)
  return [...found]
}

/** The files that the service worker keeps, from the list written into it. */
function keptFiles() {
  const worker = read(new URL('service-worker.js', dist))
  return [...worker.matchAll(/"revision":(?:null|"[^"]*"),"url":"([^"]+)"/g)].map(
    ([, path]) => path
  )
}

const kilobytes = bytes => `${(bytes / 1000).toFixed(1)} kB`

const scripts = withImports(pageScripts()).map(url => ({
  name: url.slice(dist.href.length),
  bytes: gzipSync(readFileSync(new URL(url)), { level: 9 }).length
}))
const sum = scripts.reduce((total, { bytes }) => total + bytes, 0)
const kept = keptFiles()
const keptBytes = kept.reduce((total, path) => total + statSync(new URL(path, dist)).size, 0)

console.log(`JavaScript before the first paint, in the page itself: ${kilobytes(inlineBytes())}`)
console.log('JavaScript before the app takes its place, minified and gzipped:')
for (const { name, bytes } of scripts) console.log(`  ${kilobytes(bytes).padStart(9)}  ${name}`)
console.log(`  ${kilobytes(sum).padStart(9)}  in all, of at most ${kilobytes(LIMIT)}`)
console.log(`Kept for offline use: ${kept.length} files, ${kilobytes(keptBytes)} unpacked`)

if (scripts.length === 0 || kept.length === 0) {
  console.error(
    'The page names no script, or the service worker no file: this is no finished build.'
  )
  process.exit(1)
}
const folder = new URL('assets/', dist)
const names = readdirSync(folder)
const builtName = name => names.find(each => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(each))
const nameOf = url => /([^/]+)-[\w-]{8}\.js$/.exec(url)?.[1]
const entangled = Object.entries(APART).flatMap(([name, others]) => {
  const file = builtName(name)
  if (!file) return [`There is no ${name}.`]
  const brought = new Set(withImports([new URL(file, folder).href]).map(nameOf))
  return others.filter(other => brought.has(other)).map(other => `${name} brings ${other}.`)
})
for (const line of entangled) console.error(line)
if (entangled.length > 0) process.exit(1)
if (sum > LIMIT) {
  console.error(`Over budget by ${sum - LIMIT} bytes.`)
  process.exit(1)
}
