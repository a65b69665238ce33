import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Transfer of a prisoner (convention of 1983)',
  short: 'A prisoner serves the rest of the sentence in the State of nationality, if all three agree.',
  send: 'Ask {other} to take over the prisoner under the convention of 1983',
  ask: 'Ask the authority for prisoner transfer whether {other} can take over the prisoner',
  sender:
    'The authority that each State named, often the Ministry of Justice. Either State may ask; the prisoner may only express an interest (Art 2).',
  doesNot:
    'It gives nobody a right to be moved and no State a duty to agree. It says nothing of supervision after release.',
  checklist: [
    'Nationality of the other State; judgment final',
    'What is left to serve when the request arrives: at least six months, or an open term (Art 3(1)(c))',
    'Offence in both States',
    'Consent of the prisoner, given knowingly; or flight or expulsion under the protocol of 1997',
    'Are both States parties to that protocol, and without reservation?',
    'Rules on release there, and how that State will carry the sentence on',
    'Who supervises after release there',
    'Contact in both prison services for the handover of risk information',
  ],
  mustNotCross: [
    'Intelligence: the prisoner reads the file',
    'A SIS alert or any police message: not in file or letter',
    "A victim's or child's address",
    'Therapy files: send the conclusion about conduct (Directive 2016/680 Art 10)',
  ],
  limits: [
    'No limit in days.',
    'Between member States FD 2008/909 has taken its place.',
    'Protocol of 1997 (ETS 167): look up both States. Ireland left out expulsion, Slovakia is not on the list of parties.',
    'Protocol of 2017 (CETS 222): not in force; only between States that both declared to apply it (Art 5).',
  ],
  after: [
    'Refused by one of the three: plan for release at home.',
    'Moved: ask to be told of release, and tell the victim as your law says.',
    'Supervision after release does not come with it: no instrument with the United Kingdom, Switzerland or Liechtenstein.',
  ],
  pitfalls: [
    'Expecting transfer to the State of residence: nationality counts.',
    'Relying on the protocol without looking up both States.',
    'Believing that risk reports travel with the prisoner.',
  ],
};
