import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/dir/2011/93/oj';
const at = citer('2011-93', address);
const text = official(address, '2026-11-23');

const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/44/32011L0093.md', '2026-11-30');

export const provisions = {
  'art-10(1)': {
    gist: 'A person convicted of abuse of children may be barred, for a time or for good, from professions with direct and regular contact with them.',
    leavesOpen: 'The ban binds in the State that ordered it. No rule of the Union carries it to another.',
    cite: at('Art 10(1)', text),
  },
  'art-10(2)': {
    gist: 'On recruiting for such work an employer may learn of convictions for Arts 3 to 7 or of a ban, as national law lays down.',
    leavesOpen:
      'Also through the person concerned. The text obliges nobody to check every applicant, or staff already in place.',
    cite: at('Art 10(2)', text),
  },
  'art-10(3)': {
    gist: 'With consent of the person the convictions and bans go to the other member State, on a request under FD 2009/315.',
    leavesOpen: 'Whether an entry kept for criminal proceedings only may then stay out: practice differs.',
    cite: at('Art 10(3)', text),
  },
  'art-16': {
    gist: 'Professional secrecy may not keep people who work with children from reporting that a child is abused.',
    cite: at('Art 16', text),
  },
  'art-24': {
    gist: 'Persons tried for or convicted of these offences can join programmes in prison and outside; their danger is assessed to find the right one.',
    leavesOpen:
      'With full consent. A convicted person who refuses is told what may follow. Art 22 adds help for those who fear that they might offend.',
    cite: at('Art 22, 24(1) and (3)-(5)', copy),
  },
  'recast-2024-60': {
    gist: 'A recast with compulsory record checks was agreed politically on 22 June 2026; it was not found in the Official Journal, so it is not law yet.',
    leavesOpen: 'Its content was seen in a repost of a notice of the Commission only.',
    cite: at('COM(2024) 60', secondary('https://fooshya.com/?p=1406836', '2026-11-23')),
  },
} satisfies Provisions;
