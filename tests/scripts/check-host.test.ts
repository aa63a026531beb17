import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkHost } from '../../scripts/hosts/check-host.mjs'
import { createStaticServer, listen } from '../../scripts/serve.mjs'

const HEADERS = `/*
  X-One: a, b
/assets/*
  Cache-Control: public, immutable
`

let folder: string
const servers: Server[] = []

/** The address of a server that answers so. */
async function serve(server: Server): Promise<string> {
  servers.push(server)
  await listen(server, 0, '127.0.0.1')
  const bound = server.address()
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.')
  return `http://127.0.0.1:${bound.port}/`
}

/** A host that answers as `answer` says, or else as it should. */
function hostThat(answer: (path: string, ...rest: Parameters<RequestListener>) => boolean) {
  const files = createStaticServer(() => folder)
  return serve(
    createServer((request, response) => {
      if (!answer(request.url ?? '', request, response)) files.emit('request', request, response)
    })
  )
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'neap-host-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, '_headers'), HEADERS)
  await writeFile(join(folder, 'nginx.conf'), 'for a server')
  await writeFile(join(folder, '404.html'), 'nothing here')
  await writeFile(join(folder, 'index.html'), '<!doctype html>')
  await writeFile(join(folder, 'icon@2.png'), 'picture')
  await writeFile(join(folder, 'assets', 'a.js'), 'a')
})

afterAll(async () => {
  for (const server of servers) server.close()
  await rm(folder, { recursive: true })
})

describe('the check of a host', () => {
  it('has nothing to say of one that sends what was built', async () => {
    const found = await checkHost(await hostThat(() => false), folder)
    expect(found).toEqual({ broken: [], unlike: new Map() })
  })

  it('takes a page for whole that is answered by way of another address', async () => {
    const address = await hostThat((path, _request, response) => {
      if (path !== '/index.html') return false
      response.writeHead(308, { Location: '/' }).end()
      return true
    })
    expect((await checkHost(address, folder)).broken).toEqual([])
  })

  it('names a file that was changed on the way, one that is missing, and a wrong type', async () => {
    const address = await hostThat((path, _request, response) => {
      if (path === '/') response.end('<!doctype html><script src="more.js"></script>')
      else if (/icon|404|nginx/.test(path)) response.writeHead(404).end()
      else if (path === '/assets/a.js') response.setHeader('Content-Type', 'text/plain').end('a')
      else return false
      return true
    })
    expect((await checkHost(address, folder)).broken).toEqual([
      '/ isn’t the file that was built',
      '/assets/a.js is sent as text/plain',
      '/icon@2.png answers 404'
    ])
  })

  it('names what answers a missing file with the page, or keeps it as missing for long', async () => {
    const page = await hostThat((path, _request, response) => {
      if (!path.includes('no-such-file')) return false
      response.setHeader('Cache-Control', 'public, max-age=31536000').end('<!doctype html>')
      return true
    })
    expect((await checkHost(page, folder)).broken).toEqual([
      'a missing file is answered with 200',
      'a missing file is kept as missing for 31536000 seconds'
    ])
  })

  it('names headers that are not sent as built, whatever their spaces and order', async () => {
    const address = await hostThat((path, _request, response) => {
      if (path !== '/assets/a.js') return false
      response.setHeader('Content-Type', 'text/javascript').setHeader('X-One', 'B,a').end('a')
      return true
    })
    const { unlike } = await checkHost(address, folder)
    expect(unlike).toEqual(new Map([['Cache-Control', ['/assets/a.js']]]))
  })
})
