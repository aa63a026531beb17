// A small static server for the built app: `node scripts/serve.mjs [folder]`, PORT and HOST in the environment.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { headersFor, parseHeaders } from './header-rules.mjs'

export const DEFAULT_PORT = 4173

const TYPES = {
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
const COMPRESSED = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest'])

/** The file a request asks for, or undefined when its address leaves the folder or is no address. */
function filePath(folder, base, address) {
  let path
  try {
    path = decodeURIComponent(new URL(address, 'http://host').pathname)
  } catch {
    return undefined
  }
  if (!path.startsWith(base) || path.includes('\0')) return undefined
  const inside = path.slice(base.length)
  // The rules for hosts are no part of the app.
  if (inside === '_headers') return undefined
  const file = resolve(
    folder,
    inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside
  )
  return file.startsWith(resolve(folder) + sep) ? file : undefined
}

async function readIfFile(path) {
  if (path === undefined) return undefined
  try {
    return await readFile(path)
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(error.code)) return undefined
    throw error
  }
}

async function answer(request, response, folder, base) {
  const send = (status, headers, body) => {
    response.writeHead(status, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  const text = { 'Content-Type': 'text/plain; charset=utf-8', 'X-Content-Type-Options': 'nosniff' }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(405, { ...text, Allow: 'GET, HEAD' }, 'Only GET and HEAD are answered here.\n')
    return
  }
  const path = filePath(folder, base, request.url)
  const body = await readIfFile(path)
  if (body === undefined) {
    send(404, { ...text, 'Cache-Control': 'no-store' }, 'There is no such file.\n')
    return
  }
  const rules = await readIfFile(resolve(folder, '_headers'))
  const inside = path.slice(resolve(folder).length).replaceAll(sep, '/')
  const extension = extname(path)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = {
    'Content-Type': TYPES[extension] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    ETag: etag,
    Vary: 'Accept-Encoding',
    ...headersFor(parseHeaders(rules?.toString() ?? ''), inside)
  }
  if (request.headers['if-none-match'] === etag) {
    send(304, headers)
    return
  }
  const zipped =
    COMPRESSED.has(extension) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const bytes = zipped ? gzipSync(body) : body
  if (zipped) headers['Content-Encoding'] = 'gzip'
  send(200, { ...headers, 'Content-Length': bytes.length }, bytes)
}

/**
 * A server, not yet listening. `folder` is called for every request, so that what is served can be swapped while it
 * runs; `base` is the path that the app lies under, with a slash at both ends.
 */
export function createStaticServer(folder, base = '/') {
  return createServer((request, response) => {
    answer(request, response, folder(), base).catch(error => {
      console.error(error)
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  })
}

/** Resolves when the server listens. Rejects with a plain sentence when the port is taken. */
export function listen(server, port, host) {
  return new Promise((done, fail) => {
    server.once('error', error => {
      fail(
        error.code === 'EADDRINUSE'
          ? new Error(
              `Port ${port} is taken, perhaps by another Neap. Close that one, or choose another port: PORT=8080 npm start`
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
