import { theRecord } from '../facts/the-record';
import { theStates } from '../facts/the-states';
import { theVetting } from '../facts/the-vetting';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { notForResidence, otherStates, purposeAsked } from './asking-parts';
import { dangerFirst, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const thePersonKnows = 'The person knows of the check and has consented. Tell nobody else what came back.';
const aConcern =
  'A concern about harm is another purpose: police, on facts of its own, and never on the reply. A reply for vetting serves vetting (FD 2009/315/JHA Art 9(2)).';

export default {
  title: 'Somebody is to work with children',
  intro:
    'For vetting and records offices, and for officials whom a club or parent asks. It says who can ask for a record, which States beyond nationality, and how to read “no entry”.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and who asks for the check',
      help: 'A record abroad is asked through the records authority. Who wants the answer decides the route.',
    },
    'the-check': {
      heading: 'The check, its law and the consent',
      help: 'A national law and the consent of the person open the route. One missing: not yet.',
    },
    'which-states': {
      heading: 'Which States to ask, and what came back',
      help: 'Nationality is the first State and not the last. Name each State where the person lived or worked.',
    },
    'whose-own-record': {
      heading: 'Which States the person can ask',
      help: 'States of nationality and residence, now and before.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'ask-for-the-record-for-work': {
      title: 'Ask each State for the record, for this work',
      line: 'Have the records authority ask each State of nationality and residence, for vetting and with consent.',
      doesNot: 'It warns nobody and opens no police file. The law of the State asked decides whether it answers.',
      whoMayKnow: thePersonKnows,
      otherPurpose: aConcern,
    },
    'no-entry-is-not-suitable': {
      title: 'No entry: write it so, and ask the other States',
      line: 'Write “no entry, reply of (day)” for that State, and ask each State below that was not asked yet.',
      doesNot: 'It does not say that somebody is suitable. Most harm to children leads to no entry anywhere.',
      whoMayKnow: thePersonKnows,
      otherPurpose: aConcern,
    },
    'weigh-the-entries': {
      title: 'Entries came back: decide under your national law',
      line: 'Check that the entries are about this person, hear him or her, and decide under your vetting law.',
      doesNot: 'An entry decides nothing by itself, and a ban of another State binds there only.',
      whoMayKnow:
        'The person hears what stands against him or her. The employer hears what national law lets you tell.',
      otherPurpose: aConcern,
    },
    'wait-for-the-reply': {
      title: 'No answer yet: do not read it as “no entry”',
      line: 'Chase the reply when its limit has passed. Until then write “no answer yet”.',
      doesNot: 'Silence says nothing. It is neither an empty reply nor a refusal.',
      whoMayKnow: thePersonKnows,
      otherPurpose: aConcern,
    },
    'ask-the-state-that-was-named': {
      title: 'Limited reply: ask the State that was named',
      line: 'Ask the convicting State directly, and write “limited” or “refused” for the first one.',
      doesNot: 'A limited reply is no empty reply. What was held back for criminal proceedings stays unknown.',
      whoMayKnow: thePersonKnows,
      otherPurpose: aConcern,
    },
    'help-the-person-to-the-own-record': {
      title: 'Help the person to get his or her own record',
      line: 'Pass the request of the person on through the records authority, to each State named.',
      doesNot: 'The answer goes to the person, and not to you. An extract of one State says nothing of another.',
      whoMayKnow:
        'It is the record of the person, who decides whom to show it, as far as national law lets him or her.',
      otherPurpose: 'Nobody asks in place of the person. A check by an authority needs its own law.',
    },
    'a-club-or-parent-cannot-ask': {
      title: 'A club, employer or parent cannot ask another State',
      line: 'Send no request. Point them to the vetting office, or to the extract that the person can fetch.',
      doesNot: 'It opens no register. It says nothing for or against the person.',
      whoMayKnow: 'The person is told openly, by whoever recruits. Confirm or deny nothing about anybody.',
      otherPurpose: aConcern,
    },
    'ask-for-consent-first': {
      title: 'Ask for consent first',
      line: 'Ask the person for consent before any State is asked.',
      doesNot: 'It asks no State yet. A missing consent is no sign against the person.',
      whoMayKnow: 'The person is told which States are asked, for what, and who sees the reply.',
      otherPurpose: aConcern,
    },
    'no-consent-no-request': {
      title: 'No consent: no request on this route',
      line: 'Ask no State on this route. Let the legal service say what your national law makes of it.',
      doesNot: 'It asks no State. A refusal proves nothing, and national law says what may follow for the job.',
      whoMayKnow: 'The person knows. Tell the employer no more than national law lets you.',
      otherPurpose: `No other purpose takes the place of consent. ${aConcern}`,
    },
    'no-law-no-request': {
      title: 'No national law: no request',
      line: 'Ask no State. Without a national law for this check, the record abroad stays closed to you.',
      doesNot: 'It asks no State, and no other purpose is borrowed for it.',
      whoMayKnow: 'The person is told openly that an own extract is the way left, if he or she wishes.',
      otherPurpose: aConcern,
    },
    'find-the-law-first': {
      title: 'Find the law first',
      line: 'Ask no State yet. Ask the legal service for the article that lets this record be asked abroad.',
      doesNot: 'It asks no State yet.',
      whoMayKnow: 'Nobody else needs to know while the law is open.',
      otherPurpose: aConcern,
    },
    'find-out-who-asks': {
      title: 'Find out who asks, and on which law',
      line: 'Ask no State yet. Find out who wants the answer; only an authority with a vetting law has this route.',
      doesNot: 'It asks no State yet.',
      whoMayKnow: 'Confirm or deny nothing about anybody to a caller whom you do not know.',
      otherPurpose: aConcern,
    },
    'not-for-a-residence-decision': notForResidence,
  },
  facts: {
    ...whoAndWhatFor,
    ...theStates,
    ...theRecord,
    ...theVetting,
    destinationStates: otherStates,
    purpose: purposeAsked('What is the answer for?', 'Choose one. A check for work is no way to follow up a concern.', {
      'prevent-harm': 'There are facts that worry you. A concern has questions of its own.',
      investigate: 'An offence is suspected. It has questions of its own.',
      prosecute: 'It has questions of its own.',
      'supervise-or-execute': 'A sentence runs. It has questions of its own.',
      'vet-for-work': 'Somebody is to work or volunteer with children.',
      'protect-victim': 'A known child could be harmed. A concern has questions of its own.',
    }),
    earlierStates: {
      ...theStates.earlierStates,
      ask: 'In which other States did the person live or work?',
      help: 'Beyond nationality: study, work, family, seasons, since the age at which a conviction was possible.',
      why: 'A State that is not the State of nationality answers with its own convictions only (FD 2009/315/JHA Art 7(4)). Nobody else tells you of them.',
    },
  },
} satisfies FlowWordsOf<'work-with-children'>;
