import { formatHeaders } from '../header-rules.mjs'
import { apacheConfig, apacheFolderConfig } from './apache.mjs'
import { caddyConfig } from './caddy.mjs'
import { nginxConfig } from './nginx.mjs'
import { vercelConfig } from './vercel.mjs'

/** The files that tell hosts and web servers to send these headers: their texts by their names in the built app. */
export function hostFiles(rules) {
  return {
    _headers: formatHeaders(rules),
    '.htaccess': apacheConfig(rules),
    'assets/.htaccess': apacheFolderConfig(rules, '/assets/*'),
    'vercel.json': vercelConfig(rules),
    'nginx.conf': nginxConfig(rules),
    Caddyfile: caddyConfig(rules)
  }
}
