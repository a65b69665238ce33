import type { ProjectEvent } from './type';

/** The meetings of the project, all of them over. Days and places as its newsletter of spring 2014 gave them. */
export const projectEvents: readonly ProjectEvent[] = [
  {
    id: 'task-group-london',
    title: 'SOMEC task group, London (past)',
    place: 'London, United Kingdom',
    first: '2014-05-15',
    last: '2014-05-16',
    text: 'The first of three groups of practitioners.',
  },
  {
    id: 'task-group-riga',
    title: 'SOMEC task group, Riga (past)',
    place: 'Riga, Latvia',
    first: '2014-06-03',
    last: '2014-06-04',
    text: 'The second group.',
  },
  {
    id: 'task-group-the-hague',
    title: 'SOMEC task group, The Hague (past)',
    place: 'The Hague, Netherlands',
    first: '2014-07-08',
    last: '2014-07-09',
    text: 'The third group.',
  },
  {
    id: 'final-conference',
    title: 'SOMEC final conference, The Hague (past)',
    place: 'The Hague, Netherlands',
    first: '2014-11-05',
    last: '2014-11-07',
    text: 'Findings were presented, and a minister of the United Kingdom spoke on 6 November.',
  },
];
