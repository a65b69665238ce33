import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';

/** What stands on every page and sheet: derived from the commit that was built, never typed. */
export type Edition = {
  readonly version: string;
  /** The commit's day and short hash; null where the build does not come from a commit. */
  readonly commit: { readonly day: string; readonly hash: string } | null;
};

const git = (siteDir: string, ...words: string[]): string =>
  execFileSync('git', words, { cwd: siteDir, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

function readCommit(siteDir: string): Edition['commit'] {
  try {
    // A copy unpacked inside somebody else's repository must not carry that repository's commit.
    if (!git(siteDir, 'ls-files', 'package.json')) return null;
    // A fixed length: two clones of the same commit then build the same bytes.
    const [day, hash] = git(siteDir, 'log', '-1', '--abbrev=8', '--format=%cs|%h').split('|');
    return day && hash ? { day, hash } : null;
  } catch {
    return null;
  }
}

/** Reads version and commit of the checkout in `siteDir`. */
export function readEdition(siteDir: string): Edition {
  const { version } = JSON.parse(readFileSync(join(siteDir, 'package.json'), 'utf8')) as { version: string };
  return { version, commit: readCommit(siteDir) };
}

/** The foot of each printed page. CSS cannot read a page's own text, so the line is written into a style sheet. */
export function pageFoot(title: string, { version, commit }: Edition): string {
  const origin = commit ? `${commit.day}, ${commit.hash}` : 'not from a commit';
  return `@page {\n  @bottom-left {\n    content: "${title}, edition ${version}, ${origin}";\n  }\n}\n`;
}

/** Puts the edition at the foot of every printed page and into the head of every page. */
export function editionPlugin(context: LoadContext): Plugin {
  const edition = readEdition(context.siteDir);
  const folder = join(context.generatedFilesDir, 'edition');
  const styleSheet = join(folder, 'page-foot.css');
  mkdirSync(folder, { recursive: true });
  writeFileSync(styleSheet, pageFoot(context.siteConfig.title, edition));

  return {
    name: 'edition',
    getClientModules: () => [styleSheet],
    injectHtmlTags: () => ({
      headTags: [
        {
          tagName: 'meta',
          attributes: {
            name: 'edition',
            content: [edition.version, edition.commit?.day, edition.commit?.hash].filter(Boolean).join(' '),
          },
        },
      ],
    }),
  };
}
