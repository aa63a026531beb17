import { expect, it } from 'vitest'
import { sourceAddress } from '../../../src/core/tips/source-address.ts'
import type { Source } from '../../../src/core/tips/tip.ts'

const SOURCE: Source = { authors: 'A', year: 2020, journal: 'J' }

it('leads to the DOI, else to PubMed, else to the address, else nowhere', () => {
  const url = 'https://example.org/paper'
  expect(sourceAddress({ ...SOURCE, doi: '10.1016/j.cell.2015.02.047', pmid: '1', url })).toBe(
    'https://doi.org/10.1016/j.cell.2015.02.047'
  )
  expect(sourceAddress({ ...SOURCE, pmid: '8391756', url })).toBe(
    'https://pubmed.ncbi.nlm.nih.gov/8391756/'
  )
  expect(sourceAddress({ ...SOURCE, url })).toBe(url)
  expect(sourceAddress(SOURCE)).toBeUndefined()
})
