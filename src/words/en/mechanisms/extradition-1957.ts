import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Extradition under the convention of 1957',
  short: 'A State asks another party to hand over a wanted person, where no surrender scheme links the two.',
  send: 'Prepare the extradition request to {other} and the request for provisional arrest',
  ask: 'Ask the prosecutor or court whether to request extradition from {other}',
  sender:
    'The prosecutor or court, with the ministry or central authority as both States have declared. The request for provisional arrest often goes by INTERPOL (Art 16(3)).',
  doesNot: 'It is slower than surrender and knows no listed offences. It serves no questioning and no supervision.',
  checklist: [
    'Is there no surrender scheme: European warrant, Iceland and Norway, United Kingdom?',
    'Enforceable sentence or warrant, original or certified copy (Art 12(2))',
    'Facts with time and place, legal description, the legal provisions (Art 12(2))',
    'Offence under both laws: 1 year maximum, or 4 months imposed (Art 2(1))',
    'Person: identity, nationality, description; own national of the State asked? (Art 6)',
    'Reservations and protocols of both States (Art 26)',
    'Provisional arrest: that a request follows, and papers within 18 days (Art 16)',
    'Translation, as that State declared (Art 23)',
    'Risk and safety facts for escort and prison, on a sheet apart',
  ],
  mustNotCross: [
    'Intelligence: court and defence read the request',
    "A victim's or child's address or State",
    'SIS content to a State outside Schengen (Regulation 2018/1862 Art 65)',
    'Anything to the State a protected person fled from',
  ],
  limits: [
    'Papers late: provisional arrest can end after 18 days and lasts 40 days at most (Art 16(4)).',
    'Only the offence named counts, unless that State consents or 45 days pass (Art 14).',
    'Own nationals, political offences, final judgments and lapse of time can bar it (Arts 3, 6, 9, 10).',
    'No time limit to decide is set.',
  ],
  after: [
    'Diarise day 18 and day 40 from the arrest.',
    'Extradited or lifted: withdraw alerts and notices the same day, and tell the victim service.',
    'Refused for nationality: ask about proceedings there, or a transfer of the sentence.',
  ],
  pitfalls: [
    'Sending a European arrest warrant to Switzerland or Liechtenstein.',
    'Having somebody arrested before the papers and translations are under way.',
    'Counting what is left to serve: the line is the sentence imposed.',
  ],
};
