/**
 * Collects the normal equations of a linear least-squares fit row by row and solves them.
 * Rows should be of order 1 (scale time to −1…1): the equations square the condition number.
 */
export interface LeastSquares {
  /** One observation: `value` ≈ Σ coefficient · row. The row is not kept. */
  add(row: ArrayLike<number>, value: number): void
  /** The coefficients. Directions that the rows do not determine come out as 0. */
  solve(): Float64Array
  /** Root mean square of what the fit leaves, good to about 1e-6 of the values' own. */
  rms(): number
}

/** @param size number of coefficients */
export function leastSquares(size: number): LeastSquares {
  const matrix = new Float64Array(size * size)
  const vector = new Float64Array(size)
  let squares = 0
  let count = 0
  const solve = () => {
    const solution = new Float64Array(vector)
    substitute(factorSymmetric(matrix, size), solution, size)
    return solution
  }
  return {
    add(row, value) {
      count++
      squares += value ** 2
      for (let i = 0; i < size; i++) {
        const factor = row[i]!
        if (factor === 0) continue
        vector[i]! += factor * value
        for (let j = 0; j <= i; j++) matrix[i * size + j]! += factor * row[j]!
      }
    },
    solve,
    rms() {
      const explained = solve().reduce((sum, each, index) => sum + each * vector[index]!, 0)
      return Math.sqrt(Math.max(0, squares - explained) / count)
    }
  }
}

/**
 * The fit of many stretches by the same rows, whose equations are set up and factored once.
 * @param rows one after the other, `size` coefficients each
 * @returns the coefficients for as many values as there are rows, taken from `first` on; overwritten by the next call
 */
export function fitByRows(
  rows: Float64Array,
  size: number
): (values: ArrayLike<number>, first: number) => Float64Array {
  const count = rows.length / size
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < rows.length; row += size)
    for (let i = 0; i < size; i++)
      for (let j = 0; j <= i; j++) matrix[i * size + j]! += rows[row + i]! * rows[row + j]!
  const lower = factorSymmetric(matrix, size)
  const vector = new Float64Array(size)
  return (values, first) => {
    vector.fill(0)
    for (let index = 0, row = 0; index < count; index++, row += size) {
      const value = values[first + index]!
      for (let i = 0; i < size; i++) vector[i]! += rows[row + i]! * value
    }
    substitute(lower, vector, size)
    return vector
  }
}

/** Cholesky, in the lower triangle. A pivot lost in rounding takes its coefficient out of the fit. */
function factorSymmetric(matrix: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(matrix)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * size + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!
      if (i !== j) lower[i * size + j] = sum / lower[j * size + j]!
      else lower[i * size + i] = sum > 1e-13 * matrix[i * size + i]! ? Math.sqrt(sum) : Infinity
    }
  }
  return lower
}

/** Puts the solution in the place of the right-hand side. */
function substitute(lower: Float64Array, vector: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) vector[i]! -= lower[i * size + k]! * vector[k]!
    vector[i]! /= lower[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) vector[i]! -= lower[k * size + i]! * vector[k]!
    vector[i]! /= lower[i * size + i]!
  }
}
