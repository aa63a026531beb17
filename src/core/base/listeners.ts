/** Takes back what a subscription did. Safe to call twice. */
export type Undo = () => void
