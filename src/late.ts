import { unlessMissing } from './core/base/missing-chunk.ts'
import { standIn } from './core/base/stand-in.ts'
import type { Ports } from './core/ports.ts'
import type { LateWorld, lateAdapters } from './late-adapters.ts'
import { hashAddress } from './platform/sharing-address.ts'
import { fetchMoves } from './state/late.ts'

// Everything loaded after the first paint is imported here: each line is one chunk, with its own dependencies. Chunks
// for screens are in src/ui/late.ts, languages in src/content/languages.ts.

export const fetchEngine = () => import('./engine.ts')
export const fetchStream = () => import('./open-stream.ts')
/** With the code for recipes of all kinds, of which any may be stored. */
export const fetchStorage = async () =>
  (await Promise.all([import('./storage/storage.ts'), fetchMoves().catch(unlessMissing)]))[0]
export const fetchParts = () => import('./open-late-parts.ts')
export const fetchOpenModel = () => import('./state/files/open-model.ts')
export const fetchTips = async () => (await import('./content/data/tips.ts')).TIPS

type LateAdapters = ReturnType<typeof lateAdapters>

const nothing = (): void => undefined
const undoNothing = () => nothing
const missing = (): Promise<never> =>
  Promise.reject(new TypeError('Code that this needs could not be fetched.'))

/** The ports that the first paint does without, and how each answers where its code cannot be fetched. */
export function createLatePorts(
  world: Omit<LateWorld, 'fetchSound'>
): Pick<Ports, keyof LateAdapters> {
  let adapters: Promise<LateAdapters> | undefined

  async function fetchAdapters(): Promise<LateAdapters> {
    try {
      return (await import('./late-adapters.ts')).lateAdapters({
        ...world,
        fetchSound: fetchEngine
      })
    } catch (error) {
      // The next call retries.
      adapters = undefined
      throw error
    }
  }

  function late<Name extends keyof LateAdapters>(
    name: Name,
    whenMissing: Ports[Name]
  ): Ports[Name] {
    return standIn(async () => {
      adapters ??= fetchAdapters()
      return (await adapters)[name]() as Ports[Name]
    }, whenMissing)
  }

  return {
    servedRanges: late('servedRanges', { listen: undoNothing }),
    wakeLock: late('wakeLock', { hold: undoNothing }),
    pageData: late('pageData', { forget: missing, readBackup: missing }),
    persistence: late('persistence', { request: async () => false }),
    // Without a lock: this window plays whatever others do.
    lock: late('lock', {
      acquire: async () => true,
      release: nothing,
      subscribe: undoNothing,
      onLost: undoNothing
    }),
    handover: late('handover', {
      post: nothing,
      subscribe: undoNothing,
      claim: nothing,
      onClaim: undoNothing
    }),
    updater: late('updater', { subscribe: undoNothing, check: nothing, apply: nothing }),
    installing: late('installing', { subscribe: undoNothing, ask: async () => false }),
    files: late('files', { save: nothing }),
    soundExport: late('soundExport', {
      packs: async () => false,
      save: () => ({ saved: missing(), cancel: nothing })
    }),
    ownSounds: late('ownSounds', {
      list: async () => [],
      remove: async () => false,
      look: async () => ({ kind: 'failed', why: 'broken' }),
      take: () => ({
        taken: Promise.resolve({ kind: 'failed', why: 'broken' }),
        cancel: nothing
      }),
      room: async () => undefined
    }),
    sharing: late('sharing', {
      address: hash => hashAddress(hash),
      share: async () => 'unavailable',
      shareText: async () => 'unavailable'
    })
  }
}
