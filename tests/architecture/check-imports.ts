import { posix } from 'node:path';
import { doors, type Room, rooms } from './rooms';

export type SourceFile = { readonly path: string; readonly text: string };

/** What a file imports, statically or not. */
export const importsOf = (text: string): readonly string[] =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|(?:^|[^.\w])import\(\s*(?:\/\*[^*]*\*\/\s*)*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g,
    ),
  ].flatMap(([, one, two, three]) => one ?? two ?? three ?? []);

const roomOf = (path: string): Room | undefined => rooms.find(({ folder }) => folder.test(path));

const target = (file: string, imported: string): string =>
  imported.startsWith('@site/')
    ? imported.slice('@site/'.length)
    : posix.normalize(posix.join(posix.dirname(file), imported));

/** Everything a file imports that it must not, each with what the border is for. */
export function faultsOf({ path, text }: SourceFile): readonly string[] {
  const room = roomOf(path);
  if (!room) return [];
  return importsOf(text).flatMap((imported) => {
    const local = imported.startsWith('.') || imported.startsWith('@site/src/');
    return local ? localFault(path, room, target(path, imported)) : packageFault(path, room, imported);
  });
}

function packageFault(path: string, room: Room, imported: string): readonly string[] {
  const forbidden = room.never.some((pattern) => pattern.test(imported));
  return forbidden ? [`${path} imports ${imported}. Take it out: ${room.because}.`] : [];
}

function localFault(path: string, room: Room, to: string): readonly string[] {
  if (/\.(css|json|svg|woff2)$/.test(to)) return [];
  const other = roomOf(`${to}/`) ?? roomOf(to);
  if (!other) return [`${path} imports ${to}, which lies in no room of the house. It may not: ${room.because}.`];
  if (other.name === room.name) return [];
  if (!room.may.includes(other.name))
    return [`${path} imports from ${other.name} (${to}). It may not: ${room.because}.`];
  if (room.name.startsWith('flow') && other.name.startsWith('flow')) return [];
  const throughADoor = doors[other.name]?.some((door) => door.test(to)) ?? false;
  return throughADoor
    ? []
    : [`${path} enters ${other.name} by ${to}. Use a door: ${(doors[other.name] ?? []).map(String).join(', ')}.`];
}
