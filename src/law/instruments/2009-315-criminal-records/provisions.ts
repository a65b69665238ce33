import { citer, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2009-315', 'http://data.europa.eu/eli/dec_framw/2009/315/oj');

const ukRegulations = viaNational(
  'https://github.com/legalize-dev/legalize-uk/blob/main/uk/uksi-2014-3141.md',
  '2026-11-30',
);
const irishAct = viaNational('http://www.irishstatutebook.ie/eli/2019/act/51/enacted/en/print.html', '2026-11-23');
const dutchArticle9 = secondary(
  'https://inview.nl/document/id333a2c3cb3fa4efabe9c3592e836fcab/kaderbesluit-2009-315-jbz-betreffende-de-organisatie-en-de-inhoud-van-uitwisseling-van-gegevens-uit-het-strafregister-tussen-de-lidstaten-artikel-9-voorwaarden-voor-het-gebruik-van-persoonsgegevens-27-06-2019-tot',
  '2026-11-23',
);

export const provisions = {
  'art-2': {
    gist: 'A conviction is a final criminal court decision entered in the record; criminal proceedings run from before the trial to the execution of the sentence.',
    leavesOpen: 'Some States enter more than court decisions, such as decisions of prosecutors.',
    cite: at('Art 2(a)-(b)', viaNational('https://wetten.lawreader.nl/bwb/BWBR0016544', '2026-11-23')),
  },
  'art-3': {
    gist: 'Each State names the central authority, one or several, through which requests and replies about criminal records pass.',
    cite: at('Art 3', irishAct),
  },
  'art-4(1)': {
    gist: 'The nationality or nationalities are noted when a conviction is entered; without them nobody can be told of it.',
    cite: at('Art 4(1)', secondary('http://wordscope.be/anglais/francais/member+state+would.html', '2026-11-23')),
  },
  'art-4(2)': {
    gist: 'The convicting State tells each State of nationality of every conviction it enters in its record, as soon as possible and whatever the offence.',
    leavesOpen:
      'Nothing is pushed to the State of residence, nor about persons without the nationality of a member State.',
    cite: at('Art 4(2)', irishAct),
  },
  'art-4(3)': {
    gist: 'Later changes and deletions are passed on as well, and the State of nationality changes its copy.',
    cite: at('Art 4(3), 5(2)', irishAct),
  },
  'art-4(4)': {
    gist: 'On request in a single case the convicting State sends a copy of the judgment and of later measures, so that the other can consider measures at home.',
    cite: at('Art 4(4)', irishAct),
  },
  'art-5(1)': {
    gist: 'The State of nationality keeps what it is told so as to pass it on, even where its own rules would bar or shorten an entry.',
    leavesOpen: 'What it may do with such a stored entry at home follows its own law, from memory.',
    cite: at('Art 5(1)', irishAct),
  },
  'art-6(1)': {
    gist: 'A central authority may ask another for convictions, for criminal proceedings against the person or for another purpose that its national law provides for.',
    leavesOpen: 'Which other purposes exist, and who may ask, is for national law.',
    cite: at('Art 6(1)', irishAct),
  },
  'art-6(2)': {
    gist: 'Where a person asks for their own record, the request may go to a State of which the person is or was a national or resident.',
    cite: at('Art 6(2)', irishAct),
  },
  'art-6(3)': {
    gist: 'If a national of a member State asks another one for his or her own record, that State must ask the State of nationality.',
    cite: at('Art 6(3)', irishAct),
  },
  'art-7(1)': {
    gist: 'For criminal proceedings the State of nationality gives its own convictions, those of other member States that it stores, and those of third countries in its record.',
    cite: at('Art 7(1)', irishAct),
  },
  'art-7(2)': {
    gist: 'For another purpose the State of nationality answers under its own law and holds back what the convicting State kept for criminal proceedings, but names that State.',
    leavesOpen: 'Whether it answers, and how far, is for its national law.',
    cite: at('Art 7(2)', irishAct),
  },
  'art-7(3)': {
    gist: 'To a third State data of other member States go only within the limits that bind member States, and with those limits told.',
    cite: at('Art 7(3), 9(4)', irishAct),
  },
  'art-7(4)': {
    gist: 'A State that is not the State of nationality answers with its own convictions only.',
    leavesOpen: 'Art 13 of the convention of 1959 sets the extent: seen in the British regulations.',
    cite: at('Art 7(4)', irishAct),
  },
  'art-8(1)': {
    gist: 'A reply is due at once, at the latest ten working days after the request arrived or, where the person could not be identified, after the missing details did.',
    limit: '2009-315-reply',
    cite: at('Art 8(1)', irishAct),
  },
  'art-8(2)': {
    gist: 'Where the person asked for their own record, the reply is due within twenty working days of the request.',
    limit: '2009-315-own-request-reply',
    cite: at('Art 8(2)', irishAct),
  },
  'art-9(1)': {
    gist: 'Data given for criminal proceedings may be used only in the proceedings for which they were asked.',
    cite: at('Art 9(1)', dutchArticle9),
  },
  'art-9(2)': {
    gist: 'Data given for another purpose may be used only for that purpose and within the limits which the State asked wrote on the form.',
    cite: at('Art 9(2)', dutchArticle9),
  },
  'art-9(3)': {
    gist: 'Either kind of record data may also be used to prevent an immediate and serious threat to public security.',
    leavesOpen: 'What is immediate and serious is for the user to judge and to record.',
    cite: at('Art 9(3)', dutchArticle9),
  },
  'art-9(5)': {
    gist: 'The limits on use do not bind a State for data that came from itself in the first place.',
    leavesOpen: 'Seen in the Irish act; the number of the paragraph is from memory.',
    cite: at('Art 9', irishAct),
  },
  'art-10': {
    gist: 'A request is written in an official language of the State asked; the reply in one of its languages or in another that both accept.',
    cite: at('Art 10', irishAct),
  },
  'art-11(1)': {
    gist: 'With a conviction go the person, the offence, the sentence and later decisions; bans, prints and other names if entered or available.',
    leavesOpen:
      'Seen in the British regulations. Not on the list: intelligence, acquittals, pending cases, risk assessments, release dates, addresses. The convicting State may add other information on an entered conviction if it chooses.',
    cite: at('Art 11(1)', ukRegulations),
  },
} satisfies Provisions;
