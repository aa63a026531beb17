/** In-place fast Fourier transform; the length is a power of two. Forward, unscaled. */
export function transform(real: Float64Array, imaginary: Float64Array): void {
  const size = real.length
  for (let index = 1, mirror = 0; index < size; index++) {
    let bit = size >> 1
    for (; mirror & bit; bit >>= 1) mirror ^= bit
    mirror ^= bit
    if (index < mirror) {
      swap(real, index, mirror)
      swap(imaginary, index, mirror)
    }
  }
  for (let span = 2; span <= size; span *= 2) butterflies(real, imaginary, span)
}

function butterflies(real: Float64Array, imaginary: Float64Array, span: number): void {
  const half = span / 2
  const { cosines, sines } = turnsOf(span)
  for (let start = 0; start < real.length; start += span)
    for (let turn = 0; turn < half; turn++) {
      const index = start + turn
      const other = index + half
      const x = real[other]! * cosines[turn]! - imaginary[other]! * sines[turn]!
      const y = real[other]! * sines[turn]! + imaginary[other]! * cosines[turn]!
      real[other] = real[index]! - x
      imaginary[other] = imaginary[index]! - y
      real[index]! += x
      imaginary[index]! += y
    }
}

interface Turns {
  readonly cosines: Float64Array
  readonly sines: Float64Array
}

/** By span. */
const known = new Map<number, Turns>()

function turnsOf(span: number): Turns {
  let turns = known.get(span)
  if (!turns) {
    const angles = Float64Array.from(
      { length: span / 2 },
      (_, turn) => (-2 * Math.PI * turn) / span
    )
    turns = { cosines: angles.map(Math.cos), sines: angles.map(Math.sin) }
    known.set(span, turns)
  }
  return turns
}

function swap(values: Float64Array, one: number, other: number): void {
  const value = values[one]!
  values[one] = values[other]!
  values[other] = value
}
