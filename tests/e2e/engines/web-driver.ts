/** A session of classic WebDriver (https://www.w3.org/TR/webdriver2/), as plain JSON over HTTP. */
export interface WebDriverSession {
  readonly capabilities: Readonly<Record<string, unknown>>
  /** Sends a command of the session. */
  send<Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<Value>
}

/** What WebDriver calls keys that print nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' '
}

/** Milliseconds: a command that takes longer gets no answer any more. */
const HANGS = 60_000

/** Opens a session. @throws Error when the driver refuses */
export async function openSession(address: string, wanted: object): Promise<WebDriverSession> {
  const { sessionId, capabilities } = await call<{
    sessionId: string
    capabilities: Record<string, unknown>
  }>(address, 'POST', '/session', { capabilities: { alwaysMatch: wanted } })
  return {
    capabilities,
    send: (method, path, body) => call(address, method, `/session/${sessionId}${path}`, body)
  }
}

/** Whether the driver takes sessions by now. */
export async function isReady(address: string): Promise<boolean> {
  try {
    return (await call<{ ready: boolean }>(address, 'GET', '/status')).ready
  } catch {
    return false
  }
}

/** One press of a key. */
export function keyPress(name: string): object {
  const value = KEYS[name] ?? name
  const actions = [
    { type: 'keyDown', value },
    { type: 'keyUp', value }
  ]
  return { actions: [{ type: 'key', id: 'keyboard', actions }] }
}

/** One press of the mouse at a place in the page. */
export function mousePress(x: number, y: number): object {
  const actions = [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 }
  ]
  return {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]
  }
}

async function call<Value>(
  address: string,
  method: string,
  path: string,
  body?: object
): Promise<Value> {
  const response = await fetch(address + path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    signal: AbortSignal.timeout(HANGS),
    ...(body && { body: JSON.stringify(body) })
  }).catch((cause: unknown) => {
    throw new Error(`${path}: no answer`, { cause })
  })
  const { value } = (await response.json()) as {
    value: Value & { error?: string; message?: string }
  }
  if (value?.error) throw new Error(`${path}: ${value.error}: ${value.message}`)
  return value
}
