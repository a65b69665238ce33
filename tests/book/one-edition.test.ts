import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtEdition } from '../../scripts/book/bind';
import { sumOf } from '../../scripts/folder-copy';
import { open } from './finished';

const [version = '', day = '', hash = ''] = builtEdition().split(' ');
const zipName = readdirSync('dist').find((name) => name.endsWith('.zip')) ?? '';

describe('one edition, three artefacts', () => {
  let copy: Record<string, Uint8Array>;
  beforeAll(() => {
    copy = unzipSync(new Uint8Array(readFileSync(`dist/${zipName}`)));
  });
  const inCopy = (path: string) => copy[`somec-handbook-${version}/${path}`] ?? new Uint8Array();

  it('the site names version, day and hash', () => expect([version, day, hash]).not.toContain(''));
  it('the page of the folder copy carries the same three', () => {
    const page = load(new TextDecoder().decode(inCopy('index.html')));
    expect(page('meta[name="edition"]').attr('content')).toBe(builtEdition());
  });
  it('so does the name of the zip', () => expect(zipName).toContain(`${version}-${day}-${hash}`));
  it('so does the foot of both books', async () => {
    for (const volume of ['somec-handbook', 'somec-handbook-reference']) {
      const { pages } = await open(`build/pdf/${volume}.pdf`);
      for (const part of [version, day, hash]) expect(pages.at(-1)).toContain(part);
    }
  }, 300_000);
  it('the books in the folder copy are the very files of the site', () => {
    for (const name of readdirSync('build/pdf').filter((file) => file.endsWith('.pdf')))
      expect(sumOf(inCopy(`pdf/${name}`)), name).toBe(sumOf(new Uint8Array(readFileSync(`build/pdf/${name}`))));
  });
  it('every file of the copy has the sum that its list says', () => {
    const sums = new TextDecoder().decode(inCopy('SHA256SUMS.txt')).trim().split('\n');
    expect(sums.length).toBeGreaterThan(500);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(sumOf(inCopy(path)), path).toBe(sum);
    }
  });
  it('the page of downloads offers the very zip, with its sum', () => {
    const { files } = JSON.parse(readFileSync('build/downloads.json', 'utf8'));
    expect(files['/download/somec-handbook.zip']?.sha256).toBe(sumOf(new Uint8Array(readFileSync(`dist/${zipName}`))));
  });
});
