import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engineFigures } from '../../scripts/engine-figures.mjs'

let folder: string

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'neap-figures-'))))
afterEach(() => rmSync(folder, { recursive: true }))

/** A report of one test in a suite of a suite. @returns where it lies */
function putReport(name: string, status: string, ...told: readonly (readonly string[])[]): string {
  const annotations = [
    { type: 'skip', description: 'a reason' },
    ...told.map(each => ({ type: 'figure', description: JSON.stringify(each) }))
  ]
  const tests = [
    {
      results: [
        { status: 'failed', annotations: [] },
        { status, annotations }
      ]
    }
  ]
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify({ suites: [{ suites: [{ specs: [{ tests }] }] }] }))
  return path
}

describe('the figures of other engines', () => {
  it('are a table with a column for each engine, and a dash where one has none', () => {
    const one = putReport(
      'one',
      'passed',
      ['WebKitGTK 2', 'beat', '2.5'],
      ['Firefox 1', 'beat', '2.6']
    )
    const two = putReport('two', 'passed', ['Firefox 1', 'gaps', '0'])
    expect(engineFigures([one, two])?.split('\n')).toEqual([
      '| measured in | Firefox 1 | WebKitGTK 2 |',
      '| --- | --- | --- |',
      '| beat | 2.6 | 2.5 |',
      '| gaps | 0 | – |'
    ])
  })

  it('are none of a test that failed, nor of a report that is not there', () => {
    const failed = putReport('failed', 'failed', ['Firefox 1', 'beat', '2.6'])
    expect(engineFigures([failed, join(folder, 'missing')])).toBeUndefined()
  })
})
