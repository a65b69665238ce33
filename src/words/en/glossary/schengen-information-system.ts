import type { Term } from '../../types';
import { sisDefinition } from './checked-by';

/** Terms of the Schengen Information System and of the bureaux around it. */
export const schengenInformationSystem: readonly Term[] = [
  {
    id: 'sis',
    term: 'Schengen Information System',
    abbreviation: 'SIS',
    means:
      'The shared system in which States enter alerts on persons and objects. An officer who checks somebody sees what to do.',
    see: ['alert', 'hit', 'sirene-bureau'],
    source: sisDefinition(1),
  },
  {
    id: 'sirene-bureau',
    term: 'SIRENE Bureau',
    means:
      'The one contact of each State, day and night, for everything around an alert in the Schengen Information System.',
    see: ['sis', 'supplementary-information', 'spoc'],
    source: '2018-1862/art-7(2)',
    foundAs: ['SIRENE Bureaux', 'SIRENE'],
  },
  {
    id: 'alert',
    term: 'alert',
    means:
      'Data in the Schengen Information System by which officers recognise a person or an object and take a stated action.',
    see: ['hit', 'sis', 'issuing-state'],
    source: sisDefinition(1),
  },
  {
    id: 'hit',
    term: 'hit',
    means:
      'A confirmed match with an alert, on which something is to be done. The officer confirms it, or for biometrics the authority named for that.',
    see: ['alert', 'match'],
    source: sisDefinition(7),
  },
  {
    id: 'match',
    term: 'match',
    means: 'What a search finds that fits the data of an alert or a trace. It is not confirmed yet.',
    see: ['hit', 'hit-no-hit'],
    source: sisDefinition(6),
    everyday: true,
  },
  {
    id: 'discreet-check',
    term: 'discreet check',
    means: 'Officers note what they see in routine work and report it. The person must in no way learn of the alert.',
    see: ['inquiry-check', 'specific-check', 'alert'],
    source: '2018-1862/art-37(3)',
  },
  {
    id: 'inquiry-check',
    term: 'inquiry check',
    means: 'The person is interviewed, also on questions put into the alert, under the law of the place.',
    see: ['discreet-check', 'specific-check'],
    source: '2018-1862/art-37(4)',
  },
  {
    id: 'specific-check',
    term: 'specific check',
    means: 'Person, vehicle and belongings may be searched, under the law of the place.',
    see: ['discreet-check', 'inquiry-check'],
    source: '2018-1862/art-37(5)',
  },
  {
    id: 'information-alert',
    term: 'information alert',
    means:
      'An alert on a third-country national that rests on a proposal by Europol. Not in use before a day that the Commission sets.',
    see: ['alert', 'europol'],
    source: '2022-1190/art-79(7)',
  },
  {
    id: 'refusal-of-entry',
    term: 'refusal of entry',
    means:
      'An alert on a third-country national who is a threat after an individual assessment, or who has an entry ban.',
    see: ['alert', 'entry-ban', 'third-country-national'],
    source: '2018-1861/art-24',
    foundAs: ['refusal of entry and stay'],
  },
  {
    id: 'flag',
    term: 'flag',
    means:
      'A mark with which a State suspends an alert in its own territory. It can be added for arrest, protection and check alerts.',
    see: ['alert', 'sirene-bureau'],
    source: sisDefinition(8),
    foundAs: ['flagged'],
  },
  {
    id: 'supplementary-information',
    term: 'supplementary information',
    means:
      'What is not in the alert itself and passes between SIRENE Bureaux: before an alert, after a hit, or when something is wrong.',
    see: ['sirene-bureau', 'sirene-form'],
    source: sisDefinition(2),
  },
  {
    id: 'sirene-form',
    term: 'SIRENE form',
    means:
      'A form with a letter for each kind of message between bureaux: form G reports a hit, form A goes with an arrest alert.',
    see: ['supplementary-information', 'sirene-manual'],
    source: 'sirene-manual/form-g',
    foundAs: ['form A', 'form E', 'form F', 'form G', 'form H', 'form J', 'form L', 'form M'],
  },
  {
    id: 'sirene-manual',
    term: 'SIRENE Manual',
    means:
      'The rules of the Commission for the work of the bureaux. The edition in use since March 2023 could not be read for this handbook.',
    see: ['sirene-bureau'],
    source: 'sirene-manual/legal-basis-today',
  },
  {
    id: 'immediate-action',
    term: 'immediate action',
    means: 'A request to all bureaux, with reasons, to report hits of a check at once.',
    see: ['discreet-check', 'sirene-bureau'],
    source: 'sirene-manual/section-7.4',
    foundAs: ['immediate action alert'],
  },
  {
    id: 'warning-marker',
    term: 'warning marker',
    means:
      'A sign in an alert of what officers may meet: the person is armed, violent, has escaped or may attempt suicide.',
    see: ['alert'],
    source: '2018-1862/art-20(3)',
  },
  {
    id: 'misused-identity',
    term: 'misused identity',
    means:
      'A name in an alert that belongs to somebody else, from whom it was stolen. Their data can be added to protect them.',
    see: ['alert', 'sirene-form'],
    source: 'sirene-manual/form-q',
    foundAs: ['stolen identity'],
  },
  {
    id: 'alert-on-a-missing-person',
    term: 'missing person',
    means:
      'Somebody to be found, and placed under protection where that is needed. A further kind of alert keeps a child or a vulnerable adult from travelling into harm.',
    see: ['alert', 'yellow-notice'],
    source: '2018-1862/art-32(1)',
    everyday: true,
  },
  {
    id: 'alert-on-objects',
    term: 'alert on an object',
    means: 'An alert on a vehicle, document, weapon or other listed thing, sought for seizure or as evidence.',
    see: ['alert'],
    source: '2018-1862/art-38',
    foundAs: ['alert on objects', 'alerts on objects'],
  },
  {
    id: 'unknown-wanted-person',
    term: 'unknown wanted person',
    means:
      'Prints from the scene of a serious crime that are almost surely those of the perpetrator, entered without a name.',
    see: ['alert', 'biometric-data'],
    source: '2018-1862/art-40',
  },
];
