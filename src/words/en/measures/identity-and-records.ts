import type { MeasuresWords } from './type';

/** Words of `advice/measures/identity-and-records`. Practice advice, unless an article is named. */
export const identityAndRecords = {
  measures: {
    'settle-identity-at-home': {
      text: 'Look at home first: papers with an expert, own registers, earlier custody, residence and asylum file where national law lets you.',
      who: 'Police, with the authority that holds each file',
    },
    'take-prints-first': {
      text: 'Have fingerprints taken, if national law allows it here. They move only where strictly necessary (Directive (EU) 2016/680 Art 10).',
      who: 'Police',
    },
    'compare-prints-at-home-and-in-sis': {
      text: 'Compare prints with the national file, then with SIS. A hit counts only once an expert has confirmed it (Regulation (EU) 2018/1862 Art 41).',
      who: 'Police, through the SIRENE Bureau',
    },
    'compare-prints-through-interpol': {
      text: 'Let the INTERPOL bureau compare prints with the INTERPOL file. Tell it the protection status first; it checks what other States would see.',
      who: 'Police, through the INTERPOL National Central Bureau',
    },
    'collect-other-names-and-nationalities': {
      text: 'Collect birth name, earlier names, spellings, and nationalities now and before. Ask each State under the name used there.',
      who: 'The unit that has the case',
    },
    'hit-on-an-alert-goes-to-sirene': {
      text: 'A hit on an alert goes to your SIRENE Bureau at once. Say nothing of it to the person: in a discreet check he or she must not learn of it (Regulation (EU) 2018/1862 Art 37(3)).',
      who: 'Police',
    },
    'ask-each-state-one-by-one': {
      text: 'Ask each State where the person lived, one by one. The index of third-country nationals (ECRIS-TCN) is not in use: no start was found (Regulation (EU) 2019/816 Art 35(4)).',
      who: 'The records authority',
    },
    'in-doubt-ask-about-protection': {
      text: 'In doubt whether the person wants protection, ask him or her expressly (Regulation (EU) 2024/1348 Art 26(1)). Until it is clear, ask nothing in the State of origin.',
      who: 'The official who deals with the person, with the asylum authority',
    },
    'nothing-through-embassy-or-family': {
      text: 'Ask neither embassy nor consulate nor family to confirm who it is, before the asylum authority has agreed. What gives the request for protection away is barred (Regulation (EU) 2024/1348 Art 7(2)(b)).',
      who: 'Everybody who holds the file',
    },
    'tell-each-receiver-what-not-to-pass-on': {
      text: 'Write to each receiver that nothing is to be passed on to the State of origin, and that this binds (Directive (EU) 2016/680 Art 9(3)).',
      who: 'Whoever writes the message',
    },
    'give-the-records-authority-everything': {
      text: 'Give the records authority all names, birth, all nationalities now and before, the case, each State of residence, and the day of the decision.',
      who: 'The authority that leads the case',
    },
    'record-by-mutual-assistance': {
      text: 'Norway, Iceland, Switzerland, Liechtenstein or a State outside the list: the extract for a case comes by mutual assistance, between parties (Convention of 1959 Art 13). Not from the State that a protected person fled.',
      who: 'Prosecutor or court',
    },
    'ask-urgently-before-the-hearing': {
      text: 'Mark the police request urgent and give the hour of the hearing. A decision on detention that depends on it makes it urgent (Directive (EU) 2023/977 Art 4(4)): 8 hours, or 3 days. The United Kingdom has no such limit.',
      who: 'Police, through the SPOC',
    },
    'hold-the-police-question-back': {
      text: 'Keep the question to foreign police back. Write down which test is open or not met, who settles it, and by which day.',
      who: 'The unit that would ask',
    },
    'write-the-reply-right': {
      text: 'Write: “Register of (State): no entry, reply of (day). (States) not yet asked.” Never write “no previous convictions”.',
      who: 'Whoever reports to prosecutor or court',
    },
    'no-entry-has-many-reasons': {
      text: 'Add why “no entry” can be wrong: other State, other name, erased, older than the system, juvenile, not final, or held back.',
      who: 'Whoever reports the reply',
    },
    'no-answer-is-no-empty-reply': {
      text: 'Report “no answer yet”, with the day it is due: 10 working days at most between member States (FD 2009/315/JHA Art 8(1)); 20 from the United Kingdom.',
      who: 'Whoever reports to prosecutor or court',
    },
    'ask-each-state-directly': {
      text: 'A limited reply is no empty one: ask each State of conviction or residence directly. Outside proceedings the reply names the State whose entry was held back (FD 2009/315/JHA Art 7(2)). Report a refusal as a refusal.',
      who: 'The records authority',
    },
    'keep-reply-and-police-information-apart': {
      text: 'File them apart. A record reply serves this case only (FD 2009/315/JHA Art 9(1)). Police information is intelligence until its sender agrees to use in court (Directive (EU) 2023/977 Art 1(4)).',
      who: 'Police and prosecutor',
    },
    'evidence-by-its-own-order': {
      text: 'What is to be shown in court comes by an investigation order or mutual assistance, or with consent of the sender. It is a decision of its own.',
      who: 'Prosecutor or court',
    },
    'look-again-before-release-or-charge': {
      text: 'Look again at what has come in before any release and before charge. Name who looks.',
      who: 'Police and prosecutor',
    },
    'correct-the-name-everywhere': {
      text: 'A new name is proved: correct your own file, tell those who got the old one, and ask again under the new one.',
      who: 'The unit that has the case',
    },
  },
  remains: {
    'an-empty-record-is-no-proof':
      '“No entry” speaks of one register on one day. It is no proof that nothing happened, there or elsewhere.',
    'the-identity-may-still-be-wrong':
      'No hit proves nothing. The identity can still be wrong, and then every reply speaks of somebody else.',
    'registers-of-other-states-stay-unasked':
      'Police and registers of other States stay unasked for now. Report that, and not that nothing is known.',
    'the-state-of-origin-stays-unasked':
      'What the State of origin holds stays unknown to you. Report that, and not that nothing is known.',
  },
} as const satisfies MeasuresWords;
