import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFoot, readEdition } from './index';

describe('edition', () => {
  it('takes day and hash from the commit of this checkout', () => {
    const { version, commit } = readEdition(process.cwd());
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    if (commit) {
      expect(commit.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(commit.hash).toMatch(/^[0-9a-f]{8,}$/);
    }
  });

  it('says so where there is no commit', () => {
    const folder = mkdtempSync(join(tmpdir(), 'edition-'));
    writeFileSync(join(folder, 'package.json'), '{"version":"9.9.9"}');
    expect(readEdition(folder)).toEqual({ version: '9.9.9', commit: null });
  });

  it('does not borrow the commit of a repository that merely surrounds the folder', () => {
    const folder = mkdtempSync(join(process.cwd(), '.cache-edition-'));
    try {
      writeFileSync(join(folder, 'package.json'), '{"version":"9.9.9"}');
      expect(readEdition(folder).commit).toBeNull();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('writes the foot of the printed page', () => {
    const foot = pageFoot({ version: '1.2.3', commit: { day: '2026-11-23', hash: 'abcdef01' } });
    expect(foot).toContain('content: "SOMEC Handbook. Edition 1.2.3 of 2026-11-23, abcdef01"');
    expect(foot).toContain('content: "page " counter(page) " of " counter(pages) ""');
    expect(pageFoot({ version: '1.2.3', commit: null })).toContain('Edition 1.2.3, not from a commit');
  });
});
