import { describe, expect, it } from 'vitest'
import { keepPage, openShortcuts, PAGES } from '../../src/sw/shortcuts.ts'

const SCOPE = 'https://neap.test/app/'
const NAMES = { files: 'files', page: 'page' }

/** The routes that a worker's install asks its browser for. */
function routesOf(addRoutes?: (routes: readonly unknown[]) => Promise<void>) {
  const waited: Promise<unknown>[] = []
  const worker = {
    registration: { scope: SCOPE },
    addEventListener: (_type: 'install', install: (event: unknown) => void) =>
      install({ addRoutes, waitUntil: (promise: Promise<unknown>) => void waited.push(promise) })
  }
  openShortcuts(worker as never, NAMES)
  return waited
}

function createCaches(names: readonly string[]) {
  const kept = new Map<string, unknown>()
  const deleted: string[] = []
  const caches = {
    open: async (name: string) => ({
      put: async (address: string, response: Response) =>
        void kept.set(`${name} ${address}`, response)
    }),
    keys: async () => names,
    delete: async (name: string) => deleted.push(name)
  }
  return { worker: { caches, registration: { scope: SCOPE } } as never, kept, deleted }
}

describe('openShortcuts', () => {
  it('has the browser take the page and its files from the caches, and nothing else', async () => {
    const asked: unknown[] = []
    await Promise.all(routesOf(async routes => void asked.push(...routes)))
    expect(asked).toEqual([
      {
        condition: {
          urlPattern: { pathname: '/app/', search: '' },
          requestMode: 'navigate',
          requestMethod: 'GET'
        },
        source: { cacheName: 'page' }
      },
      {
        condition: {
          urlPattern: { pathname: '/app/assets/*', search: '' },
          requestMethod: 'GET'
        },
        source: { cacheName: 'files' }
      }
    ])
  })

  it('lets the worker install where the browser knows none, or refuses', async () => {
    expect(routesOf()).toEqual([])
    await expect(
      Promise.all(routesOf(() => Promise.reject(new TypeError('No.'))))
    ).resolves.toBeDefined()
  })
})

describe('keepPage', () => {
  it('keeps the page under the address of the app, and forgets that of another version', async () => {
    const name = `${PAGES}2-${SCOPE}`
    const foreign = `${PAGES}1-https://neap.test/other/`
    const { worker, kept, deleted } = createCaches([`${PAGES}1-${SCOPE}`, name, foreign, 'files'])
    const page = new Response('page')
    await keepPage(worker, name, page)
    expect([...kept]).toEqual([[`${name} ${SCOPE}`, page]])
    expect(deleted).toEqual([`${PAGES}1-${SCOPE}`])
  })
})
