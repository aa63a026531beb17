import { expect, it } from 'vitest'
import { sourceAddress } from '../../../src/core/tips/source-address.ts'

const WORK = { authors: 'A', year: 2020, journal: 'J' }

it('leads to what was seen of a source: its DOI, its PubMed entry, a page about it, or nowhere', () => {
  expect(sourceAddress({ ...WORK, doi: '10.1016/j.cell.2015.02.047' })).toBe(
    'https://doi.org/10.1016/j.cell.2015.02.047'
  )
  expect(sourceAddress({ ...WORK, pmid: '8391756' })).toBe(
    'https://pubmed.ncbi.nlm.nih.gov/8391756/'
  )
  const url = 'https://example.org/paper'
  expect(sourceAddress({ ...WORK, url })).toBe(url)
  expect(sourceAddress(WORK)).toBeUndefined()
})
