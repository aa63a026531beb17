import fc from 'fast-check'

/**
 * The same tree gets the same verdict: every property starts from one seed. `VITE_PROPERTY_SEED=random` looks wider;
 * a seed that a failure printed brings it back.
 */
const DEFAULT_SEED = 20261122
const asked: unknown = import.meta.env['VITE_PROPERTY_SEED']

if (asked !== 'random')
  fc.configureGlobal({ seed: asked === undefined ? DEFAULT_SEED : Number(asked) })
