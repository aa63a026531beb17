import { describe, expect, it } from 'vitest'
import { formatHeaders, headersFor, HOST_FILES, parseHeaders } from '../../scripts/header-rules.mjs'
import { hostFiles } from '../../scripts/hosts/host-files.mjs'

type Headers = Record<string, string>

const RULES: { path: string; headers: Headers }[] = [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': "default-src 'none'; script-src 'self' 'sha256-a+b/c='",
      'Permissions-Policy': 'camera=(), usb=()',
      'X-Quoted': 'a "quoted" \\ value'
    }
  },
  { path: '/', headers: { 'Cache-Control': 'no-cache' } },
  { path: '/index.html', headers: { 'Cache-Control': 'no-cache' } },
  { path: '/service-worker.js', headers: { 'Cache-Control': 'no-cache', 'X-Other': 'one' } },
  { path: '/assets/*', headers: { 'Cache-Control': 'public, immutable' } }
]
const FILES: Record<string, string> = hostFiles(RULES)
const PATHS = ['/', '/index.html', '/service-worker.js', '/icon.svg', '/assets/a-1.js']
const EVERYWHERE = RULES[0]!.headers

const unquote = (text: string): string => text.replace(/^"(.*)"$/, '$1').replace(/\\(["\\])/g, '$1')

/** Lines `Name "value"`, each after `before`. */
function headerLines(text: string, before: RegExp): Headers {
  const line = new RegExp(`^\\s*${before.source}([\\w-]+) (".*?"|[^\\s;]+)(?: always)?;?$`, 'gm')
  return Object.fromEntries(
    [...text.matchAll(line)].map(([, name, value]) => [name, unquote(value!)])
  )
}

/** What nginx adds: the index of a folder has become its file by then, and a variable without a value adds nothing. */
function fromNginx(text: string, path: string, base: string): Headers {
  const uri = `${base}${path === '/' ? '/index.html' : path}`
  const variables: Headers = {}
  for (const [, pattern, body] of text.matchAll(/^if \(\$uri ~ "(.*)"\) \{\n([^}]*)\}/gm)) {
    if (!new RegExp(pattern!).test(uri)) continue
    for (const [, name, value] of body!.matchAll(/set (\$\w+) (".*");/g)) {
      variables[name!] = unquote(value!)
    }
  }
  const added = Object.entries(headerLines(text, /add_header /)).map(([name, value]) => [
    name,
    value.startsWith('$') ? (variables[value] ?? '') : value
  ])
  return Object.fromEntries(added.filter(([, value]) => value !== '')) as Headers
}

function fromCaddy(text: string, path: string): Headers {
  const found = headerLines(/^header \{\n([^}]*)\}/m.exec(text)?.[1] ?? '', /(?:)/)
  for (const [, name, paths] of text.matchAll(/^(@neap\d+) (?:\{\s+)?path (\S+)/gm)) {
    const fits = paths!.endsWith('*') ? path.startsWith(paths!.slice(0, -1)) : path === paths
    if (fits) Object.assign(found, headerLines(text, new RegExp(`header ${name} `)))
  }
  return found
}

function fromApache(files: Record<string, string>, path: string): Headers {
  const text = files['.htaccess']!
  const [, outside] = /^([^]*?)<Files /.exec(text)!
  const file = path === '/' ? 'index.html' : path.split('/').at(-1)!
  const own = text.split(`<Files "${file}">`)[1]?.split('</Files>')[0] ?? ''
  const folder = path.startsWith('/assets/') ? files['assets/.htaccess']! : ''
  return [outside!, own, folder].reduce(
    (all, part) => Object.assign(all, headerLines(part, /Header (?:always )?set /)),
    {}
  )
}

function fromVercel(text: string, path: string): Headers {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[]
  }
  const fitting = headers.filter(({ source }) =>
    new RegExp(`^${source.replaceAll('.html', '\\.html').replaceAll('.js', '\\.js')}$`).test(path)
  )
  return Object.fromEntries(
    fitting.flatMap(rule => rule.headers.map(({ key, value }) => [key, value]))
  )
}

describe('the files for hosts', () => {
  it('are those that the server keeps to itself', () => {
    expect(Object.keys(FILES).toSorted()).toEqual([...HOST_FILES].toSorted())
  })

  it('are read back from _headers as they were written', () => {
    expect(parseHeaders(formatHeaders(RULES))).toEqual(RULES)
    expect(FILES['_headers']).toBe(formatHeaders(RULES))
  })

  it.each(PATHS)('say the same of %s', path => {
    const wanted: Headers = headersFor(RULES, path)
    expect(fromNginx(FILES['nginx.conf']!, path, ''), 'nginx').toEqual(wanted)
    expect(fromNginx(FILES['nginx.conf']!, path, '/a/b'), 'nginx under a path').toEqual(wanted)
    expect(fromCaddy(FILES['Caddyfile']!, path), 'Caddy').toEqual(wanted)
    expect(fromApache(FILES, path), 'Apache').toEqual(wanted)
    expect(fromVercel(FILES['vercel.json']!, path), 'Vercel').toEqual(wanted)
  })

  it('send what protects the page with errors too, and keep no error for good', () => {
    const always = [...FILES['nginx.conf']!.matchAll(/^add_header (\S+) .* always;$/gm)]
    expect(always.map(match => match[1])).toEqual(Object.keys(EVERYWHERE))
    expect(FILES['assets/.htaccess']).not.toContain('always')
    expect(FILES['Caddyfile']).toContain('path /assets/*\n\tfile\n')
  })

  it('name no folder and no host, so that one text fits any', () => {
    for (const name of ['nginx.conf', 'Caddyfile', '.htaccess']) {
      expect(FILES[name]!.replace(/^#.*$/gm, ''), name).not.toMatch(
        /\b(?:root|alias|srv|https?:)\b/
      )
    }
  })
})
