import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createStaticServer, listen } from '../../scripts/serve.mjs'
import { PATIENCE } from '../helpers/comes-true.ts'

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
function raw(path: string, more = 'Connection: close\r\n', method = 'GET'): Promise<string> {
  return new Promise((done, fail) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`${method} ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`)
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
  for (const name of ['.htaccess', 'assets/.htaccess', 'vercel.json', 'nginx.conf', 'Caddyfile']) {
    await writeFile(join(folder, name), 'for a host')
  }
  await symlink('../secret.txt', join(folder, 'linked.txt'))
  await symlink('..', join(folder, 'up'))
  await symlink('_headers', join(folder, 'rules.txt'))
  await symlink('assets/a.js', join(folder, 'near.js'))
  await symlink('round', join(folder, 'round'))
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
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

  it.each([
    '/_headers',
    '/assets/..%2f_headers',
    '/assets%2f..%2f_headers',
    '/%5fheaders',
    '/.%2f_headers',
    '/%2f_headers',
    '/assets/%2e%2e%2f_headers',
    '/assets/..%2f..%2fdist%2f_headers',
    '/rules.txt',
    '/.htaccess',
    '/assets/.htaccess',
    '/vercel.json',
    '/nginx.conf',
    '/Caddyfile',
    '/nginx%2econf'
  ])('keeps the rules for hosts to itself, asked for as %s', async path => {
    expect(await raw(path)).toMatch(/^HTTP\/1\.1 404 /)
  })

  it.each(['/linked.txt', '/up/secret.txt', '/pipe.txt', '/round', '/up'])(
    'gives only plain files of its own folder: not %s',
    async path => {
      const response = await fetch(origin + path, { signal: AbortSignal.timeout(PATIENCE) })
      expect(response.status).toBe(404)
    }
  )

  it('follows a link that stays in its folder', async () => {
    expect((await fetch(`${origin}/near.js`)).status).toBe(200)
  })

  it('says of a file to HEAD what it says to GET', async () => {
    const said = async (method: string): Promise<unknown> => {
      const response = await fetch(`${origin}/assets/a.js`, { method })
      const names = ['etag', 'content-type', 'content-encoding', 'content-length', 'cache-control']
      return names.map(name => response.headers.get(name))
    }
    expect(await said('HEAD')).toEqual(await said('GET'))
  })

  it('answers a refused upload before it has come, and closes', async () => {
    const status = await new Promise((done, fail) => {
      const upload = request(`${origin}/`, { method: 'POST' }, response => {
        expect(response.headers.connection).toBe('close')
        response.resume().on('end', () => done(response.statusCode))
      })
      upload.on('error', fail)
      // The end of it never comes.
      upload.write('x'.repeat(1000))
    })
    expect(status).toBe(405)
  })

  it('does not ask for an upload that it refuses', async () => {
    const asked = 'Content-Length: 1000000\r\nExpect: 100-continue\r\n'
    expect(await raw('/', asked, 'POST')).toMatch(/^HTTP\/1\.1 405 /)
  })

  it('lets nobody guess what its answers are, refusals among them', async () => {
    for (const [path, method] of [
      ['/', 'GET'],
      ['/assets/a.js', 'HEAD'],
      ['/none', 'GET'],
      ['/', 'PUT'],
      ['/%23/', 'GET']
    ] as const) {
      const response = await fetch(origin + path, { method, redirect: 'manual' })
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff')
    }
  })

  it.each([
    ['/%23/?mode=plain&to=2', '/#/?mode=plain&to=2'],
    ['/%23%2F%3Fmode%3Dplain', '/#%2F%3Fmode%3Dplain'],
    ['/%2523/tips', '/#/tips'],
    ['/%23//evil.example', '/#//evil.example']
  ])('leads %s, whose # was encoded on the way, to %s', async (path, to) => {
    const said = await raw(path)
    expect(said).toMatch(/^HTTP\/1\.1 302 /)
    expect(said).toContain(`\r\nLocation: ${to}\r\n`)
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
