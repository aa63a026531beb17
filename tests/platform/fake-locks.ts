type Mode = 'exclusive' | 'shared'

interface Request {
  readonly name: string
  readonly mode: Mode
  readonly owner: object
  readonly grant: () => void
}

/** The Web Locks of one browser: first come first served, shared with shared, given back when a window dies. */
export interface FakeLocks {
  managerOf(owner: object): Pick<LockManager, 'request'>
  dropAllOf(owner: object): void
}

const NOTHING = (): void => {}

export function createFakeLocks(): FakeLocks {
  let held: readonly Request[] = []
  let queue: readonly Request[] = []

  function conflicts(request: Request, other: Request): boolean {
    const same = request.name === other.name && request !== other
    return same && (request.mode === 'exclusive' || other.mode === 'exclusive')
  }

  function isFree(request: Request, ahead: readonly Request[]): boolean {
    return ![...held, ...ahead].some(other => conflicts(request, other))
  }

  function serve(): void {
    const next = queue.find((each, index) => isFree(each, queue.slice(0, index)))
    if (!next) return
    queue = queue.filter(each => each !== next)
    held = [...held, next]
    next.grant()
    serve()
  }

  function giveBack(request: Request): void {
    held = held.filter(each => each !== request)
    serve()
  }

  async function request(
    owner: object,
    name: string,
    options: LockOptions,
    use: (lock: Lock | null) => unknown
  ): Promise<unknown> {
    // The browser decides in a task of its own, never within the call.
    await Promise.resolve()
    const mode = options.mode ?? 'exclusive'
    if (options.ifAvailable && !isFree({ name, mode, owner, grant: NOTHING }, queue))
      return use(null)
    const own = await new Promise<Request>(resolve => {
      const asked: Request = { name, mode, owner, grant: () => resolve(asked) }
      queue = [...queue, asked]
      serve()
    })
    const result = await use({ name, mode })
    giveBack(own)
    return result
  }

  return {
    managerOf: owner => ({
      request: ((name: string, ...rest: readonly unknown[]) => {
        const use = rest.at(-1) as (lock: Lock | null) => unknown
        return request(owner, name, rest.length > 1 ? (rest[0] as LockOptions) : {}, use)
      }) as LockManager['request']
    }),
    dropAllOf(owner) {
      queue = queue.filter(each => each.owner !== owner)
      held = held.filter(each => each.owner !== owner)
      serve()
    }
  }
}
