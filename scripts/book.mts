/**
 * `npm run book`: prints the handbook from the built site into build/pdf: two volumes, each chapter alone, and the leaflets.
 * A volume takes two passes: the first tells on which page each chapter stands, the second writes that into the contents.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { type BoundPart, bindChapter, bindVolume, type PageOf } from './book/bind';
import { chapters, leavesOf } from './book/chapters';
import { type Volume, volumes } from './book/contents';
import { finish } from './book/finish';
import { leafletPage, leaflets } from './book/leaflets';
import { readPageNumbers } from './book/page-numbers';
import { openPress } from './book/press';

function boundParts({ parts }: Volume): readonly BoundPart[] {
  const leaves = leavesOf(parts.flatMap((part) => part.chapters));
  return parts.map((part, index) => ({
    mark: `p${index + 1}`,
    title: part.title,
    leaves: leaves.filter(({ chapter }) => part.chapters.includes(chapter)),
  }));
}

const nobodyKnows: PageOf = () => undefined;
const began = performance.now();
const seconds = () => Math.round((performance.now() - began) / 1000);
const press = await openPress();

async function write(file: string, title: string, pdf: Uint8Array): Promise<void> {
  const finished = await finish(pdf, title);
  writeFileSync(`build/pdf/${file}.pdf`, finished);
  console.log(`${file}.pdf: ${Math.round(finished.length / 1000)} kB, after ${seconds()} s`);
}

mkdirSync('build/pdf', { recursive: true });
for (const volume of volumes) {
  const parts = boundParts(volume);
  const first = await press.print(bindVolume(volume.title, parts, nobodyKnows));
  const second = await press.print(bindVolume(volume.title, parts, await readPageNumbers(first)));
  await write(volume.file, volume.title, second);
}
const alone: { readonly file: string; readonly title: string }[] = [];
for (const chapter of chapters)
  for (const leaf of leavesOf([chapter])) {
    const title = `${leaf.number}. ${leaf.title}`;
    await write(chapter.file, title, await press.print(bindChapter(leaf)));
    alone.push({ file: `/pdf/${chapter.file}.pdf`, title });
  }
// The page of downloads lists what was really printed.
writeFileSync('build/pdf/chapters.json', `${JSON.stringify(alone, null, 1)}\n`);
for (const leaflet of leaflets) {
  const { title, html } = leafletPage(leaflet);
  await write(leaflet, title, await press.print(html));
}
await press.close();
