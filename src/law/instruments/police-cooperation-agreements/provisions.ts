import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('police-cooperation-agreements', 'http://data.europa.eu/eli/convention/2000/922/oj');
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

export const provisions = {
  'cisa-art-39(4)': {
    gist: 'In border areas ministers may settle police cooperation by arrangement; most joint centres rest on that and a treaty of 2 States.',
    leavesOpen: 'What newer texts have left of Article 39 is not fully established.',
    cite: at(
      'CISA Art 39(4)',
      secondary(
        'https://mobile.taurillon.org/police-and-customs-cooperation-different-uniforms-but-a-common-goal',
        '2026-11-25',
      ),
    ),
  },
  'joint-centre': {
    gist: 'A joint centre seats police and customs officers of neighbours together: they answer each other, coordinate and help in the border area.',
    cite: at(
      'Agreements on joint centres',
      secondary(
        'https://www.metas.ch/fedpol/en/home/polizei-zusammenarbeit/international/polizeikooperationsabkommen.html',
        '2026-11-25',
      ),
    ),
  },
  'luxembourg-2008': {
    gist: 'The centre at Luxembourg serves Belgium, Germany, France and Luxembourg, for police information that comes from the border region.',
    cite: at(
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
    cite: at(
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
    cite: at(
      'Treaty of 4 June 2012 Art 10, 32',
      secondary('https://lexaris.de/library/tableofcontents/231206', '2026-11-25'),
    ),
  },
  'south-east-europe-art-6': {
    gist: 'In south-east Europe parties tell each other unasked, in single cases, what facts show to be needed against a concrete threat or offence.',
    cite: at(
      'Police Cooperation Convention for Southeast Europe Art 6',
      secondary(`${austrianTreaty}/20007472/art-6`, '2026-11-23'),
    ),
  },
  'austrian-treaty-art-5': {
    gist: 'One Austrian treaty lets police tell the other side unasked, in single cases, what helps to avert a concrete danger or prosecute.',
    leavesOpen: 'Register number 20006034: which State it links was not noted.',
    cite: at('Austrian treaty 20006034 Art 5', secondary(`${austrianTreaty}/20006034/art-5`, '2026-11-23')),
  },
  'austrian-treaty-art-3': {
    gist: 'Under that treaty requests go between central offices; local units speak directly only when danger is near and that way is too slow.',
    leavesOpen: 'The own central office is told. Other treaties can draw the line elsewhere.',
    cite: at('Austrian treaty 20006034 Art 3(2)-(3)', secondary(`${austrianTreaty}/20006034/art-3`, '2026-11-23')),
  },
  'austrian-treaty-departure': {
    gist: 'An older Austrian treaty asks each side to tell when somebody held to be a grave danger leaves, or plans to leave, for the other.',
    leavesOpen: 'Register number 10002848: the other State and whether it is still in force were not established.',
    cite: at('Austrian treaty 10002848 Art 10', secondary(`${austrianTreaty}/10002848/art-10`, '2026-11-23')),
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
  'cisa-art-40': {
    gist: 'Surveillance across a border follows a suspect of an extraditable offence in a running inquiry, with leave asked beforehand.',
    leavesOpen: 'Without leave only for listed grave offences, reported at once; a limit of 5 hours is from memory.',
    cite: at(
      'CISA Art 40',
      secondary('https://ejn-crimjust.europa.eu/ejn2021/FichesBelgesDetail/EN/A.70/277/-1', '2026-11-23'),
    ),
  },
  'cisa-art-41': {
    gist: 'Hot pursuit over a land border: caught in a listed offence, or escaped from custody or prison; it stops when that State says so.',
    leavesOpen: 'Distance, time and powers differ by border: each State has declared them.',
    cite: at(
      'CISA Art 41(1)',
      secondary(
        'https://inview.nl/openCitation/ida7358db62d71152437922358f4f7e8d2/overeenkomst-ter-uitvoering-van-het-tussen-de-regeringen-van-de-staten-van-de-benelux-economische-unie-de-bondsrepubliek-duitsland-en-de-franse-republiek-op-14-juni-1985-te-schengen-gesloten-akkoord-betreffende-de-geleidelijke-afschaffing-van-de-controles-aan-de-gemeenschappelijke-grenzen-artikel-41',
        '2026-11-23',
      ),
    ),
  },
  'recommendation-2022-915': {
    gist: 'A recommendation of 2022, which binds nobody, asks States to strengthen joint centres, patrols, pursuit and access to databases.',
    cite: recommendation(
      'Recommendation (EU) 2022/915',
      official('https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0915', '2026-11-23'),
    ),
  },
} satisfies Provisions;
