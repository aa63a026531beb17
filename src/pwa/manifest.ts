import { SHARE_FIELDS, SHARE_PATH } from '../core/app/share.ts'

const BLACK = '#000000'

const SHORTCUT_ICONS = [{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' }]

/** The installed app: its name, its look on the phone, and what it opens. */
export const MANIFEST = {
  // Resolved against the origin, not the folder: a name of its own, so that neighbours on the same host stay apart.
  id: 'neap-night-player',
  name: 'Neap',
  short_name: 'Neap',
  description:
    'Soft tones and noise for winding down, with a sleep timer. Works offline; nothing leaves the device. A self-care aid, not a medical device.',
  lang: 'en',
  dir: 'ltr' as const,
  start_url: './',
  scope: './',
  display: 'standalone' as const,
  display_override: ['standalone' as const, 'minimal-ui' as const],
  orientation: 'any' as const,
  // Later launches focus the open window without navigating it: it may be playing.
  launch_handler: { client_mode: ['focus-existing' as const, 'auto' as const] },
  // Files of the field open in the installed app; links and texts can be shared with it.
  file_handlers: [
    {
      action: './',
      accept: {
        'application/x-sbagen': ['.sbg'],
        'application/x-gnaural+xml': ['.gnaural'],
        'application/x-synapseq': ['.spsq'],
        'application/x-sine-preset+xml': ['.sin']
      }
    }
  ],
  share_target: {
    action: `./${SHARE_PATH}`,
    // The worker answers: shared data is in no address, and reaches no host's log.
    method: 'POST' as const,
    enctype: 'multipart/form-data' as const,
    params: {
      title: SHARE_FIELDS.title,
      text: SHARE_FIELDS.text,
      url: SHARE_FIELDS.url,
      files: [
        {
          name: SHARE_FIELDS.file,
          accept: [
            'application/x-sbagen',
            'application/x-gnaural+xml',
            'application/x-synapseq',
            'application/x-sine-preset+xml',
            'text/plain',
            'audio/*',
            '.sbg',
            '.gnaural',
            '.spsq',
            '.sin'
          ]
        }
      ]
    }
  },
  theme_color: BLACK,
  background_color: BLACK,
  categories: ['health', 'lifestyle', 'music'],
  icons: [
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' as const },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' as const },
    { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' as const }
  ],
  screenshots: [
    {
      src: 'screenshots/tonight.png',
      sizes: '780x1688',
      type: 'image/png',
      form_factor: 'narrow' as const,
      label: 'Tonight: the session’s curve and one Start button'
    },
    {
      src: 'screenshots/playing.png',
      sizes: '780x1688',
      type: 'image/png',
      form_factor: 'narrow' as const,
      label: 'Playing: the time left and a tip'
    },
    {
      src: 'screenshots/wide.png',
      sizes: '1280x800',
      type: 'image/png',
      form_factor: 'wide' as const,
      label: 'Tonight on a wide screen'
    }
  ],
  // None of them starts sound by itself: browsers, and sleepers, want a tap for that.
  shortcuts: [
    {
      name: 'Last sound',
      description: 'Tonight, with the sound you last set up',
      url: './#/',
      icons: SHORTCUT_ICONS
    },
    {
      name: 'Same as last night',
      description: 'Tonight, with the sound you last heard',
      url: './#/?again=1',
      icons: SHORTCUT_ICONS
    },
    {
      name: '30 minutes',
      description: 'Tonight, half an hour',
      url: './#/?minutes=30',
      icons: SHORTCUT_ICONS
    },
    {
      name: 'Journal',
      description: 'Your nights so far',
      url: './#/journal',
      icons: SHORTCUT_ICONS
    }
  ]
}
