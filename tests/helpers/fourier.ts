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
  for (let turn = 0; turn < half; turn++) {
    const angle = (-2 * Math.PI * turn) / span
    const cosine = Math.cos(angle)
    const sine = Math.sin(angle)
    for (let index = turn; index < real.length; index += span) {
      const other = index + half
      const x = real[other]! * cosine - imaginary[other]! * sine
      const y = real[other]! * sine + imaginary[other]! * cosine
      real[other] = real[index]! - x
      imaginary[other] = imaginary[index]! - y
      real[index]! += x
      imaginary[index]! += y
    }
  }
}

function swap(values: Float64Array, one: number, other: number): void {
  const value = values[one]!
  values[one] = values[other]!
  values[other] = value
}
