import type { Term } from '../../types';
import { pageRead } from './checked-by';

/** Terms of INTERPOL. */
export const interpol: readonly Term[] = [
  {
    id: 'interpol',
    term: 'INTERPOL',
    means: 'The world organisation of police. It carries messages, publishes notices and runs databases.',
    see: ['ncb', 'notice', 'diffusion'],
    source: pageRead(
      'INTERPOL on itself, at a conference of 2018',
      'https://intergrafconference.com/exhibitors-2018/73-sp25-exhibitors/738-interpol',
    ),
  },
  {
    id: 'ncb',
    term: 'National Central Bureau',
    abbreviation: 'NCB',
    means:
      'The office of each country for INTERPOL. It decides which services at home may use the databases, and how far.',
    see: ['interpol', 'spoc'],
    source: 'interpol-rpd/art-21',
    foundAs: ['INTERPOL bureau', 'INTERPOL bureaux'],
  },
  {
    id: 'notice',
    term: 'notice',
    means: 'A message that INTERPOL publishes to its member countries. Its colour says what it is for.',
    see: ['green-notice', 'red-notice', 'diffusion'],
    source: pageRead(
      'INTERPOL on itself, at a conference of 2018',
      'https://intergrafconference.com/exhibitors-2018/73-sp25-exhibitors/738-interpol',
    ),
    everyday: true,
  },
  {
    id: 'green-notice',
    term: 'Green Notice',
    means:
      'Warns of a person seen as a possible threat to public safety. It rests on a police assessment with good grounds.',
    see: ['diffusion', 'notice', 'ncb'],
    source: 'interpol-rpd/art-89',
  },
  {
    id: 'red-notice',
    term: 'Red Notice',
    means: 'Asks to find and arrest a person who is wanted for trial or to serve a sentence.',
    see: ['arrest-warrant', 'extradition', 'provisional-arrest'],
    source: 'interpol-rpd/art-83',
  },
  {
    id: 'blue-notice',
    term: 'Blue Notice',
    means:
      'Asks where a person of interest in a criminal matter is, who it is, or what the person does. Nobody is arrested.',
    see: ['notice'],
    source: 'interpol-rpd/art-88',
  },
  {
    id: 'yellow-notice',
    term: 'Yellow Notice',
    means: 'Serves to find a missing person, or to learn who somebody is that cannot say so.',
    see: ['notice', 'alert-on-a-missing-person'],
    source: 'interpol-rpd/art-90',
  },
  {
    id: 'orange-notice',
    term: 'Orange Notice',
    means: 'Warns of an event, person, object or process that is a serious and imminent danger.',
    see: ['notice'],
    source: 'interpol-rpd/art-93',
  },
  {
    id: 'diffusion',
    term: 'diffusion',
    means: 'A message from one national bureau straight to the bureaux it chooses. It is recorded in the databases.',
    see: ['green-notice', 'ncb'],
    source: 'interpol-rpd/art-97',
  },
  {
    id: 'icse',
    term: 'International Child Sexual Exploitation database',
    abbreviation: 'ICSE',
    means:
      'The INTERPOL database in which specialised units look for the child, the abuser and the place behind images.',
    see: ['interpol'],
    source: 'interpol-rpd/icse',
  },
  {
    id: 'control-of-files',
    term: 'Commission for the Control of Files',
    abbreviation: 'CCF',
    alsoCalled: ['Commission for the Control of INTERPOL’s Files'],
    means: 'The independent body that decides what a person may see, and what INTERPOL must correct or delete.',
    see: ['interpol', 'right-of-access'],
    source: 'interpol-rpd/ccf-art-3',
    foundAs: ['Commission for the Control'],
  },
];
