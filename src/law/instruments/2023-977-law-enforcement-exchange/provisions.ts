import { citer, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2023-977', 'http://data.europa.eu/eli/dir/2023/977/oj');
/** The German text, one page per article. */
const german = (article: number) => secondary(`https://gesetze.legal/eu/rl_2023_977_eu/${article}`, '2026-11-23');
const summary = secondary(
  'https://eurlex.europa.eu/EN/legal-content/summary/information-exchange-between-law-enforcement-authorities-of-member-states.html?fromSummary=23',
  '2026-11-23',
);
const germanAct = viaNational('https://www.gesetze-im-internet.de/irg/__92f.html', '2026-11-23');
const dutchAct = viaNational('https://github.com/legalize-dev/legalize-nl/blob/main/nl/BWBR0051017.md', '2026-11-25');
const finnishAct = viaNational('https://github.com/legalize-dev/legalize-fi/blob/main/fi/2024-806.md', '2026-11-25');

export const provisions = {
  'art-1(1)': {
    gist: 'Police information crosses borders to prevent, detect or investigate offences; prevention stands on an equal footing.',
    leavesOpen: 'Supervising a sentence is not named: without an offence in view this channel is closed.',
    cite: at('Art 1(1)', german(1)),
  },
  'art-1(3)': {
    gist: 'Nobody has to use coercion to obtain information, or to keep it only so that it can be shared.',
    cite: at('Art 1(3)', german(1)),
  },
  'art-1(4)': {
    gist: 'What is received is intelligence: it becomes evidence in court only if the providing State agrees, when sending or later.',
    cite: at('Art 1(4)', german(1)),
  },
  'art-2(1)': {
    gist: 'Law enforcement means police, customs and others whom national law lets use public authority and coercion against crime; security services stay outside.',
    leavesOpen: 'Prison and probation services normally are not among them: ask your legal service.',
    cite: at('Art 2(1)', german(2)),
  },
  'art-2(3)': {
    gist: 'A serious offence is one on the list of the European arrest warrant, or one within the remit of Europol.',
    leavesOpen: 'That a listed offence also needs a maximum of at least three years is from memory.',
    cite: at('Art 2(3)', german(2)),
  },
  'art-2(6)': {
    gist: 'Directly accessible is what the single point of contact or a law enforcement authority can look up in a database by itself.',
    cite: at('Art 2(6)', german(2)),
  },
  'art-2(7)': {
    gist: 'Indirectly accessible is what can be had without coercion from other public bodies or private parties, such as a prison file.',
    leavesOpen: 'Whether national law allows the police to have it.',
    cite: at('Art 2(7)', dutchAct),
  },
  'art-3': {
    gist: 'Five principles: available as at home, on equal terms, confidential, under the control of its owner, and reliable.',
    leavesOpen: 'Information from a third State moves only with the consent of that State, under its conditions.',
    cite: at('Art 3', summary),
  },
  'art-4(1)': {
    gist: 'A request goes from the single point of contact, or from an authority on the published list, to the single point of contact abroad.',
    leavesOpen: 'Which authorities a State has put on its list; they copy their own single point of contact.',
    cite: at(
      'Art 4(1)',
      secondary('https://fantasticsearch.net/law/eu/en?article=1&id=yWwlZpsB1anJoctMLK2_', '2026-11-25'),
    ),
  },
  'art-4(3)': {
    gist: 'A request needs objective reasons that it is necessary and proportionate, and that the State asked has the information.',
    cite: at('Art 4(3)', german(4)),
  },
  'art-4(4)': {
    gist: 'Urgent means a grave threat to public security, imminent danger to life or limb, a decision on detention that depends on it, or information about to lose its worth.',
    leavesOpen: 'Each case must be reasoned in the request.',
    cite: at('Art 4(4)', germanAct),
  },
  'art-5(1)': {
    gist: 'The time to answer starts when the request has been received.',
    leavesOpen:
      'The text does not say received by whom: that the single point of contact is meant is our reading of an article on requests to it.',
    cite: at('Art 5(1)', secondary('https://gesetze.legal/eu/rl_2023_977_eu/5', '2026-11-25')),
  },
  'art-5(1)(a)': {
    gist: 'An urgent request for directly accessible information is answered within eight hours.',
    limit: '2023-977-urgent-direct',
    cite: at('Art 5(1)(a)', german(5)),
  },
  'art-5(1)(b)': {
    gist: 'An urgent request for indirectly accessible information is answered within three calendar days.',
    limit: '2023-977-urgent-indirect',
    cite: at('Art 5(1)(b)', german(5)),
  },
  'art-5(1)(c)': {
    gist: 'Every other request is answered within seven calendar days, however the information is reached.',
    limit: '2023-977-other',
    cite: at('Art 5(1)(c)', german(5)),
  },
  'art-5(2)': {
    gist: 'Where a court must first agree, the answer may take as long as that needs; the requester is told at once how long and why.',
    cite: at('Art 5(2)', german(5)),
  },
  'art-6(1)': {
    gist: 'The reasons to refuse form a closed list, such as a court saying no, poor data, or an offence of one year or less in the State asked.',
    cite: at('Art 6(1)', german(6)),
  },
  'art-6(2)': {
    gist: 'A refusal and its reasons are told within the same limits; a question about the request stops the clock until it is answered.',
    leavesOpen: 'Seen in the acts of the Netherlands and Finland only; the numbers of the paragraphs are from memory.',
    cite: at('Art 6(2)-(3)', dutchAct),
  },
  'art-7(1)': {
    gist: 'A State may tell another unasked what could matter there to prevent, detect or investigate any offence, on objective reasons.',
    cite: at('Art 7(1)', secondary('https://gesetze.legal/eu/rl_2023_977_eu/7', '2026-11-25')),
  },
  'art-7(2)': {
    gist: 'Police or single point of contact must tell the other State where objective reasons concern a serious offence, unless a court said no or security or safety stands against it.',
    leavesOpen:
      'National law decides how the duty is carried out, and by whom. Whether objective reasons exist: a past conviction alone is not read as one.',
    cite: at('Art 7(2)', secondary('https://gesetze.legal/eu/rl_2023_977_eu/7', '2026-11-25')),
  },
  'art-7(3)': {
    gist: 'A message sent unasked is written in a language on the list of the receiving State; its single point of contact gets a copy.',
    cite: at('Art 7(3)', secondary('https://gesetze.legal/eu/rl_2023_977_eu/7', '2026-11-25')),
  },
  'art-8': {
    gist: 'Authorities may also write to each other directly, with a copy to both single points of contact at the same time.',
    leavesOpen: 'The copy may be left out for a highly sensitive investigation, terrorism or the safety of a person.',
    cite: at('Art 8', german(8)),
  },
  'art-9': {
    gist: 'No permission of a court may be asked for sending abroad that would not be needed at home; where it is needed, it is sought at once.',
    cite: at('Art 9', german(9)),
  },
  'art-10': {
    gist: 'Only the kinds of personal data that the Europol Regulation lists in Annex II B for that kind of person may be sent.',
    leavesOpen: 'Medical and therapy records have no category of their own there.',
    cite: at('Art 10(b)', finnishAct),
  },
  'art-11': {
    gist: 'Each State publishes the languages in which its single point of contact can be written to; English is always one of them.',
    cite: at('Art 11', dutchAct),
  },
  'art-13(1)': {
    gist: 'SIENA carries requests, answers and messages sent unasked.',
    leavesOpen:
      'A State may bring this in as late as 12 June 2027, as the Netherlands do; Finland does so on 1 June 2027.',
    cite: at('Art 13(1)', german(13)),
  },
  'art-13(2)': {
    gist: 'Another secure channel may be used where third States or INTERPOL are involved, in urgency, or when SIENA fails.',
    cite: at('Art 13(2)', german(13)),
  },
  'art-14(1)': {
    gist: 'Every State has one central unit, the single point of contact, that coordinates and eases these exchanges.',
    cite: at(
      'Art 14(1)',
      secondary('https://fantasticsearch.net/law/eu/en?article=1&id=4GwlZpsB1anJoctMLK2_', '2026-11-25'),
    ),
  },
} satisfies Provisions;
