/**
 * Identifies the bytes that the renderer makes of a score. Raise it whenever any byte of any score changes: a worker
 * only answers for its own version, so that a file never mixes two.
 */
export const ENGINE_VERSION = '5'
