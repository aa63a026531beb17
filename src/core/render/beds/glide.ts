/** Multiplies an ear by a gain that goes in a line from one value to another. */
export function glide(ear: Float64Array, from: number, to: number): void {
  const step = (to - from) / ear.length
  for (let index = 0; index < ear.length; index++)
    ear[index] = (ear[index] as number) * (from + index * step)
}

/** Adds a sound to an ear, times a gain that goes in a line from one value to another. */
export function addGliding(ear: Float64Array, sound: Float64Array, from: number, to: number): void {
  const step = (to - from) / ear.length
  for (let index = 0; index < ear.length; index++)
    ear[index] = (ear[index] as number) + (sound[index] as number) * (from + index * step)
}
