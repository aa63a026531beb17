import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the build takes nothing that the container does not copy', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY (\w+) \1$/gm)].map(([, folder]) => folder)
  expect(copied).toContain('src')
  const taken = [...read('vite.config.ts').matchAll(/ from '\.\/(\w+)\//g)].map(
    ([, folder]) => folder
  )
  expect(taken.length).toBeGreaterThan(0)
  expect(copied).toEqual(expect.arrayContaining(taken))
})
