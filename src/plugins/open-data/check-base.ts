import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type * as z from 'zod';
import { openDataSchema } from './schema';

/** A part of the base as it is about to be published. */
type Data = Readonly<Record<string, unknown>>;
type Entry = { readonly id?: string };

/**
 * Checks the base before a page is made of it.
 *
 * @param data the base as `openData` builds it
 * @param siteDir root of the project, to name the file
 * @throws Error that names the file, the entry in it and what to do, one line a fault
 * @example checkBase(await openData(edition), siteDir)
 */
export function checkBase(data: Data, siteDir: string): void {
  const result = openDataSchema.safeParse(JSON.parse(JSON.stringify(data)));
  const faults = [
    ...(result.success ? [] : result.error.issues.map((issue) => faultOf(issue, data, siteDir))),
    ...missingSources(data, siteDir),
  ];
  if (faults.length === 0) return;
  throw new Error(`The law base cannot be built.\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
}

function faultOf({ path, message }: z.core.$ZodIssue, data: Data, siteDir: string): string {
  const [part, index, ...rest] = path.map(String);
  const list = data[part ?? ''] as readonly Entry[] | undefined;
  const id = list?.[Number(index)]?.id ?? `entry ${index}`;
  const entry = rest.join('.') || 'the entry itself';
  return `${fileOf(part ?? '', id, rest[0], siteDir)}: ${entry}: ${message}. Correct it, or take the entry out.`;
}

const folders: Readonly<Record<string, string>> = {
  mechanisms: 'src/law/mechanisms',
  needs: 'src/law/needs',
};

function fileOf(part: string, id: string, field: string | undefined, siteDir: string): string {
  if (part === 'territories') return territoryFile(id, field);
  if (part !== 'instruments')
    return `${folders[part] ?? 'src/law/limits.ts'}${folders[part] ? `/${id}.ts` : ` (${id})`}`;
  const home = 'src/law/instruments';
  const folder = readdirSync(join(siteDir, home)).find((name) => name.startsWith(`${id}-`)) ?? id;
  const file = field === 'positions' || field === 'sources' || field === 'provisions' ? field : 'index';
  return `${home}/${folder}/${file}.ts`;
}

/** A State stands in two files: what flows need, and its country sheet. */
const territoryFile = (id: string, field: string | undefined): string =>
  `src/law/${field && sheetFields.includes(field) ? 'country-sheets' : 'territories'}/${id.toLowerCase()}.ts`;
const sheetFields: readonly string[] = ['offices', 'certificates', 'nationalNames', 'peculiarities'];

type InstrumentData = Entry & {
  readonly positions: Readonly<Record<'groups' | 'states', Readonly<Record<string, readonly { source: string }[]>>>>;
  readonly sources: Readonly<Record<string, unknown>>;
};

/** Every position names a source that stands beside it. */
const missingSources = ({ instruments }: Data, siteDir: string): readonly string[] =>
  (instruments as readonly InstrumentData[]).flatMap(({ id = '', positions, sources }) =>
    [...Object.entries(positions.groups), ...Object.entries(positions.states)].flatMap(([who, list]) =>
      list
        .filter(({ source }) => !Object.hasOwn(sources, source))
        .map(
          ({ source }) =>
            `${fileOf('instruments', id, 'positions', siteDir)}: ${who}: names the source "${source}", which is not in sources.ts. Add it there, or name one that is.`,
        ),
    ),
  );
