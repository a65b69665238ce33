import { shell } from '../../words/en/shell';

/** The same paper as `--paper` in `src/css/tokens.css`, light theme: a manifest knows no style sheet. */
const paper = '#fdfdfb';

/** What a device shows of the installed site: name, icons, colours. `npm run icons` draws the icons from the logo. */
export const manifest = {
  id: '/',
  name: shell.site.title,
  short_name: 'SOMEC',
  description: shell.site.tagline,
  lang: 'en',
  dir: 'ltr',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: paper,
  theme_color: paper,
  icons: [
    { src: 'img/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'img/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'img/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'img/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
} as const;
