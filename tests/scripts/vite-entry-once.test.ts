import { expect, it } from 'vitest'
import { entriesImported } from '../../scripts/vite/entry-once.ts'

const chunk = (fileName: string, imports: string[], dynamicImports: string[] = []) => ({
  fileName,
  isEntry: fileName === 'worker.js',
  imports,
  dynamicImports
})

it('finds the chunk that would run a worker again by importing its first script', () => {
  const chunks = [
    chunk('worker.js', [], ['encoder.js']),
    chunk('encoder.js', ['worker.js']),
    chunk('other.js', ['encoder.js'], ['worker.js'])
  ]
  expect(entriesImported(chunks)).toEqual([
    ['encoder.js', 'worker.js'],
    ['other.js', 'worker.js']
  ])
})

it('lets chunks share all that is no entry', () => {
  const chunks = [
    chunk('worker.js', [], ['writer.js']),
    chunk('writer.js', [], ['encoder.js']),
    chunk('encoder.js', ['writer.js'])
  ]
  expect(entriesImported(chunks)).toEqual([])
})
