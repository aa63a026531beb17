/** New names for sessions; also where `crypto.randomUUID` is absent. */
export interface Identifiers {
  /** 128 random bits or more, as text. */
  next(): string
}
