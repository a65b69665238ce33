import { citer, official, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2002-584', 'http://data.europa.eu/eli/dec_framw/2002/584/oj');

/** The act that officers in Sweden apply among the five. */
const nordicAct = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-2011-1165';
const exlege = 'https://exlege.bg/normi/ramkovo-resenie-2002-584-pvr' as const;
const article17 = secondary(`${exlege}/norm-references/57466`, '2026-11-23');
const irishAct = viaNational('http://www.irishstatutebook.ie/eli/2003/act/45', '2026-11-23');
/** Its Art 25 says how the two texts meet. */
const fd2008909 = secondary('http://data.europa.eu/eli/dec_framw/2008/909/oj', '2026-11-23');

export const provisions = {
  'art-1(1)': {
    gist: 'A European arrest warrant is a judicial decision to have a person arrested and handed over for prosecution or to serve a sentence or detention order.',
    leavesOpen: 'Our reading: questioning, watching or supervising a person is not among these purposes.',
    cite: at('Art 1(1)', secondary(`${exlege}/links/57449`, '2026-11-25')),
  },
  'art-2(1)': {
    gist: 'The act must carry a maximum of at least 12 months of custody or, once sentence has been passed, at least 4 months must have been imposed.',
    leavesOpen: 'The text looks at what was imposed, not at what is left to serve.',
    cite: at('Art 2(1)', irishAct),
  },
  'art-2(2)': {
    gist: 'For the listed offences with a maximum of at least three years nobody checks whether the act is also an offence in the State asked.',
    cite: at('Art 2(2)', secondary(`${exlege}/norm-references/57450?page=2`, '2026-11-25')),
  },
  'art-3': {
    gist: 'Surrender is refused after a final judgment on the same acts in a member State, or where the person is too young to be liable there.',
    leavesOpen: 'An amnesty of the State asked is the third ground: from memory.',
    cite: at('Art 3', irishAct),
  },
  'art-4': {
    gist: 'Surrender can be refused for a case pending there, a bar by time, acts outside the issuing State, or no offence there off the list.',
    leavesOpen: 'Seen in the Irish act, where these grounds bind; each State has chosen its own.',
    cite: at('Art 4', irishAct),
  },
  'art-4(6)': {
    gist: 'A State can keep a national or resident and enforce the sentence itself; recognition then follows FD 2008/909.',
    cite: at('Art 4(6)', fd2008909),
  },
  'art-4a': {
    gist: 'A sentence given in absence can be refused, unless the person was duly told, defended, or may have a retrial.',
    cite: at('Art 4a', irishAct),
  },
  'art-5(3)': {
    gist: 'A national or resident can be handed over for trial on the condition of coming back to serve the sentence at home.',
    cite: at('Art 5(3)', fd2008909),
  },
  'art-8(1)(c)': {
    gist: 'The warrant must show an enforceable judgment, a national arrest warrant or another enforceable judicial decision behind it.',
    cite: at('Art 8(1)(c)', secondary(`${exlege}/norm-references/57457`, '2026-11-25')),
  },
  'art-8(2)': {
    gist: 'The warrant is translated into an official language of the State asked, or another one that it accepts.',
    leavesOpen: 'Other languages are those of the institutions of the Union that a State has declared.',
    cite: at('Art 8(2)', secondary('https://lexparency.org/eu/32002F0584/ART_8/', '2026-11-30')),
  },
  'art-17(2)': {
    gist: 'Where the person consents, the final decision on surrender is due within 10 days of the consent.',
    limit: 'eaw-consent',
    cite: at('Art 17(2)', article17),
  },
  'art-17(3)': {
    gist: 'Without consent, the final decision on surrender is due within 60 days of the arrest.',
    limit: 'eaw-no-consent',
    cite: at('Art 17(3)', article17),
  },
  'art-17(4)': {
    gist: 'In specific cases these times may grow by 30 days, if the issuing authority is told so and why.',
    cite: at('Art 17(4)', article17),
  },
  'art-23': {
    gist: 'The person is handed over within 10 days of the final decision, later only where something prevents it; if the time runs out, the person is released.',
    limit: 'eaw-surrender',
    cite: at('Art 23', secondary('https://zanotowane.pl/711/7102', '2026-11-23')),
  },
  'art-23(4)': {
    gist: 'Surrender is put off for grave humanitarian reasons, or for a case or sentence of that State; lending the person is possible.',
    cite: at('Art 23(4), 24', secondary('https://zanotowane.pl/711/7102', '2026-11-23')),
  },
  'art-27': {
    gist: 'The person answers only for the offence surrendered for, unless that State or the person agrees, or 45 days pass after release.',
    leavesOpen: 'More exceptions concern offences and measures without custody.',
    cite: at('Art 27(2)-(3)', secondary('https://zanotowane.pl/711/7115', '2026-11-25')),
  },
  'iceland-norway': {
    gist: 'With Iceland and Norway the lines are the same; double criminality falls away only where a State has declared so, from 3 years.',
    leavesOpen:
      'A State can keep the exception for political offences outside terrorism. That it can keep back its own nationals is from memory.',
    cite: at(
      'EU-Iceland/Norway surrender agreement',
      secondary('http://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=URISERV:l33283&from=PL', '2026-11-25'),
    ),
  },
  'nordic-arrest-warrant': {
    gist: 'Among Denmark, Finland, Iceland, Norway and Sweden the Nordic arrest warrant of 2005 takes the place of the European one.',
    leavesOpen: 'Read in the Swedish act, which treats any other warrant from the four as a Nordic one.',
    cite: citer('2002-584', nordicAct)('Act 2011:1165 (Sweden)', official(nordicAct, '2026-11-23')),
  },
} satisfies Provisions;
