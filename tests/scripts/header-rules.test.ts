import { describe, expect, it } from 'vitest'
import { headersFor, parseHeaders } from '../../scripts/header-rules.mjs'

const RULES = parseHeaders(`# for every file
/*
  A: everywhere
/one
  B: only: here
/many/*
  B: below
`)

describe('the rules for headers', () => {
  it.each([
    ['/', { A: 'everywhere' }],
    ['/one', { A: 'everywhere', B: 'only: here' }],
    ['/many/deep/file', { A: 'everywhere', B: 'below' }]
  ])('gives %s the headers of every rule that fits', (path, headers) => {
    expect(headersFor(RULES, path)).toEqual(headers)
  })

  it('names a line that it cannot read', () => {
    expect(() => parseHeaders('/*\n  nonsense')).toThrow('Not a header line: "  nonsense"')
  })
})
