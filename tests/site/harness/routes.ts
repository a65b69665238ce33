import { readdirSync } from 'node:fs';

/** Every address of the built site. */
export const routes: readonly string[] = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();
