import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { shell } from '../../words/en/shell';

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

/** The foot of each printed page. CSS cannot read a page's own text, so the words are written into a style sheet. */
export function pageFoot({ version, commit }: Edition): string {
  const words = shell.edition;
  const edition = `${words.edition} ${version}${commit ? ` ${words.of} ${commit.day}, ${commit.hash}` : `, ${words.noCommit}`}`;
  const page = shell.print.page.replace('{page}', '" counter(page) "').replace('{pages}', '" counter(pages) "');
  return `@page {
  @bottom-left {
    content: "${shell.site.title}. ${edition}";
  }

  @bottom-right {
    content: "${page}";
  }
}
`;
}

/** Puts the edition at the foot of every printed page and into the head of every page. */
export function editionPlugin(context: LoadContext): Plugin {
  const edition = readEdition(context.siteDir);
  const folder = join(context.generatedFilesDir, 'edition');
  const styleSheet = join(folder, 'page-foot.css');
  mkdirSync(folder, { recursive: true });
  writeFileSync(styleSheet, pageFoot(edition));

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
