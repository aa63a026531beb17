/** A browser of another engine than the one that Playwright drives here, and its pages. */
export interface Engine {
  readonly name: EngineName
  readonly version: string
  /** The process that leads all of it. */
  readonly processId: number | undefined
  /** Whether its media elements can read what a worker makes: WebKitGTK asks a worker without a Range header. */
  readonly streams: boolean
  /** Whether what it has kept is still there when it is started again. */
  readonly keeps: boolean
  /** Whether a page that lies behind another is told so. */
  readonly hides: boolean
  /** What pages download lands here. */
  readonly downloads: string
  /** Opens a page of 390 × 844 pixels in front of all others. */
  openPage(): Promise<EnginePage>
  close(): Promise<void>
  /** Ends it as a crash would, with all that it has started. */
  kill(): Promise<void>
}

export type EngineName = 'firefox' | 'webkit'

/** A page as a hand and an ear have it, and a script for what they cannot tell. */
export interface EnginePage {
  goto(address: string): Promise<void>
  reload(): Promise<void>
  /**
   * Runs a function in the page, and waits for what it promises. Some engines count it as a touch: what has to do with
   * the first touch is looked at by `shows`.
   */
  run<Given extends readonly unknown[], Result>(
    task: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>
  /** Whether something matches, looked at from outside the page. */
  shows(selector: string): Promise<boolean>
  /** Presses the main button of a mouse at a place, in CSS pixels. */
  pressAt(x: number, y: number): Promise<void>
  /** Presses a key by the name that events give it. */
  key(name: string): Promise<void>
  toFront(): Promise<void>
  /** Gives the page another size, in CSS pixels. @returns false where the engine can't */
  resize(width: number, height: number): Promise<boolean>
  close(): Promise<void>
  /** What the page has complained of since the last call: errors, warnings, and what its policy refused. */
  complaints(): Promise<readonly string[]>
}

/** What an engine is started with. */
export interface EngineOptions {
  /** Where it keeps its profile and its downloads. */
  readonly folder: string
  readonly environment: Readonly<Record<string, string>>
}

/** As wide and high as a phone's page, in CSS pixels. */
export const WIDTH = 390
export const HEIGHT = 844
