// A small static server for the built app: `node scripts/serve.mjs [folder]`, PORT and HOST in the environment.
import { createHash } from 'node:crypto'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createCompressionCache } from './compression-cache.mjs'
import { headersFor, HOST_FILES, parseHeaders } from './header-rules.mjs'

export const DEFAULT_PORT = 4173

export const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wav': 'audio/wav',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2'
}
export const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest'])

/** For every answer: a browser that guesses could run what only looks like a script. */
const NOSNIFF = { 'X-Content-Type-Options': 'nosniff' }
const TEXT = { ...NOSNIFF, 'Content-Type': 'text/plain; charset=utf-8' }

/** The rules for hosts, in the built app's folder. */
const RULES = '_headers'
const FOR_HOSTS = new Set(HOST_FILES.map(name => name.toLowerCase()))

/** The path below `base` that a request asks for, decoded; undefined where it is none, or goes up and down on its way. */
function pathBelow(base, address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://host').pathname)
    const plain = path.startsWith(base) && path === posix.normalize(path) && !path.includes('\0')
    return plain ? path.slice(base.length) : undefined
  } catch {
    return undefined
  }
}

/**
 * Where an address leads whose `#` was encoded on the way, so that it came here with its path; undefined for any other.
 */
function hashAddress(base, address) {
  const [, hash] = address.startsWith(base)
    ? (/^%(?:25)*23(.*)$/s.exec(address.slice(base.length)) ?? [])
    : []
  return hash === undefined ? undefined : `${base}#${hash}`
}

/** The file itself, wherever links lead; undefined unless it is a plain one inside `folder`. */
async function findFile(folder, path) {
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(folder, path))])
    if (!file.startsWith(root + sep)) return undefined
    if (FOR_HOSTS.has(relative(root, file).replaceAll(sep, '/').toLowerCase())) return undefined
    return (await stat(file)).isFile() ? file : undefined
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(error.code)) return undefined
    throw error
  }
}

async function readRules(folder) {
  try {
    return parseHeaders(await readFile(join(folder, RULES), 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

async function answer(request, response, { folder, base, compress }) {
  const send = (status, headers, body) => {
    response.writeHead(status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    // What is sent along is not waited for.
    const headers = { ...TEXT, Allow: 'GET, HEAD', Connection: 'close' }
    send(405, headers, 'Only GET and HEAD work here.\n')
    return
  }
  const location = hashAddress(base, request.url)
  if (location !== undefined) {
    send(302, { ...TEXT, Location: location }, 'Neap reads the part after the #.\n')
    return
  }
  const asked = pathBelow(base, request.url)
  const path = asked === '' || asked?.endsWith('/') ? `${asked}index.html` : asked
  const file = path === undefined ? undefined : await findFile(folder, path)
  if (file === undefined) {
    send(404, { ...TEXT, 'Cache-Control': 'no-store' }, 'No such file.\n')
    return
  }
  const body = await readFile(file)
  const extension = extname(path)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    ...NOSNIFF,
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...headersFor(await readRules(folder), `/${path}`)
  }
  if (request.headers['if-none-match'] === etag) {
    send(304, headers)
    return
  }
  const zipped =
    COMPRESSED.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const bytes = zipped ? await compress(etag, body) : body
  if (zipped) headers['Content-Encoding'] = 'gzip'
  send(200, { ...headers, 'Content-Length': bytes.length }, bytes)
}

/**
 * A server, not yet listening. `folder` is called for every request, so that what is served can be swapped while it
 * runs; `base` is the path that the app lies under, with a slash at both ends.
 */
export function createStaticServer(folder, base = '/') {
  const compress = createCompressionCache()
  const handle = (request, response) => {
    answer(request, response, { folder: folder(), base, compress }).catch(error => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500, NOSNIFF)
      response.end()
    })
  }
  // A client that asks whether to send a body gets the final answer, not 100 Continue.
  return createServer(handle).on('checkContinue', handle)
}

/**
 * Resolves when the server listens. Rejects with a plain sentence when the port is taken.
 * @param other a command that takes another port, for that sentence
 */
export function listen(server, port, host, other = 'PORT=8080 npm start') {
  return new Promise((done, fail) => {
    server.once('error', error => {
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is taken, perhaps by another Neap. Close that one, or choose another port: ${other}`
            )
          : error
      )
    })
    server.listen(port, host, done)
  })
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = resolve(process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url)))
  const server = createStaticServer(() => folder)
  try {
    await listen(server, Number(process.env.PORT ?? DEFAULT_PORT), process.env.HOST)
    // With PORT=0 the system has chosen one that is free.
    console.log(`Serving ${folder} on http://localhost:${server.address().port}/`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
