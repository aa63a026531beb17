/** Minutes for a bed that plays all night: a whole night's sleep after the session. */
export const ALL_NIGHT = 480

/** The choices for how long a bed goes on: minutes. Links may ask for any other length. */
export const AFTER_LENGTHS: readonly number[] = [15, 30, 60, 120, ALL_NIGHT]
