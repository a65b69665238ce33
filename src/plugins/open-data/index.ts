import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import * as z from 'zod';
import { readEdition } from '../edition';
import { checkBase } from './check-base';
import { openData } from './open-data';
import { openDataSchema } from './schema';

/** Publishes the base under `/data/`: one JSON file and its JSON Schema. */
export function openDataPlugin({ siteDir }: LoadContext): Plugin {
  return {
    name: 'open-data',
    /** Before any page is made: a fault in the base stops the build and says where. */
    async loadContent() {
      checkBase(await openData(readEdition(siteDir)), siteDir);
    },
    async postBuild({ outDir }) {
      const folder = join(outDir, 'data');
      mkdirSync(folder, { recursive: true });
      const write = (name: string, value: unknown) =>
        writeFileSync(join(folder, name), `${JSON.stringify(value, null, 1)}\n`);
      write('base.json', await openData(readEdition(siteDir)));
      write('base.schema.json', z.toJSONSchema(openDataSchema));
    },
  };
}
