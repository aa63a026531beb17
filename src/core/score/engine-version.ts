/**
 * Names the bytes that the renderer makes of a score. To be raised whenever any byte of any score changes: a worker
 * answers for its own version only, so that a file is never half of one and half of another.
 */
export const ENGINE_VERSION = '4'
