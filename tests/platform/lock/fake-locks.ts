type Mode = 'exclusive' | 'shared'

interface Request {
  readonly name: string
  readonly mode: Mode
  readonly owner: object
  readonly grant: () => void
  /** Rejects the request: somebody has stolen the lock. */
  readonly abort: (error: DOMException) => void
}

/** The Web Locks of one browser: first come first served, shared with shared, given back when a window dies. */
export interface FakeLocks {
  managerOf(owner: object): Pick<LockManager, 'request'>
  dropAllOf(owner: object): void
}

const NOTHING = { grant: (): void => {}, abort: (): void => {} }

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
    if (options.ifAvailable && !isFree({ name, mode, owner, ...NOTHING }, queue)) return use(null)
    let abort = NOTHING.abort as Request['abort']
    const stolen = new Promise<never>((_, reject) => {
      abort = reject
    })
    stolen.catch(() => {})
    const own = await new Promise<Request>(resolve => {
      const asked: Request = { name, mode, owner, grant: () => resolve(asked), abort }
      if (options.steal) steal(asked)
      else queue = [...queue, asked]
      serve()
    })
    // The holder's own code runs on, whether or not it still holds the lock.
    try {
      return await Promise.race([Promise.resolve(use({ name, mode })), stolen])
    } finally {
      giveBack(own)
    }
  }

  function steal(thief: Request): void {
    const robbed = held.filter(each => each.name === thief.name)
    held = held.filter(each => !robbed.includes(each))
    queue = [thief, ...queue]
    for (const each of robbed) each.abort(new DOMException('stolen by a test', 'AbortError'))
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
