/** What a browser that knows trusted types needs of a policy. */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown
}

let allowed: unknown

/**
 * Allows workers from the app's own files; with trusted types required, a page could start none otherwise. Call it
 * before the first worker is started; later calls are no-ops.
 */
export function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory }
  allowed ??= trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      const { origin } = new URL(address, document.baseURI)
      if (origin === location.origin) return address
      throw new TypeError(`A script was to come from ${origin}; it must come from this app.`)
    }
  })
}
