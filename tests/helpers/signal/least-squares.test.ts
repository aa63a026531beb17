import { describe, expect, it } from 'vitest'
import { leastSquares } from './least-squares.ts'

describe('a least-squares fit', () => {
  it('finds the coefficients that made the values', () => {
    const fit = leastSquares(3)
    for (let at = -1; at <= 1; at += 0.125) fit.add([1, at, at ** 2], 3 - 2 * at + 0.5 * at ** 2)
    expect([...fit.solve()]).toEqual([3, -2, 0.5].map(each => expect.closeTo(each, 12)))
    expect(fit.rms()).toBeCloseTo(0, 6)
  })

  it('tells what it leaves', () => {
    const fit = leastSquares(1)
    for (const value of [1, 3, 1, 3]) fit.add([1], value)
    expect(fit.rms()).toBeCloseTo(1, 12)
  })

  it('leaves out what the rows do not determine', () => {
    const fit = leastSquares(3)
    for (const at of [1, 2, 3]) fit.add([at, at, 0], 2 * at)
    const [first, second, third] = fit.solve()
    expect(first! + second!).toBeCloseTo(2, 12)
    expect(third).toBe(0)
  })
})
