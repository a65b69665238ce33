import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { projectEvents } from '../../words';
import { calendarOf } from './calendar';
import { newsIn } from './changelog';
import { feedOf } from './feed';

/** What the project's pages need from the build: the bulletin's news, its feed, and the events' calendar files. */
export function projectPlugin({ siteDir, siteConfig }: LoadContext): Plugin {
  const changelog = join(siteDir, 'CHANGELOG.md');
  const news = () => newsIn(readFileSync(changelog, 'utf8'));
  return {
    name: 'project',
    getPathsToWatch: () => [changelog],
    async contentLoaded({ actions }) {
      await actions.createData('news.json', news());
    },
    async postBuild({ outDir }) {
      const write = (file: string, text: string) => {
        mkdirSync(dirname(join(outDir, file)), { recursive: true });
        writeFileSync(join(outDir, file), text);
      };
      write('project/bulletin.xml', feedOf(news(), siteConfig.url));
      write('project/calendar/all.ics', calendarOf(projectEvents));
      for (const event of projectEvents) write(`project/calendar/${event.id}.ics`, calendarOf([event]));
    },
  };
}
