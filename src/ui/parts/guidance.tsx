import { lazyScreen } from './lazy-screen.tsx'

/** Words of care beside Start and on the player, where there are any. Nobody waits for them. */
export const Guidance = lazyScreen(() => import('./care.tsx').then(file => file.CareWords), {
  quiet: true
})
