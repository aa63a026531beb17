/** The digest of each file of a build by its address, as `integrity` attributes write it: "sha256-…". */
export type Digests = ReadonlyMap<string, string>

/**
 * Allows a file to be cached only where it is the one that was built. A host may answer 200 with another page, or with
 * nothing, while a new version is deployed; and a browser caches such an answer under a name that never changes, so the
 * host itself is asked once more.
 * @param load fetches from the host, bypassing the browser's cache
 * @returns the file, byte by byte; undefined where it differs, or the build has none there
 */
export async function wholeFile(
  address: string,
  response: Response,
  digests: Digests,
  load: (address: string) => Promise<Response>
): Promise<Response | undefined> {
  const wanted = digests.get(address)
  if (wanted === undefined) return undefined
  if (await isWhole(response, wanted)) return response
  const again = await load(address)
  return (await isWhole(again, wanted)) ? again : undefined
}

async function isWhole(response: Response, wanted: string): Promise<boolean> {
  if (!response.ok) return false
  const digest = await crypto.subtle.digest('SHA-256', await response.clone().arrayBuffer())
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}` === wanted
}
