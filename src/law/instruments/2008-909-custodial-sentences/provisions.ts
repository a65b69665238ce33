import { citer, official, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/dec_framw/2008/909/oj';
const at = citer('2008-909', address);
const text = official(address, '2026-11-23');
const irishAct = viaNational('http://www.irishstatutebook.ie/eli/2023/act/3', '2026-11-23');
/** The German text, article by article: read where the English one was not reached. */
const article4 = secondary('https://lexparency.de/eu/32008F0909/ART_4/', '2026-11-25');
const article26 = secondary('https://lexparency.de/eu/32008F0909/ART_26/', '2026-11-25');

export const provisions = {
  'art-3(1)': {
    gist: 'A sentence is served in another State so that the person finds the way back into society where the ties are.',
    cite: at('Art 3(1)', irishAct),
  },
  'art-4(1)': {
    gist: 'The papers may go to the State of nationality where the person lives, to that of nationality after deportation, or to any State that consents.',
    leavesOpen: 'The person must be in one of the two States, and consent where Art 6 asks for it.',
    cite: at('Art 4(1)', article4),
  },
  'art-4(2)': {
    gist: 'The sending authority must be satisfied that serving the sentence there helps rehabilitation, after talks with the other State where useful.',
    leavesOpen: 'Family, language, social and economic ties count: so an Irish act puts it, the article names none.',
    cite: at('Art 4(2)', article4),
  },
  'art-4(4)': {
    gist: 'The State of nationality may answer with a reasoned opinion that a transfer would not help reintegration; it must be considered.',
    cite: at('Art 4(4)', text),
  },
  'art-4(5)': {
    gist: 'The other State and the sentenced person may ask for the transfer; nobody is bound by such a request.',
    cite: at('Art 4(5)', text),
  },
  'art-4(7)': {
    gist: 'States may have notified that among them no prior consent is needed for long-term residents or for other own nationals.',
    leavesOpen: 'Look up whether the two States have notified it.',
    cite: at('Art 4(7)', text),
  },
  'art-5': {
    gist: 'Judgment and certificate go directly between the competent authorities, to one State at a time, in a form that leaves a record.',
    leavesOpen: 'Which authority is competent: the European Judicial Network helps to find it.',
    cite: at('Art 5', text),
  },
  'art-6(1)': {
    gist: 'As a rule the sentenced person must consent to serving the sentence abroad.',
    cite: at('Art 6(1)', text),
  },
  'art-6(2)': {
    gist: 'No consent is needed for the home State where the person lives, for the State of deportation, or for the State the person fled or returned to.',
    cite: at('Art 6(2)', text),
  },
  'art-6(3)': {
    gist: 'A person still in the sentencing State must be heard; the opinion counts in the decision and travels with the papers.',
    cite: at('Art 6(3)', text),
  },
  'art-6(4)': {
    gist: 'The person is told of the forwarding on the form of Annex II, in a language he or she understands.',
    cite: at('Art 6(4)', text),
  },
  'art-7(1)': {
    gist: 'Prison sentences for 32 kinds of offences punishable with at least three years move without a test of double criminality.',
    leavesOpen: 'A State may have declared otherwise (Art 7(4)).',
    cite: at('Art 7(1), (4)', text),
  },
  'art-8(2)': {
    gist: 'The receiving State may cut the sentence only to its own maximum and may change its kind only to the nearest, never to a harsher one.',
    cite: at('Art 8(2)-(4)', text),
  },
  'art-9(1)': {
    gist: 'All grounds for refusing the sentence are optional, such as a faulty certificate, double jeopardy, age or a trial in absence.',
    leavesOpen: 'Before some of them the two States must consult (Art 9(3)).',
    cite: at('Art 9(1)-(3)', text),
  },
  'art-9(1)(h)': {
    gist: 'Refusal is possible where less than six months are left to serve on the day the judgment arrives: here the remainder counts.',
    cite: at('Art 9(1)(h)', text),
  },
  'art-9(1)(k)': {
    gist: 'Psychiatric or health-care measures that the receiving State cannot carry out even after adapting them may be refused.',
    cite: at('Art 9(1)(k)', text),
  },
  'art-10': {
    gist: 'Part of a sentence moves only if both States agree; without agreement the certificate is withdrawn.',
    cite: at('Art 10', text),
  },
  'art-12(2)': {
    gist: 'The final decision on recognising the sentence is due within 90 days of receipt.',
    leavesOpen: 'In exceptional cases later, with reasons and an estimate (Art 12(3)).',
    limit: '2008-909-decision',
    cite: at('Art 12(2)-(3)', text),
  },
  'art-13': {
    gist: 'The certificate may be withdrawn with reasons, as long as the sentence has not begun to be enforced abroad.',
    cite: at('Art 13', text),
  },
  'art-14': {
    gist: 'Where the person is already in the other State, provisional arrest there may be asked for before the decision.',
    cite: at('Art 14', text),
  },
  'art-15(1)': {
    gist: 'The prisoner is moved within 30 days of the final decision.',
    leavesOpen: 'Unforeseen obstacles: a new date is agreed, and ten days run from it (Art 15(2)).',
    limit: '2008-909-transfer',
    cite: at('Art 15', text),
  },
  'art-17(1)': {
    gist: 'Enforcement and release follow the law of the receiving State alone; all time already served is deducted.',
    leavesOpen: 'Release may come earlier there than at home.',
    cite: at('Art 17(1)-(2)', text),
  },
  'art-17(3)': {
    gist: 'On request the receiving State explains its rules on early and conditional release, and the sender may then still withdraw.',
    cite: at('Art 17(3)', text),
  },
  'art-18': {
    gist: 'After the move there is no prosecution for other earlier offences, unless for instance the person had consented to the transfer.',
    cite: at('Art 18', text),
  },
  'art-20': {
    gist: 'Once enforcement has begun abroad the sentencing State stops enforcing; an escape that is reported gives it the right back.',
    cite: at('Art 20, 22', text),
  },
  'art-21': {
    gist: 'The receiving State reports the decision, an escape and the end of the sentence, and conditional release only if the certificate asked for it.',
    cite: at('Art 21', text),
  },
  'art-23': {
    gist: 'The certificate is translated; the judgment only where the receiving State declared that it may ask for it.',
    cite: at('Art 23', text),
  },
  'art-25': {
    gist: 'The same rules apply where a surrender is refused in favour of serving at home, or is made on condition of return.',
    cite: at('Art 25', text),
  },
  'art-26(1)': {
    gist: 'From 5 December 2011 it replaces the transfer convention of 1983 and its protocol between member States.',
    leavesOpen: 'With third States the older texts go on, and for older cases as Art 28 says, which was not read.',
    cite: at('Art 26(1)', article26),
  },
  'art-26(2)': {
    gist: 'Agreements between member States on prison sentences that go further may stay in use, and new ones may be made.',
    cite: at('Art 26(2)-(3)', article26),
  },
} satisfies Provisions;
