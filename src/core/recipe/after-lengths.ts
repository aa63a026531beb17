/** Minutes a bed goes on for where it is to go on all night: a whole night's sleep after the session. */
export const ALL_NIGHT = 480

/** What is offered for how long a bed goes on: minutes. Links may ask for any other length. */
export const AFTER_LENGTHS: readonly number[] = [15, 30, 60, 120, ALL_NIGHT]
