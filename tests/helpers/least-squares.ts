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
  const solve = () => solveSymmetric(matrix, vector, size)
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

/** Cholesky. A pivot lost in rounding takes its coefficient out of the fit. */
function solveSymmetric(matrix: Float64Array, vector: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(matrix)
  const solution = new Float64Array(vector)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = lower[i * size + j]!
      for (let k = 0; k < j; k++) sum -= lower[i * size + k]! * lower[j * size + k]!
      if (i !== j) lower[i * size + j] = sum / lower[j * size + j]!
      else lower[i * size + i] = sum > 1e-13 * matrix[i * size + i]! ? Math.sqrt(sum) : Infinity
    }
  }
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i]! -= lower[i * size + k]! * solution[k]!
    solution[i]! /= lower[i * size + i]!
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i]! -= lower[k * size + i]! * solution[k]!
    solution[i]! /= lower[i * size + i]!
  }
  return solution
}
