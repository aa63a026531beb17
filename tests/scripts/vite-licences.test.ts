import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { licencesPage, packageFolder, readNotice } from '../../scripts/vite/licences.ts'
import { filesIn, importsOf } from '../helpers/source-files.ts'

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url))
/** Every package that the app's own code imports; what a bundler or Vite makes up is none. */
const packages = new Set(
  filesIn('src')
    .filter(file => /\.tsx?$/.test(file))
    .flatMap(importsOf)
    .flatMap(({ target }) => /^(?:@[\w-]+\/)?[\w-]+(?=\/|$|\?)/.exec(target)?.[0] ?? [])
)

describe('the package of a module', () => {
  it.each([
    ['/app/node_modules/idb/build/index.js', '/app/node_modules/idb'],
    ['/app/node_modules/@preact/signals/dist/s.mjs?x', '/app/node_modules/@preact/signals'],
    ['/app/node_modules/tone/node_modules/tslib/t.js', '/app/node_modules/tone/node_modules/tslib'],
    ['/app/src/main.tsx', undefined],
    ['\0/app/node_modules/x/helper', undefined]
  ])('of %s is %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder)
  })
})

describe('the notices', () => {
  it.each([...packages])('can be had of %s', name => {
    const { licence, text } = readNotice(`${modules}${name}`)
    expect(licence).not.toBe('')
    expect(text.length).toBeGreaterThan(100)
  })

  it('are refused for a package without one, so that nothing is built in unnamed', () => {
    const folder = fileURLToPath(new URL('../../', import.meta.url))
    expect(() => readNotice(`${folder}tests/examples`)).toThrow()
  })

  it('stand on the page as text, in the order of their names', () => {
    const notice = { version: '1', licence: 'MIT', source: 'https://x', text: 'A <b> & c\n\nD' }
    const page = licencesPage([
      { ...notice, name: 'two' },
      { ...notice, name: 'one' }
    ])
    expect(page).toContain('<p>A &lt;b&gt; &amp; c</p>\n<p>D</p>')
    expect(page.indexOf('<h2>one 1')).toBeLessThan(page.indexOf('<h2>two 1'))
  })
})
