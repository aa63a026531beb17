import { readdir, readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { headersFor, HOST_FILES, parseHeaders } from '../header-rules.mjs'

/** A name that no build gives to a file. */
const MISSING = 'assets/no-such-file.js'

/** In seconds. Hosts that keep everything for some minutes do so with errors, too, and that passes. */
const LONG = 3600

/** What hosts send for a missing file; without it, some would send the page. Asked for by its name it may be missing. */
const NOT_FOUND_PAGE = '404.html'

/** Every file of the built app, by its path with slashes; hosts may keep to themselves what is for them. */
async function appFiles(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(({ parentPath, path, name }) => join(parentPath ?? path, name))
    .map(file => file.slice(join(folder, sep).length).replaceAll(sep, '/'))
    .filter(path => path !== NOT_FOUND_PAGE && !HOST_FILES.includes(path))
    .toSorted()
}

/** How a header is read: the order of what commas part, spaces and capitals mean nothing. */
function meaning(value) {
  return value
    .toLowerCase()
    .split(',')
    .map(part => part.trim())
    .toSorted()
    .join(', ')
}

async function checkFile(url, path, folder, rules) {
  const response = await fetch(url)
  const bytes = Buffer.from(await response.arrayBuffer())
  const type = response.headers.get('content-type') ?? 'no type'
  const broken = []
  if (response.status !== 200) {
    broken.push(`answers ${response.status}`)
  } else if (!bytes.equals(await readFile(join(folder, path === '' ? 'index.html' : path)))) {
    broken.push('isn’t the file that was built')
  }
  if (/\.(?:js|css)$/.test(path) && !/^text\/(?:javascript|css)\b/.test(type)) {
    broken.push(`is sent as ${type}`)
  }
  const unlike = Object.entries(headersFor(rules, `/${path}`))
    .filter(([name, value]) => meaning(response.headers.get(name) ?? '') !== meaning(value))
    .map(([name]) => name)
  return { broken, unlike }
}

/**
 * Asks a host for every file of a built app.
 * @param address of the app there, with a slash at its end
 * @param folder of the same build
 * @returns what keeps the app from working (`broken`), and for each header that isn't sent as the build says, the paths
 *   that lack it (`unlike`)
 */
export async function checkHost(address, folder) {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8'))
  const broken = []
  const unlike = new Map()
  for (const path of ['', ...(await appFiles(folder))]) {
    const url = new URL(path.split('/').map(encodeURIComponent).join('/'), address)
    const found = await checkFile(url, path, folder, rules)
    broken.push(...found.broken.map(fault => `/${path} ${fault}`))
    for (const name of found.unlike) unlike.set(name, [...(unlike.get(name) ?? []), `/${path}`])
  }
  const missing = await fetch(new URL(MISSING, address))
  if (missing.status !== 404) broken.push(`a missing file is answered with ${missing.status}`)
  const kept = Number(/max-age=(\d+)/.exec(missing.headers.get('cache-control') ?? '')?.[1] ?? 0)
  if (kept > LONG) broken.push(`a missing file is kept as missing for ${kept} seconds`)
  return { broken, unlike }
}
