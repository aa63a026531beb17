import type { Handover } from './session/handover.ts'
import type { Installing } from './app/install.ts'
import type { PlaybackKey } from './session/headset-press.ts'
import type { NightExport } from './stream/night-export.ts'
import type { NightTraffic } from './stream/night-traffic.ts'
import type { PageData } from './app/page-data.ts'
import type { PlayerChoice } from './recipe/recipe-link.ts'
import type { EarlySettings, Languages } from './app/reader-ports.ts'
import type { Score } from './score/score.ts'
import type {
  CheckInStore,
  FavouriteStore,
  KeyValueStore,
  SessionStore,
  StoredPart
} from './app/store-ports.ts'
import type { PerformerKind, StreamVerdict } from './stream/stream-verdict.ts'
import type { EpochMilliseconds, Seconds } from './base/units.ts'

/** Takes back what a subscription did. Safe to call twice. */
export type Undo = () => void

/** What a performer tells while a score plays. */
export type PerformerEvent =
  /** Sound is coming out: the first after `start`, and again after a pause, an interruption or a stall. */
  | { readonly type: 'sounding' }
  /**
   * The sound stands still for want of data, at `position`: it goes on by itself (`sounding`), or is given up
   * (`interrupted`). Told again, with `reload`, each time it is fetched anew. Never before the first sound.
   */
  | { readonly type: 'stalled'; readonly position: Seconds; readonly reload: boolean }
  /**
   * The sound halted without being asked to: a call, an alarm, headphones gone, a suspended context. With `gaveUp` its
   * data was asked for again and again and did not come.
   */
  | { readonly type: 'interrupted'; readonly gaveUp?: true }
  /** The score has run to its end. */
  | { readonly type: 'ended' }
  /** No sound can be made. `reason` is for the log; the listener gets plain words. */
  | { readonly type: 'failed'; readonly reason: string }

/**
 * Plays one score at a time. Everything audible is decided by the score; a performer only carries it out.
 * All level changes are ramps. Calls that make no sense in the present state do nothing.
 */
export interface Performer {
  readonly kind: PerformerKind
  /** Loads what `start` needs, so that the tap sounds at once. Makes no sound, needs no gesture. */
  prepare(score: Score): Promise<void>
  /** Plays from `position` seconds. Called in the tap itself: whatever needs the gesture happens before it returns. */
  start(score: Score, position: Seconds): void
  /** Ramps down and halts; the position stays. */
  pause(): void
  /** Goes on from where it halted. Called in the tap itself. */
  resume(): void
  /**
   * Goes over to another score at the same position, without a click; where it sounds the same from there on, without
   * any sound. While paused it takes effect at `resume`.
   * @param always also goes over where nothing differs, so that nobody can hear whether it does
   */
  change(score: Score, always?: boolean): void
  /** Ramps down and lets everything go. No event follows. */
  stop(): void
  /** Seconds in the score, as heard now; where it halted while paused, 0 before any start. */
  position(): Seconds
  /** Seconds in the score, where a change that is made now would be heard; never before `position`. */
  changesAt(): Seconds
  subscribe(listener: (event: PerformerEvent) => void): Undo
}

/** Which of two performers plays. It is settled at each start, and stays until the session's end. */
export interface PerformerSelection {
  /** What the listener asks for. */
  prefer(choice: PlayerChoice): void
  /** Called at once and at each change. */
  subscribe(listener: (selected: Selected) => void): Undo
}

export interface Selected {
  /** The one that plays, or that would at Start. */
  readonly kind: PerformerKind
  readonly stream: StreamVerdict
}

/** Keeps scores that are too long for an address where the worker finds them. */
export interface ScoreShelf {
  /**
   * Keeps a score's code, if it is not there already, and gives its SHA-256 in 64 lower-case hexadecimal digits.
   * Rejects where nothing can be kept.
   */
  keep(code: string): Promise<string>
}

/** Makes a recipe audible while it is being tuned. Not a session: nothing is counted, nothing ends by itself. */
export interface Auditioner {
  /** Starts or goes over to this score, held at its hold level. The first call comes from a tap. */
  hear(score: Score): void
  /** Ramps down. */
  silence(): void
}

/** Time, so that core and the models read no clock of their own. */
export interface Clock {
  now(): EpochMilliseconds
  /** Minutes that local time is ahead of UTC at `at`. */
  offsetMinutes(at: EpochMilliseconds): number
  /** Calls back every so many seconds until undone. May be late or rare in a hidden page: nothing may count its calls. */
  every(seconds: Seconds, call: () => void): Undo
  /** Calls back once. As late as `every` may be. */
  after(seconds: Seconds, call: () => void): Undo
}

/** Keeps the screen from going off by itself. */
export interface WakeLock {
  /** From now on until undone, while the page is seen. Where the system refuses, the screen goes off as it always does. */
  hold(): Undo
}

/** Whether anybody can see the page: what is only to be looked at stops while it is hidden. */
export interface Visibility {
  visible(): boolean
  subscribe(listener: (visible: boolean) => void): Undo
}

/** New names for sessions; also where `crypto.randomUUID` is absent. */
export interface Identifiers {
  /** 128 random bits or more, as text. */
  next(): string
}

/**
 * The recipe prepared last, the file that plays instead, the file that was played last, the recipe from before a file,
 * the file that a night of the programme stands in place of, the settings, ids of tips already seen and of those saved,
 * how the breathing picture breathes, the way through the programme, how the journal is looked at, the answers about
 * installing, the night whose check-in was put away, when it was last saved as a file, what came of suggestions.
 */
export type StoredKey =
  | 'recipe'
  | 'file'
  | 'file-heard'
  | 'own-recipe'
  | 'own-file'
  | 'settings'
  | 'tips-seen'
  | 'tips-saved'
  | 'breath'
  | 'programme'
  | 'journal'
  | 'install'
  | 'check-in-put-away'
  | 'backed-up'
  | 'adaptation'

/** All that is stored, and whether it will outlive the page. */
export interface Storage {
  readonly sessions: SessionStore
  readonly checkIns: CheckInStore
  readonly favourites: FavouriteStore
  readonly values: KeyValueStore
  /** Forgets all of it, or nothing. */
  clear(): Promise<void>
  /**
   * Calls when the database cannot be used (any more) and memory has taken over, and with false when it can be used again
   * and has all that was written meanwhile. Late subscribers are told of the first as well.
   */
  onMemoryOnly(listener: (memoryOnly: boolean) => void): Undo
  /** Calls when others have, or may have, changed a part: another window, or a database that came late. */
  onChanged(part: StoredPart, listener: () => void): Undo
}

/** What is stored stays when the browser runs short of room. Browsers grant it more readily to an app in use. */
export interface Persistence {
  /** Some browsers ask the listener: once is enough. False when refused or impossible; rejects where its code cannot be had. */
  request(): Promise<boolean>
}

/** One player over all windows. */
export interface PlayerLock {
  /**
   * True when this window may play. False when another one does, or when it was released meanwhile.
   * @param patience for so long it is tried again: the other window was asked to let go; 0 where nothing is given
   */
  acquire(patience?: Seconds): Promise<boolean>
  release(): void
  /** Whether another window plays: called at once if one does, and at each change. */
  subscribe(listener: (playingElsewhere: boolean) => void): Undo
  /** Calls when it was taken away while this window held it: another one plays now. */
  onLost(listener: () => void): Undo
}

/** New versions of the app. They wait for the next start; nothing is ever reloaded under a session. */
export interface Updater {
  subscribe(listener: (news: UpdateNews) => void): Undo
  /** Looks for a new version: at most once an hour, and only when asked in silence. */
  check(): void
  /** Activates the waiting version and reloads. Only when no window plays. */
  apply(): void
}
export type UpdateNews = 'offline-ready' | 'update-waiting'

/** The address bar's hash, as `#/tune` or `#/?carrier=200`. */
export interface Location {
  hash(): string
  go(hash: string): void
  /** Replaces the present entry, so that Back skips it. */
  replace(hash: string): void
  /** Opens the app anew, as after closing it. */
  restart(): void
  subscribe(listener: (hash: string) => void): Undo
}

/** Hands a file to the listener: the journal and the backup are theirs to keep. */
export interface Files {
  /** Called within seconds of a tap: browsers take a download for the listener's own wish no longer. `type` is a MIME type. */
  save(name: string, type: string, text: string): void
}

/** How giving a link away went. */
export type ShareOutcome = 'shared' | 'copied' | 'dismissed' | 'unavailable'

/** Gives a link to another person or app: by the system's share sheet, else by the clipboard. */
export interface Sharing {
  /** The whole address of a hash, to be copied by hand where nothing else works. */
  address(hash: string): string
  /** Called in the tap itself. Never rejects. */
  share(hash: string, title: string): Promise<ShareOutcome>
  /** Gives a text away in the same ways. Called in the tap itself. Never rejects. */
  shareText(text: string, title: string): Promise<ShareOutcome>
}

/** What is shown of a session outside the page: on the lock screen, in a notification, on a watch. */
export interface LockScreenCard {
  readonly title: string
  readonly artist: string
  readonly album: string
  /** Its curve is the card's picture, its length that of the bar. */
  readonly score: Score
  /** Seconds in the score, now. */
  readonly position: Seconds
  readonly paused: boolean
}

/**
 * What is asked for outside the page, on the lock screen or by the keys of a headset. `scrubbed`: the bar was dragged,
 * which moves nothing here.
 */
export type LockScreenPress = PlaybackKey | 'stop' | 'longer' | 'shorter' | 'scrubbed'

/** The system's media controls (the Media Session API). Where there are none, nothing happens and nothing is heard. */
export interface LockScreen {
  /** Puts a card up, or renews what has changed of it. */
  show(card: LockScreenCard): void
  /** Takes the card and its buttons away. */
  clear(): void
  subscribe(listener: (press: LockScreenPress) => void): Undo
}

/** What this browser, on this origin, can and cannot do. */
export interface Capabilities {
  /** https or localhost: without it no service worker, worklet, locks, clipboard. */
  readonly secureContext: boolean
  readonly serviceWorker: boolean
  readonly audioWorklet: boolean
  readonly webAudio: boolean
  /** Whether the screen can be kept on. */
  readonly wakeLock: boolean
}

/** Everything the app needs from the world, gathered in `main.tsx`. */
export interface Ports {
  readonly performer: Performer
  readonly selection: PerformerSelection
  readonly auditioner: Auditioner
  readonly traffic: NightTraffic
  readonly clock: Clock
  readonly visibility: Visibility
  /** Fetched when the screen is to be kept on. */
  openWakeLock(): Promise<WakeLock>
  readonly identifiers: Identifiers
  readonly storage: Storage
  readonly earlySettings: EarlySettings
  /** Fetched when the listener asks for it. */
  openPageData(): Promise<PageData>
  readonly languages: Languages
  readonly persistence: Persistence
  readonly lock: PlayerLock
  /** Fetched once the first screen stands. */
  openHandover(): Promise<Handover>
  readonly updater: Updater
  /** Fetched once the first screen stands. */
  openInstalling(): Promise<Installing>
  readonly location: Location
  readonly files: Files
  /** Fetched when somebody may want to save a night. */
  openNightExport(): Promise<NightExport>
  readonly sharing: Sharing
  readonly capabilities: Capabilities
  /** What the browser calls itself, for a report that the listener reads and gives away: `navigator.userAgent`. */
  readonly browser: string
}
