import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStaticServer, listen } from '../../scripts/serve.mjs'

const HEADERS = `/*
  X-Content-Type-Options: nosniff
/index.html
  Cache-Control: no-cache
/assets/*
  Cache-Control: public, immutable
`

let folder: string
let origin: string
let port: number
const servers: ReturnType<typeof createStaticServer>[] = []

async function serve(base?: string): Promise<number> {
  const server = createStaticServer(() => folder, base)
  servers.push(server)
  await listen(server, 0, '127.0.0.1')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return address.port
}

/** What the server says to a path exactly as written: fetch would tidy it first. */
function raw(path: string): Promise<string> {
  return new Promise((done, fail) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    )
    socket.on('data', data => (text += String(data)))
    socket.on('end', () => done(text))
    socket.on('error', fail)
  })
}

beforeAll(async () => {
  const outside = await mkdtemp(join(tmpdir(), 'neap-serve-'))
  folder = join(outside, 'dist')
  await mkdir(join(folder, 'assets'), { recursive: true })
  await writeFile(join(outside, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Neap</title>')
  await writeFile(join(folder, 'assets', 'a.js'), 'export const a = 1\n'.repeat(100))
  await writeFile(join(folder, '_headers'), HEADERS)
  port = await serve()
  origin = `http://127.0.0.1:${port}`
})

afterAll(async () => {
  for (const server of servers) server.close()
  await rm(join(folder, '..'), { recursive: true })
})

describe('the static server', () => {
  it('answers a folder with its page, with the headers for its path', async () => {
    const response = await fetch(`${origin}/`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-cache')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(await response.text()).toContain('<title>Neap')
  })

  it('keeps named assets for good, and packs them', async () => {
    const response = await fetch(`${origin}/assets/a.js`)
    expect(response.headers.get('cache-control')).toBe('public, immutable')
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toHaveLength(1900)
  })

  it('says that nothing changed to whoever has the file', async () => {
    const first = await fetch(`${origin}/`)
    const etag = first.headers.get('etag') ?? ''
    const second = await fetch(`${origin}/`, { headers: { 'if-none-match': etag } })
    expect(second.status).toBe(304)
  })

  it.each(['/missing.js', '/assets/', '/assets', '/_headers', '/%00', '/%E0%A4%A'])(
    'has no page for %s',
    async path => {
      expect((await fetch(origin + path)).status).toBe(404)
    }
  )

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/../../etc/hostname',
    '//'
  ])('never leaves its folder for %s', async path => {
    expect(await raw(path)).toMatch(/^HTTP\/1\.1 404 |<title>Neap/)
  })

  it('only reads', async () => {
    expect((await fetch(`${origin}/`, { method: 'POST' })).status).toBe(405)
    const head = await fetch(`${origin}/`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  it('serves the app under a path', async () => {
    const under = `http://127.0.0.1:${await serve('/a/b/')}`
    expect((await fetch(`${under}/a/b/assets/a.js`)).status).toBe(200)
    expect((await fetch(`${under}/assets/a.js`)).status).toBe(404)
  })

  it('says in plain words that a port is taken', async () => {
    const second = createStaticServer(() => folder)
    await expect(listen(second, port, '127.0.0.1')).rejects.toThrow(`Port ${port} is taken`)
  })
})
