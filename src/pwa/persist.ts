/** The two questions of `navigator.storage` that matter here. */
export type PersistentStorage = Pick<StorageManager, 'persist' | 'persisted'>

/**
 * Asks the browser to keep what is stored, unless it does so already.
 * @param storage undefined on an insecure origin and in old browsers; then the answer is no
 */
export async function askToKeep(storage: PersistentStorage | undefined): Promise<boolean> {
  if (!storage) return false
  try {
    return (await storage.persisted()) || (await storage.persist())
  } catch (error) {
    // Opaque origins and blocked storage answer with a TypeError; that is a no.
    if (error instanceof TypeError) return false
    throw error
  }
}
