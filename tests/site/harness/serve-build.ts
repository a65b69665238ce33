import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../../scripts/serve.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
  }
}

/** Serves the built site for the whole run, with the headers that a host should set. */
export default async function serveBuild(project: TestProject) {
  if (!existsSync('build/index.html')) throw new Error('There is no built site. Run `npm run build` first.');
  const server = await serve(resolve('build'), 0);
  project.provide('site', `http://localhost:${(server.address() as AddressInfo).port}`);
  return () => server.close();
}
