import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Index of convicted third-country nationals (ECRIS-TCN, not live)',
  short: 'Will tell which member States hold a record of a third-country national. It is not in operation yet.',
  send: 'Search the index for {other} once it works; until then ask {other} directly',
  ask: 'Ask your central authority for criminal records to ask {other} directly, until the index works',
  sender:
    'The central authority for criminal records searches it, for the purposes of Art 7(1). Europol, Eurojust and the European prosecutor have access of their own (Art 7(3)).',
  doesNot: 'It does not work yet. Later it names States only: never the offence, the sentence or a danger.',
  checklist: [
    'First: has a start been published in the Official Journal? (Art 35(4))',
    'Not yet: list every State where the person is known to have lived',
    'Send a record request to each of them, and to each State of nationality',
    'Identity: names, other names, birth, all nationalities, papers; fingerprints if national law allows',
    'Once it works: purpose, and the national law behind it (Art 7(1)-(2))',
    'A hit: send the record request to each State named (Art 7(7))',
  ],
  mustNotCross: [
    'A hit in place of the conviction: it may only lead to a request (Art 7(7))',
    'Identity data from a hit for anything but verifying identity (Art 7(7))',
    'A request to the State that a protected person fled from, before the asylum authority agrees',
  ],
  limits: [
    'No start of operations was found up to 23 November 2026; the Commission fixes it (Art 35(4)).',
    'Denmark and Ireland take no part: ask them separately, also later.',
    'Once it works, use is the rule; own-record and child-work checks allow no exception (Art 7(1)).',
    'A record goes within a month after the conviction leaves the national register (Art 8(2)).',
  ],
  after: [
    'Note which States were asked, which answered, and which were not asked.',
    'Look for the start day again before each new case.',
    'Data look wrong: tell the convicting State without undue delay (Art 9(4)).',
  ],
  pitfalls: [
    'Telling a colleague that it already works.',
    'Reading a hit as proof of guilt or danger.',
    'Thinking that police see the flags: only visa, travel and screening checks do (Art 5(7)).',
    'Leaving out Union citizens with a second nationality: they are covered (Art 2).',
  ],
};
