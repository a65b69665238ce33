import { citer, official, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-1964', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/051');
const text = secondary('http://www1.umn.edu/humanrts/euro/ets51.html', '2026-11-23');
// An account of the two articles, not their text: whole articles were not read.
const account = secondary('http://wordscope.be/anglais/francais/not+judge+because.html', '2026-11-25');
// The German translation; its page was reached up to Art 4.
const translation = secondary('https://gesetzefinden.at/bundesrecht/vertraege/10002504', '2026-11-25');
const declarations = official(
  'http://www.coe.int/en/web/conventions/search-on-treaties/-/conventions/treaty/051/declarations',
  '2026-11-23',
);

export const provisions = {
  'art-1': {
    gist: 'Parties help each other to supervise persons under a suspended sentence or conditional release, and to enforce the sentence if need be.',
    cite: at('Art 1', text),
  },
  'art-2': {
    gist: 'It is for persons on probation without sentence, and for those whose prison sentence is suspended in whole or part, at once or later.',
    leavesOpen: 'Suspended later: so conditional release is meant too.',
    cite: at('Art 2', translation),
  },
  'art-3': {
    gist: 'The decision must be final and enforceable, and the act an offence in both States.',
    cite: at('Art 3-4', translation),
  },
  'art-5': {
    gist: 'The State of the sentence may ask that of ordinary residence to supervise, to enforce as well, or to take the case over.',
    cite: at(
      'Art 5',
      secondary(
        'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/051?_coeconventions_WAR_coeconventionsportlet_languageId=de_DE',
        '2026-11-25',
      ),
    ),
  },
  'art-13': {
    gist: 'Where a new offence or a broken condition may lead to revocation, the State asked passes on what it knows and thinks of it.',
    cite: at('Art 13', account),
  },
  'art-15': {
    gist: 'Only the State that asked judges whether the conditions were kept, and tells the other what follows.',
    cite: at('Art 15', account),
  },
  'parts-iii-iv': {
    gist: 'States may leave out Part III on enforcement and Part IV on handing a case over altogether; several have.',
    leavesOpen: 'Look up the reservations of both States before asking.',
    cite: at('Reservations to Art 16-25', declarations),
  },
  'art-27': {
    gist: 'Requests go between the Ministries of Justice.',
    leavesOpen: 'A State may have named another way.',
    cite: at(
      'Art 27',
      viaNational('http://lex.justice.md/index.php?action=view&view=doc&lang=1&id=354189', '2026-11-25'),
    ),
  },
  'art-29': {
    gist: 'Whether the papers must be translated depends on the declaration of the State asked.',
    cite: at('Art 29', declarations),
  },
} satisfies Provisions;
