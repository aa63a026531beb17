/** The Node versions that the tools below run on: 20.19 and later in the 20 line, 22.12 and later in all others. */
const OLDEST = { 20: 19, 22: 12 }

/** A message where Node is too old, or undefined when `version` (as in `process.versions.node`) will do. */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const fits = major > 22 || (major in OLDEST && minor >= OLDEST[major])
  if (fits) return undefined
  return (
    `Neap needs Node.js 20.19 or later (or 22.12 or later); this is ${version}. ` +
    'Install a newer one from https://nodejs.org and run the command again.'
  )
}
