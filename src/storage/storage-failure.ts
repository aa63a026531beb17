/**
 * Why the database failed: `lost` its connection (a new one may work), `full`, or `refused` to open. One that is
 * `blocked` by another window, or only `slow`, may open yet.
 */
export type FailureReason = 'lost' | 'full' | 'refused' | 'blocked' | 'slow'

/**
 * What is known of some errors, as DOMException names. Of any other, a reopened connection may know better:
 * whatever the browser's database throws is the environment's, for what we store was checked before.
 */
const REASONS: ReadonlyMap<string, FailureReason> = new Map([
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
  if (!(error instanceof DOMException)) throw error
  const reason = REASONS.get(error.name) ?? 'lost'
  return new StorageFailure(reason, `The database failed: ${String(error)}`, { cause: error })
}
