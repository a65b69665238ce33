import { citer, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('cisa', 'http://data.europa.eu/eli/convention/2000/922/oj');

/** The German text, in the copy of the Austrian register. */
const gazette = secondary('https://github.com/legalize-dev/legalize-at/blob/main/at/AT-10006045.md', '2026-11-30');

export const provisions = {
  'art-39(1)': {
    gist: 'Police services help each other on request to prevent and clear up offences, unless national law keeps it for judges or coercion is needed.',
    leavesOpen:
      'For information Directive (EU) 2023/977 is the text today; arrangements between neighbours may still rest on this.',
    cite: at(
      'Art 39(1)',
      secondary(
        'https://inview.nl/document/idfc3e24d4ff55c112eae233d65c9dea8f/bereinkommen-zur-durchf-hrung-des-bereinkommens-von-schengen-vom-14-juni-1985-zwischen-den-regierungen-der-staaten-der-benelux-wirtschaftsunion-der-bundesrepublik-deutschland-und-der-franz-sischen-republik-betreffend-den-schrittweisen-abbau-der-kontrollen-an-den-gemeinsamen-grenzen-artikel-39-26-03-1995-tot',
        '2026-11-25',
      ),
    ),
  },
  'art-39(2)': {
    gist: 'What police wrote in answer under the Convention becomes evidence only if the judicial authority of their State agrees.',
    cite: at(
      'Art 39(2)',
      secondary(
        'https://inview.nl/document/idfc3e24d4ff55c112eae233d65c9dea8f/bereinkommen-zur-durchf-hrung-des-bereinkommens-von-schengen-vom-14-juni-1985-zwischen-den-regierungen-der-staaten-der-benelux-wirtschaftsunion-der-bundesrepublik-deutschland-und-der-franz-sischen-republik-betreffend-den-schrittweisen-abbau-der-kontrollen-an-den-gemeinsamen-grenzen-artikel-39-26-03-1995-tot',
        '2026-11-25',
      ),
    ),
  },
  'art-39(4)': {
    gist: 'In border areas ministers may settle police cooperation by arrangement; most joint centres rest on that and a treaty of 2 States.',
    leavesOpen: 'Treaties of neighbours that go further stay untouched (Art 39(5)).',
    cite: at('Art 39(4)-(5)', gazette),
  },
  'art-40(1)': {
    gist: 'Officers who watch a suspect of an extraditable offence may go on across the border once the other State has agreed to a reasoned request.',
    leavesOpen:
      'Since 2003 also somebody who can lead to that suspect. Never a person who is suspected of nothing: it is no tool to watch after release.',
    cite: at(
      'Art 40(1)',
      secondary(
        'https://inview.nl/document/idaf91ef70c7f45230683c8fcfb2e16b00/overeenkomst-ter-uitvoering-van-het-tussen-de-regeringen-van-de-staten-van-de-benelux-economische-unie-de-bondsrepubliek-duitsland-en-de-franse-republiek-op-14-juni-1985-te-schengen-gesloten-akkoord-betreffende-de-geleidelijke-afschaffing-van-de-controles-aan-de-gemeenschappelijke-grenzen-artikel-40-grensoverschrijdende-observatie-11-10-2003-tot',
        '2026-11-25',
      ),
    ),
  },
  'art-40(2)': {
    gist: 'In urgent cases officers may cross without prior leave, for listed grave offences only, report at once and send the request after.',
    leavesOpen: 'They stop when told to, or once five hours have passed without leave. They may not hold the person.',
    cite: at('Art 40(2)-(3) and (7)', gazette),
  },
  'art-41': {
    gist: 'Police may follow over a land border somebody caught in a listed offence, or who escaped from custody or prison.',
    leavesOpen:
      'They call the other side when crossing at the latest and stop when told. Distance, time and powers differ by border: call the police at once.',
    cite: at(
      'Art 41(1)',
      secondary(
        'https://inview.nl/openCitation/ida7358db62d71152437922358f4f7e8d2/overeenkomst-ter-uitvoering-van-het-tussen-de-regeringen-van-de-staten-van-de-benelux-economische-unie-de-bondsrepubliek-duitsland-en-de-franse-republiek-op-14-juni-1985-te-schengen-gesloten-akkoord-betreffende-de-geleidelijke-afschaffing-van-de-controles-aan-de-gemeenschappelijke-grenzen-artikel-41',
        '2026-11-23',
      ),
    ),
  },
  'art-46': {
    gist: 'A State could, unasked, give another information that may help against future crime or a threat to public order and security.',
    leavesOpen:
      'In single cases, through the central body; directly only where very urgent. For a new message cite Directive (EU) 2023/977 Art 7, never this.',
    cite: at('Art 46', gazette),
  },
  'art-47': {
    gist: 'States may post liaison officers with each other: they advise and help, and carry out no police measure of their own.',
    leavesOpen: 'Paragraph 4, on officers in third States, was replaced by Decision 2003/170/JHA.',
    cite: at('Art 47', viaNational('https://360.lexisnexis.at/d/L-10006045-A47?origin=vl', '2026-11-25')),
  },
} satisfies Provisions;
