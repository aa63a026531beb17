/**
 * Why the database failed: `lost` its connection (a new one may work), `full`, or `refused` to open.
 */
export type FailureReason = 'lost' | 'full' | 'refused'

/** The environment's failures of the database, as DOMException names. Any other error is a fault of ours. */
const REASONS: ReadonlyMap<string, FailureReason> = new Map([
  // A connection that is closing; "Connection to Indexed Database server lost" on iOS; a transaction that went with it.
  ['InvalidStateError', 'lost'],
  ['UnknownError', 'lost'],
  ['AbortError', 'lost'],
  ['TimeoutError', 'lost'],
  ['QuotaExceededError', 'full'],
  // Storage switched off for this site; a database that a later version of the app has changed; an unreadable disk.
  ['SecurityError', 'refused'],
  ['VersionError', 'refused'],
  ['NotReadableError', 'refused']
])

/** The database cannot be used, through no fault of the app. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure'
  readonly reason: FailureReason

  constructor(reason: FailureReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.reason = reason
  }
}

/**
 * Sorts an error of the database.
 * @throws the error itself when it is not the environment's
 */
export function asStorageFailure(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error
  const reason = error instanceof DOMException ? REASONS.get(error.name) : undefined
  if (!reason) throw error
  return new StorageFailure(reason, `The database failed: ${String(error)}`, { cause: error })
}
