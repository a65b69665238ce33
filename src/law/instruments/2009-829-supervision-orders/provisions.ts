import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/dec_framw/2009/829/oj';
const at = citer('2009-829', address);
const text = official(address, '2026-11-23');

export const provisions = {
  'art-2(1)': {
    gist: 'It secures appearance at trial, spares suspects detention, and aims at better protection of victims and the public.',
    cite: at('Art 2(1)', text),
  },
  'art-2(2)': {
    gist: 'Nobody has a right to a supervision order; whether detention is replaced is for the law of the State of the proceedings.',
    cite: at('Art 2(2)', text),
  },
  'art-6': {
    gist: 'Judicial authorities decide; other bodies only where they take such decisions at home, and never on an arrest warrant.',
    leavesOpen: 'A central authority may help or carry the letters (Art 7).',
    cite: at('Art 6-7', text),
  },
  'art-8(1)': {
    gist: 'Six kinds of measures must be monitored: address, places to avoid, a place to stay at, limits on leaving, reporting, and no contact.',
    leavesOpen: 'The contact ban concerns persons linked to the alleged offence.',
    cite: at('Art 8(1)', text),
  },
  'art-8(2)': {
    gist: 'Activity bans, driving bans, deposits, treatment and objects to avoid are monitored only where that State has notified it.',
    leavesOpen: 'Electronic monitoring is not named in the article.',
    cite: at('Art 8(2), 10(4)', text),
  },
  'art-9(1)': {
    gist: 'The order goes to the State where the suspect lawfully and ordinarily lives, if the suspect, told of the measures, agrees to return.',
    cite: at('Art 9(1)', text),
  },
  'art-9(2)': {
    gist: 'Another State may be asked to monitor at the request of the suspect, if it agrees.',
    cite: at('Art 9(2)', text),
  },
  'art-10(1)': {
    gist: 'The decision and a signed certificate go straight to the authority of one State at a time, in a form that leaves a record.',
    cite: at('Art 10', text),
  },
  'art-10(5)': {
    gist: 'The sender states how long the order applies, whether it can be renewed, and about how long monitoring will be needed.',
    cite: at('Art 10(5)', text),
  },
  'art-11': {
    gist: 'The State of the proceedings monitors until recognition is notified, and again in set cases, such as a move elsewhere.',
    cite: at('Art 11', text),
  },
  'art-12(1)': {
    gist: 'The decision to monitor is due as soon as possible, within 20 working days of receipt at the latest.',
    leavesOpen:
      'In exceptional cases later: the other State is told at once, with reasons and an estimate (Art 12(3)).',
    limit: '2009-829-decision',
    cite: at('Art 12(1), (3)', text),
  },
  'art-12(2)': {
    gist: 'A remedy against recognising the order adds another 20 working days.',
    limit: '2009-829-decision-remedy',
    cite: at('Art 12(2)', text),
  },
  'art-13(3)': {
    gist: 'Told of an adaptation or of a maximum time, the sender may withdraw the order within ten days, before monitoring has begun.',
    limit: '2009-829-withdrawal',
    cite: at('Art 13(3)', text),
  },
  'art-14(1)': {
    gist: 'Supervision orders for the 32 listed kinds of offences, from three years of maximum penalty, pass without double criminality.',
    leavesOpen: 'A State may have opted out by declaration, for constitutional reasons only (Art 14(4)).',
    cite: at('Art 14(1), (4)', text),
  },
  'art-15(1)': {
    gist: 'Every ground for refusing to monitor is optional, such as a faulty certificate, double jeopardy, immunity, age or a time bar.',
    leavesOpen: 'On some grounds the issuing State is contacted first (Art 15(2)).',
    cite: at('Art 15', text),
  },
  'art-16': {
    gist: 'Monitoring follows the law of the State that monitors.',
    cite: at('Art 16', text),
  },
  'art-18(1)': {
    gist: 'Renewal, review, change, withdrawal and the arrest warrant stay with the State of the proceedings.',
    cite: at('Art 18(1)-(2)', text),
  },
  'art-19(3)': {
    gist: 'Any breach, and any finding that may lead to a new decision, is reported at once on the form of Annex II.',
    cite: at('Art 19(3)', text),
  },
  'art-20(2)': {
    gist: 'The monitoring State reports in writing a new address, a person not found, a maximum time, an adaptation or a refusal.',
    cite: at('Art 20(2)', text),
  },
  'art-21': {
    gist: 'On breach a European arrest warrant brings the suspect back, also below its twelve-month threshold.',
    leavesOpen: 'A State may have notified that it keeps the threshold (Art 21(3)).',
    cite: at('Art 21', text),
  },
  'art-22': {
    gist: 'The two sides consult, and what the State of residence says of the danger to victims and the public must be weighed.',
    leavesOpen: 'Unless it is impracticable.',
    cite: at('Art 22', text),
  },
  'art-23': {
    gist: 'If notices of a breach stay unanswered beyond a reasonable deadline, the other State may stop monitoring.',
    cite: at('Art 23', text),
  },
  'art-24': {
    gist: 'The certificate of a supervision order is translated into an official or declared language of the State asked.',
    cite: at('Art 24', text),
  },
} satisfies Provisions;
