import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Everything from the app's own origin, and from nowhere else; no inline script, no eval, no plug-ins, no forms. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // The picture on the lock screen is drawn here and lives in the page's memory.
  'img-src': "'self' blob:",
  'media-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'"
}

/** What the app never asks for, it cannot be made to ask for. */
const REFUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb'
]

const REVALIDATE = ['/', '/index.html', '/service-worker.js', '/manifest.webmanifest']

function contentSecurityPolicy(styleHashes: readonly string[]): string {
  const styles = [POLICY['style-src'], ...styleHashes].join(' ')
  return Object.entries({ ...POLICY, 'style-src': styles })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}

/** The hashes by which a policy lets the inline styles of a page through, and no others. */
function inlineStyleHashes(html: string): readonly string[] {
  return [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`
  )
}

/** The rules for static hosts, in the format of a `_headers` file. */
function headerRules(policy: string): string {
  return [
    '/*',
    // A policy in the page itself can neither forbid framing nor cover the worker.
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    `  Permissions-Policy: ${REFUSED.map(feature => `${feature}=()`).join(', ')}`,
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    ...REVALIDATE.flatMap(path => [path, '  Cache-Control: no-cache']),
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    ''
  ].join('\n')
}

/**
 * Writes the Content-Security-Policy into the built page, and all headers into `_headers` beside it. Builds only: the
 * development server injects scripts of its own.
 */
export function security(): Plugin {
  return {
    name: 'neap:security',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('The build has no index.html to protect.')
        const html = String(page.source)
        const policy = contentSecurityPolicy(inlineStyleHashes(html))
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
        const protectedHtml = html.replace(/<meta charset="utf-8"[^>]*>/i, `$&\n    ${meta}`)
        if (protectedHtml === html) throw new Error('index.html must begin with its charset.')
        page.source = protectedHtml
        this.emitFile({ type: 'asset', fileName: '_headers', source: headerRules(policy) })
      }
    }
  }
}
