import type { Golden } from './type';

const move = '/moving-or-travelling/';
const chapter = '/handbook/moving-or-travelling/';
const spoc = '/mechanisms/dir-2023-977-own-initiative/';
const police = '/handbook/police-information/';
const sis = '/mechanisms/sis-36-';
const alerts = '/handbook/sis-alerts/';
const glossary = '/handbook/glossary/';
const who = '/handbook/who-can-send-what/';
const before = '/handbook/before-you-share/';
const share = '/may-i-share/';

/** To tell another State: moves, journeys, releases, alerts, notices. */
export const telling: readonly Golden[] = [
  ['person is moving abroad', move, chapter],
  ['he says he is moving to Spain may I tell anyone', move, chapter, share, '/states/es/'],
  ['holiday abroad sex offender', move, chapter, '/travel-outside-europe/'],
  ['offender travelling to another country', move, chapter, '/travel-outside-europe/'],
  ['relocating to another member state', move, chapter],
  ['travel outside Europe', '/travel-outside-europe/'],
  ['trip to Thailand', '/travel-outside-europe/', move, chapter],
  ['leaving prison and going abroad', '/leaving-custody/'],
  ['release from custody', '/leaving-custody/', '/handbook/'],
  ['prisoner release planning', '/leaving-custody/'],
  ['who must know before the gate opens', '/leaving-custody/'],
  ['deported after sentence', '/leaving-custody/', '/mechanisms/sis-return/'],
  ['may I share this', share],
  ['can I share information with foreign police', share, spoc, before, police],
  ['am I allowed to tell', share, before, move, chapter],
  ['five tests before sharing', before, share],
  ['necessity and proportionality', before, share, glossary, '/handbook/'],
  ['own initiative information', spoc, police],
  ['spontaneous information to another police', spoc, police, '/mechanisms/cisa-46/'],
  [
    'SPOC',
    spoc,
    '/mechanisms/dir-2023-977-request/',
    who,
    glossary,
    '/law/2023-977/',
    police,
    '/handbook/#short-forms',
  ],
  ['single point of contact', spoc, '/mechanisms/dir-2023-977-request/', glossary, '/law/2023-977/', police],
  ['who can send what', who],
  ['who presses the button', who],
  ['can probation send a message abroad', who, spoc, move, '/handbook/'],
  ['discreet check', `${sis}discreet/`, alerts, glossary],
  ['discrete check alert', `${sis}discreet/`, alerts],
  ['SIS 36', sis, alerts, '/law/2018-1862/'],
  ['Article 36 alert', sis, alerts, '/law/2018-1862/'],
  ['who may enter an alert', sis, alerts, who],
  ['inquiry check', `${sis}inquiry/`, alerts, glossary],
  ['specific check', `${sis}specific/`, alerts, glossary],
  ['alert on a vehicle', '/mechanisms/sis-38-objects/', alerts, '/mechanisms/pruem-vehicle/'],
  ['refusal of entry', '/mechanisms/sis-24-refusal-of-entry/', alerts],
  ['entry ban', '/mechanisms/sis-24-refusal-of-entry/', alerts],
  ['return decision alert', '/mechanisms/sis-return/', alerts],
  ['green notice', '/mechanisms/interpol-green/', '/handbook/interpol-notices-and-diffusions/'],
  ['Interpol green notice', '/mechanisms/interpol-green/'],
  ['blue notice', '/mechanisms/interpol-blue/'],
  ['red notice', '/mechanisms/interpol-red/'],
  ['yellow notice missing child', '/mechanisms/interpol-yellow/'],
  ['orange notice', '/mechanisms/interpol-orange/'],
  ['diffusion', '/mechanisms/interpol-diffusion/', glossary],
  [
    'send to selected countries through Interpol',
    '/mechanisms/interpol-diffusion/',
    '/handbook/interpol-notices-and-diffusions/',
  ],
  ['Europol SIENA', '/mechanisms/europol-siena-eis/', '/handbook/europol/'],
  ['joint police centre', '/mechanisms/liaison-pccc/', '/handbook/liaison-officers-and-centres/'],
  ['liaison officer', '/mechanisms/liaison-pccc/', '/handbook/liaison-officers-and-centres/'],
  ['compare channels', '/channels/', '/handbook/choosing/'],
  ['what to do when life is in danger', '/what-is-the-situation/', move, '/handbook/', '/moving-or-travelling/about/'],
  ['immediate danger telephone', '/moving-or-travelling/about/', move, '/handbook/', '/what-is-the-situation/'],
  ['renew an alert', '/renew-correct-withdraw/'],
  ['withdraw a warning that was sent', '/renew-correct-withdraw/'],
  ['correct wrong data sent to another country', '/renew-correct-withdraw/', '/deadlines/#sis-wrong-data', '/law/'],
  ['victim lives in the other country', '/victim-or-child-there/', '/protected-person-moves/', '/handbook/victims/'],
  [
    'new partner has children abroad',
    '/victim-or-child-there/',
    '/mechanisms/child-protection',
    '/concern-about-a-resident/',
  ],
];
