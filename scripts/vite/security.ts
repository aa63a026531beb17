import type { Plugin } from 'vite'
import { hostFiles } from '../hosts/host-files.mjs'
import { digestOf } from './integrity.ts'

/** Everything from the app's own origin, and from nowhere else; no inline script but the page's own, no eval, no plug-ins, no forms. */
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
  'form-action': "'none'",
  // No text becomes a script, and no address does but by the one policy of src/platform/own-scripts.ts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default'
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

function contentSecurityPolicy(html: string): string {
  const styles = [POLICY['style-src'], ...inlineHashes(html, 'style')].join(' ')
  const scripts = [POLICY['script-src'], ...inlineHashes(html, 'script')].join(' ')
  return Object.entries({ ...POLICY, 'script-src': scripts, 'style-src': styles })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}

/** The hashes by which a policy lets what stands in a page itself through, and nothing else. */
function inlineHashes(html: string, tag: 'style' | 'script'): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(
    ([, content = '']) => `'${digestOf(content)}'`
  )
}

/** What a host should send with each file. A path may end in `*`, and every rule that fits applies. */
function headerRules(policy: string): { path: string; headers: Record<string, string> }[] {
  return [
    {
      path: '/*',
      headers: {
        // A policy in the page itself can neither forbid framing nor cover the worker.
        'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Permissions-Policy': REFUSED.map(feature => `${feature}=()`).join(', '),
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff'
      }
    },
    ...REVALIDATE.map(path => ({ path, headers: { 'Cache-Control': 'no-cache' } })),
    { path: '/assets/*', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }
  ]
}

/**
 * Writes the Content-Security-Policy into the built page, and all headers into files beside it that hosts and web servers
 * read. Builds only: the development server injects scripts of its own.
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
        const policy = contentSecurityPolicy(html)
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
        const protectedHtml = html.replace(/<meta charset="utf-8"[^>]*>/i, `$&\n    ${meta}`)
        if (protectedHtml === html) throw new Error('index.html must begin with its charset.')
        page.source = protectedHtml
        for (const [fileName, source] of Object.entries(hostFiles(headerRules(policy)))) {
          this.emitFile({ type: 'asset', fileName, source })
        }
      }
    }
  }
}
