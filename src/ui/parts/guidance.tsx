import { lazyScreen } from './lazy-screen.tsx'

/** Words of care beside Start, where there are any. Nobody waits for them; the player has them in its own code. */
export const Guidance = lazyScreen(() => import('./care.tsx').then(file => file.CareWords), {
  quiet: true
})
