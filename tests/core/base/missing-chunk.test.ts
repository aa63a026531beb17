import { expect, test } from 'vitest'
import { onceThere, unlessMissing } from '../../../src/core/base/missing-chunk.ts'

test('there is nothing instead of code that cannot be had', async () => {
  const lost = Promise.reject(new TypeError('Failed to fetch')).catch(unlessMissing)
  const begun: unknown[] = []
  onceThere(lost, found => {
    begun.push(found)
    return () => undefined
  })
  expect(await lost).toBeUndefined()
  expect(begun).toEqual([])
})

test('a fault of ours stays one', async () => {
  await expect(Promise.reject(new Error('Broken')).catch(unlessMissing)).rejects.toThrow('Broken')
})

test('what was undone before it was there never begins', async () => {
  const coming = Promise.resolve('code')
  const steps: string[] = []
  const undo = onceThere(coming, found => {
    steps.push(`begins with ${found}`)
    return () => steps.push('ends')
  })
  undo()
  await coming
  expect(steps).toEqual([])
})

test('what has begun ends when it is undone', async () => {
  const coming = Promise.resolve('code')
  const steps: string[] = []
  const undo = onceThere(coming, found => {
    steps.push(`begins with ${found}`)
    return () => steps.push('ends')
  })
  await coming
  undo()
  expect(steps).toEqual(['begins with code', 'ends'])
})
