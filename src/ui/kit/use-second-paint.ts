import { useEffect, useState } from 'preact/hooks'

/**
 * False while a screen is first painted, then true: what lies below the fold of a long one comes with its second paint,
 * so that a tap is answered before all of it is made.
 */
export function useSecondPaint(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => setPainted(true), [])
  return painted
}
