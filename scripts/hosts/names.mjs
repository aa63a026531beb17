/** The files of a build that tell hosts and web servers what to send; they are no part of the app. */
export const HOST_FILES = [
  '_headers',
  '.htaccess',
  'assets/.htaccess',
  'vercel.json',
  'nginx.conf',
  'Caddyfile'
]
