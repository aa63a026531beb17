import type { Desk } from './tone.ts'

/**
 * Loads a module of a context's worklet.
 * @returns false where there is no worklet (on an insecure origin) or its module cannot be fetched
 */
export async function loadWorklet({ native }: Desk, url: string): Promise<boolean> {
  // Missing in insecure contexts, whatever the types say.
  const loader: AudioWorklet | undefined = native.audioWorklet
  if (!loader) return false
  try {
    await loader.addModule(url)
    return true
  } catch (error) {
    // AbortError: the module could not be fetched. InvalidStateError: the context was closed meanwhile.
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Fetches a worklet's module into the browser's cache, so that it is there at the tap. */
export async function prefetchWorklet(url: string): Promise<void> {
  try {
    await fetch(url)
  } catch (error) {
    // A TypeError is how fetch tells that there is no network; then what needs no worklet will do.
    if (!(error instanceof TypeError)) throw error
  }
}
