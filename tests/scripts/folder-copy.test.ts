import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { completed, copyOf, nameOf, readFiles, sumOf, zipOf } from '../../scripts/folder-copy';

const edition = { version: '0.2.0', commit: { day: '2026-11-25', hash: 'abcdef12' } };
const index = '<!DOCTYPE html>\n<html >\n<head>\n</head>\n<body>\n<div id="__docusaurus"></div></body></html>';
const bytes = (text: string) => new TextEncoder().encode(text);
const build = new Map([
  ['index.html', bytes(index)],
  ['a b/ü.svg', bytes('<svg/>')],
]);
const textOf = (content: Uint8Array | undefined) => new TextDecoder().decode(content);

describe('the folder copy', () => {
  it('carries a sum for each file, and says how to check it', () => {
    const files = copyOf(build, edition);
    const sums = textOf(files.get('SHA256SUMS.txt'));
    for (const [path, content] of files)
      if (path !== 'SHA256SUMS.txt') expect(sums).toContain(`${sumOf(content)}  ${path}\n`);
    expect(textOf(files.get('HOW-TO-CHECK.txt'))).toContain('edition 0.2.0 of 2026-11-25, abcdef12');
  });
  it('says in index.html what to open where no script runs; papers only where there are any', () => {
    const without = textOf(copyOf(build, edition).get('index.html'));
    expect(without).toMatch(/<noscript>.*diagrams\/en\/.*<\/noscript>/);
    expect(without).toContain('<html lang="en"');
    expect(without).not.toContain('pdf/');
    const withBooks = new Map([...build, ['pdf/handbook.pdf', bytes('%PDF')] as const]);
    expect(textOf(copyOf(withBooks, edition).get('index.html'))).toContain('./pdf/');
  });
  it('a template that has changed stops it, instead of a copy that is not complete', () => {
    expect(() => completed('<html lang="de"><head></head></html>', false)).toThrow(/template has changed/);
  });
  it('the same files give the same zip, whatever the order and the time zone', () => {
    const zone = process.env.TZ;
    const one = zipOf(copyOf(build, edition), edition);
    process.env.TZ = 'Pacific/Auckland';
    const other = zipOf(copyOf(new Map([...build].reverse()), edition), edition);
    process.env.TZ = zone;
    expect(sumOf(one)).toBe(sumOf(other));
    expect(Object.keys(unzipSync(one))).toContain('somec-handbook-0.2.0/a b/ü.svg');
  });
  it('is named after its edition', () => {
    expect(nameOf(edition)).toBe('somec-handbook-0.2.0-2026-11-25-abcdef12');
    expect(nameOf({ version: '0.2.0', commit: null })).toBe('somec-handbook-0.2.0');
  });
  it('leaves out what only a host reads', () => {
    expect([...readFiles('static').keys()]).not.toContain('_headers');
    expect([...readFiles('static').keys()]).toContain('img/logo.svg');
  });
});
