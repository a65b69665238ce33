import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('tca-part-three', 'https://eur-lex.europa.eu/eli/agree_internation/2021/689(1)/oj');
const ukAct = citer('tca-part-three', 'https://www.legislation.gov.uk/ukpga/2020/29');
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

/** Title IX, criminal records: a part of the provisions of the agreement. */
export const recordsProvisions = {
  'title-ix': {
    gist: 'Records pass between central authorities and are used only for the purpose asked and within the limits set, save against an immediate and serious threat to public security.',
    leavesOpen: titleNineUnread,
    cite: ukAct('Part Three Title IX; Future Relationship Act 2020 s 4', section4),
  },
  'title-ix-authority': {
    gist: 'In the United Kingdom the criminal records office ACRO is the central authority and runs the exchange.',
    cite: at(
      'Part Three Title IX',
      official('https://www.acro.police.uk/International-services-(1)/ISpublic', '2026-11-25'),
    ),
  },
  'title-ix-uk-requests': {
    gist: 'The United Kingdom asks member States for convictions for law enforcement only, or where a person asks for his or her own record.',
    leavesOpen: 'So vetting for work is narrower than between member States.',
    cite: ukAct('Part Three Title IX; Future Relationship Act 2020 s 4(1)-(3)', section4),
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
  'title-ix-uk-changes': {
    gist: 'It tells every member State of nationality, also where the person is British too, and again when the conviction changes.',
    cite: ukAct('Part Three Title IX; Future Relationship Act 2020 s 1(3)-(4), (7)', section1),
  },
  'title-ix-spent': {
    gist: 'The United Kingdom holds spent convictions back, except for a criminal investigation or proceedings and, for child sexual offences, for work with children.',
    cite: ukAct('Part Three Title IX; Future Relationship Act 2020 s 5(5)-(6)', section5),
  },
  'title-ix-uk-refusal': {
    gist: 'Nothing is given that British data protection law forbids; what other States notified may be passed on in a reply.',
    cite: ukAct('Part Three Title IX; Future Relationship Act 2020 s 1(8), 5(3), (7)', section5),
  },
} satisfies Provisions;
