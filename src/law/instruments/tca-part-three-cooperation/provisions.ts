import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('tca-part-three', 'https://eur-lex.europa.eu/eli/agree_internation/2021/689(1)/oj');
const ukAct = citer('tca-part-three', 'https://www.legislation.gov.uk/ukpga/2020/29');

const pruemDecision = secondary('https://lexaris.de/book/version/documentflat/head/5019596', '2026-11-23');
const treatyCopy = secondary(
  'https://edit.wti.org/document/show/b53dc3cd-ffe5-47fe-ab4a-fecc9509fce8?page=32&textBlockId=a9c74838-e581-4f47-abef-03e6ae1ebc58',
  '2026-11-23',
);
const dutchText = secondary(
  'https://inview.nl/document/iddf6d3c0da438434bb3a767d66e0ca13b?ctx=dfd080d85031531fb0855a7dfcb59430',
  '2026-11-23',
);
const section1 = official(
  'https://www.legislation.gov.uk/ukpga/2020/29/part/1/data.xht?view=snippet&wrap=true',
  '2026-11-23',
);
const section4 = official(
  'http://www.legislation.gov.uk/ukpga/2020/29/section/4/data.xht?view=snippet&wrap=true',
  '2026-11-23',
);
const section5 = official('https://legislation.gov.uk/ukpga/2020/29/section/5', '2026-11-23');

const titleNineUnread = 'Read in the British act only; the articles of Title IX themselves have not been opened.';

export const provisions = {
  'art-530': {
    gist: 'DNA profiles can be searched automatically between the United Kingdom and member States.',
    cite: at('Art 530', pruemDecision),
  },
  'art-536': {
    gist: 'After a match in this exchange, further personal data are given under the law of the State asked.',
    leavesOpen: 'The number of the article was seen; its wording only in a summary.',
    cite: at('Art 536', pruemDecision),
  },
  'art-563': {
    gist: 'Competent authorities may help each other with information to prevent offences, to carry out criminal penalties and to protect public safety, asked or unasked.',
    leavesOpen:
      'Only within domestic law and powers, and not where that law reserves the matter to judicial authorities. No fixed time to answer: in urgent cases as soon as possible.',
    cite: at('Art 563', secondary('http://brexitlegalguide.co.uk/exchange-agreement', '2026-11-23')),
  },
  'title-vii': {
    gist: 'Surrender follows a warrant of a judicial authority where this is necessary and proportionate: 12 months of possible or 4 months of imposed custody.',
    leavesOpen:
      'Only the opening articles were read. Time limits like those of the European arrest warrant are not confirmed.',
    cite: at('Part Three Title VII', secondary('https://brexitlegal.ie/arrest-warrant-eu-uk-agreement/', '2026-11-23')),
  },
  'art-603': {
    gist: 'A State may have notified that it does not surrender its own nationals, or does so only on conditions.',
    leavesOpen: 'Who has notified what: look it up in OJ C/2025/6451 of 2 December 2025.',
    cite: at('Art 603(2)', treatyCopy),
  },
  'art-635': {
    gist: 'Once the Specialised Committee has set a standard form, requests for mutual assistance must be made on it.',
    cite: at(
      'Art 635(1)-(2)',
      secondary('https://eumonitor.eu/9353000/1/j4nvhdlglbmvdzx_j9vvik7m1c3gyxp/vm0dj74ww4yv', '2026-11-23'),
    ),
  },
  'art-640': {
    gist: 'The State asked for mutual assistance decides at the latest 45 days after it received the request.',
    leavesOpen: 'A shorter time is kept as far as possible where the request is urgent.',
    limit: 'tca-mutual-assistance-decision',
    cite: at('Art 640(1)-(3)', dutchText),
  },
  'art-640-execution': {
    gist: 'Mutual assistance is carried out at the latest 90 days after the decision or the consultation on it.',
    limit: 'tca-mutual-assistance-execution',
    cite: at('Art 640(1)-(3)', dutchText),
  },
  'title-ix': {
    gist: 'Records pass between central authorities and are used only for the purpose asked and within the limits set, save against an immediate and serious threat to public security.',
    leavesOpen: titleNineUnread,
    cite: ukAct('Part Three Title IX; Future Relationship Act 2020 s 4', section4),
  },
  'title-ix-uk-reply': {
    gist: 'The United Kingdom answers a request for convictions as soon as practicable, at the latest on the 20th working day, the day of receipt being day one.',
    leavesOpen: 'What a member State owes to the United Kingdom is not established: the articles were not opened.',
    limit: 'tca-records-reply',
    cite: ukAct('Part Three Title IX; Future Relationship Act 2020 s 5(1)-(4)', section5),
  },
  'title-ix-uk-notification': {
    gist: 'The United Kingdom tells each State of nationality of a new conviction within 28 days, the day of recording being day one.',
    leavesOpen: `${titleNineUnread} From memory they ask for it at least once a month.`,
    limit: 'tca-records-notification',
    cite: ukAct('Part Three Title IX; Future Relationship Act 2020 s 1(1)-(7)', section1),
  },
  'title-ix-spent': {
    gist: 'The United Kingdom holds spent convictions back, except for a criminal investigation or proceedings and, for child sexual offences, for work with children.',
    cite: ukAct('Part Three Title IX; Future Relationship Act 2020 s 5(5)-(6)', section5),
  },
} satisfies Provisions;
