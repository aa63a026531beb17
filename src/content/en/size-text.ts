/** "173 MB", "4.1 GB": powers of ten, as file managers on phones count. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / 1e6
  if (megabytes >= 1000) return `${(megabytes / 1000).toFixed(1)} GB`
  return `${megabytes < 10 ? megabytes.toFixed(1) : Math.round(megabytes)} MB`
}
