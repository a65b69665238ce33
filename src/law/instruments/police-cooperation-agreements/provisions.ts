import { citer, official, secondary } from '../../cite';
import type { Provisions, Url } from '../../model';
import { austrianRegister, fedpol, grandDucalPolice, swissRegister, theHague } from './publishers';

/** Each treaty stands with another publisher. */
const at = (address: Url) => citer('police-cooperation-agreements', address);
const liaison = citer('police-cooperation-agreements', 'http://data.europa.eu/eli/dec/2003/170(1)/oj');
const recommendation = citer(
  'police-cooperation-agreements',
  'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0915',
);
const liaisonCopy = secondary(
  'https://github.com/legalize-dev/legalize-eu/blob/main/eu/06/32003D0170.md',
  '2026-11-25',
);
const austrianTreaty = 'https://gesetzefinden.at/bundesrecht/vertraege' as const;
/** The whole treaty, in the copy of the Austrian register. */
const whole = (register: string) =>
  secondary(`https://github.com/legalize-dev/legalize-at/blob/main/at/AT-${register}.md`, '2026-11-30');

export const provisions = {
  'joint-centre': {
    gist: 'A joint centre seats police and customs officers of neighbours together: they answer each other, coordinate and help in the border area.',
    cite: at(fedpol)(
      'Agreements on joint centres',
      secondary(
        'https://www.metas.ch/fedpol/en/home/polizei-zusammenarbeit/international/polizeikooperationsabkommen.html',
        '2026-11-25',
      ),
    ),
  },
  'luxembourg-2008': {
    gist: 'The centre at Luxembourg serves Belgium, Germany, France and Luxembourg, for police information that comes from the border region.',
    cite: at(grandDucalPolice)(
      'Agreement of Luxembourg of 24 October 2008',
      secondary(
        'https://police.public.lu/en/votre-police/a-propos-de-la-police/direction-relations-internationales.html',
        '2026-11-25',
      ),
    ),
  },
  'benelux-2018': {
    gist: 'Belgium, Luxembourg and the Netherlands may in certain cases look into police databases of one another and pursue across the border.',
    leavesOpen: 'Executive agreements say in which cases.',
    cite: at(theHague)(
      'Benelux police treaty of 23 July 2018',
      secondary(
        'https://www.rijksoverheid.nl/actueel/nieuws/2023/09/28/nieuw-benelux-politieverdrag-per-1-oktober-in-werking',
        '2026-11-25',
      ),
    ),
  },
  'at-ch-li-art-10': {
    gist: 'The treaty of Austria, Liechtenstein and Switzerland has articles on information without request (10) and on joint centres (32).',
    leavesOpen: 'Only the headings were read.',
    cite: at(swissRegister)(
      'Treaty of 4 June 2012 Art 10, 32',
      secondary('https://lexaris.de/library/tableofcontents/231206', '2026-11-25'),
    ),
  },
  'south-east-europe-art-6': {
    gist: 'In south-east Europe parties tell each other unasked, in single cases, what facts show to be needed against a concrete threat or offence.',
    cite: at(austrianRegister('20007472'))(
      'Police Cooperation Convention for Southeast Europe Art 6',
      secondary(`${austrianTreaty}/20007472/art-6`, '2026-11-23'),
    ),
  },
  'at-hr-art-5': {
    gist: 'Austria and Croatia tell each other unasked, in single cases, what facts show to be needed against a concrete danger or to prosecute.',
    cite: at(austrianRegister('20006034'))('Treaty of Austria and Croatia Art 5', whole('20006034')),
  },
  'at-hr-art-3': {
    gist: 'Between them requests go from one central office to the other; local units speak directly only when danger is near and that way is too slow.',
    leavesOpen: 'The own central office is told as home law says. Other treaties can draw the line elsewhere.',
    cite: at(austrianRegister('20006034'))('Treaty of Austria and Croatia Art 3(2)-(3)', whole('20006034')),
  },
  'at-pl-art-10': {
    gist: 'Austria and Poland tell each other what helps to prevent an offence, and when somebody held to be a grave danger leaves, or plans to leave, for the other.',
    leavesOpen: 'Between the ministries of the interior. Of 1987, kept as in force; today the Directive goes with it.',
    cite: at(austrianRegister('10002848'))(
      'Agreement of Austria and Poland of 22 August 1987 Art 6, 10',
      whole('10002848'),
    ),
  },
  'liaison-art-1(1)': {
    gist: 'A liaison officer stands for the police of a member State in a third country or international body, to help prevent or investigate offences.',
    cite: liaison('Decision 2003/170/JHA Art 1(1)', liaisonCopy),
  },
  'liaison-art-5(1)': {
    gist: 'Liaison officers report grave criminal threats to other member States home, or tell the officer of that State directly.',
    leavesOpen: 'The authority at home weighs whether the State concerned is told.',
    cite: liaison('Decision 2003/170/JHA Art 5(1)-(2)', liaisonCopy),
  },
  'liaison-art-5(3)': {
    gist: 'A State without an officer there may ask one that has, and hears as speedily as possible whether the request can be met.',
    leavesOpen: 'No number of days is set.',
    cite: liaison('Decision 2003/170/JHA Art 5(3)-(4)', liaisonCopy),
  },
  'recommendation-2022-915': {
    gist: 'A recommendation of 2022, which binds nobody, asks States to strengthen joint centres, patrols, pursuit and access to databases.',
    cite: recommendation(
      'Recommendation (EU) 2022/915',
      official('https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0915', '2026-11-23'),
    ),
  },
} satisfies Provisions;
