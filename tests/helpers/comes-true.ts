import { vi } from 'vitest'

/** Milliseconds: as long as a test has before it is taken to hang, less a moment to say so. */
export const PATIENCE = 50_000
const LOOK_EVERY = 20

/** Waits until what is expected holds, however late a busy machine comes to it. */
export async function comesTrue(expected: () => void): Promise<void> {
  await vi.waitFor(expected, { timeout: PATIENCE, interval: LOOK_EVERY })
}
