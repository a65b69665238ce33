import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theSearch } from '../facts/the-search';
import { theSentence } from '../facts/the-sentence';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, investigation, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const secret =
  'Tell neither the person nor family, employer or lawyer of a warrant or an alert. What is owed on arrest is told then, by whoever arrests.';
const warning =
  'Somebody in danger meanwhile is another purpose: a warning on its own facts, with a dated assessment and the five tests.';

export default {
  title: 'An arrest abroad is wanted',
  intro:
    'For officials who want somebody arrested in another State. It ends in a warrant, in an order that comes first, in what is due after the arrest, or in the withdrawal.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what the arrest is for',
      help: 'An arrest abroad serves a prosecution or a sentence, and nothing else.',
    },
    'who-is-wanted': {
      heading: 'Who is wanted, and how far it has come',
      help: 'The State matters: the way to an arrest differs from one to the next.',
    },
    'the-order': {
      heading: 'The order and its weight',
      help: 'Nobody is arrested abroad because of a breach or a danger alone. An order comes first, and protection is kept in view.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'ask-for-arrest': {
      title: 'Ask for arrest',
      line: 'Give order and facts to the authority that issues warrants, and to the police, today.',
      doesNot:
        'A warrant finds nobody by itself. An alert in SIS is not seen by the United Kingdom or outside Schengen.',
      whoMayKnow: secret,
      otherPurpose: warning,
    },
    'apply-for-an-order-first': {
      title: 'No order, no arrest: apply for one first',
      line: 'Ask the court or authority that decides for an order today, with dated facts.',
      doesNot: 'Until there is an order nobody is arrested abroad. A notice or diffusion does not replace it.',
      whoMayKnow:
        'Say nothing to the person before the authority has decided. It decides whether the person is heard first.',
      otherPurpose: warning,
    },
    'find-the-order-first': {
      title: 'Send nothing: find the order first',
      line: 'Ask the court, prosecutor or enforcement authority whether there is an order, and get a copy.',
      doesNot: 'Nothing is circulated on a guess. An arrest without an order behind it is unlawful.',
      whoMayKnow: 'Nobody outside the authorities that hold the case.',
      otherPurpose: warning,
    },
    'too-light-for-an-arrest': {
      title: 'Too light for an arrest abroad',
      line: 'Choose a milder way: a summons, an alert for the address, or a return by agreement.',
      doesNot: 'Nobody is arrested abroad. A Red Notice has a higher line and does not take the place of a warrant.',
      whoMayKnow: 'A summons tells the person by itself. Say nothing of an alert for the address before.',
      otherPurpose: warning,
    },
    'follow-the-surrender': {
      title: 'Arrested there: follow the surrender',
      line: 'Send warrant, translation and answers to the court there today, and plan the return.',
      doesNot: 'The arrest brings nobody back by itself. The court there decides, and late papers can end the arrest.',
      whoMayKnow:
        'The person knows of arrest and warrant, and has a lawyer there. What police or victims told you in confidence stays out.',
      otherPurpose:
        'Other offences need the consent of that State or of the person, or an exception. A warning for the time after a release there needs facts of its own.',
    },
    'withdraw-everything': {
      title: 'Over: withdraw everything today',
      line: 'Have every alert, notice and warrant withdrawn today, and have each withdrawal confirmed.',
      doesNot: 'It takes back what you asked for. What other States wrote into files of their own stays with them.',
      whoMayKnow: 'The person may ask what is held on him or her. The data-protection desk answers.',
      otherPurpose: 'What was collected for the search does not serve another purpose afterwards.',
    },
    'nothing-to-arrest-for': {
      title: 'Nothing to arrest for: ask nobody',
      line: 'Circulate nothing: no sentence and no case is open.',
      doesNot: 'It finds nobody. Somebody who owes nothing may go where he or she likes.',
      whoMayKnow: 'There is nothing to tell.',
      otherPurpose: `Preventing harm is another purpose, with a dated assessment and facts of its own. ${investigation}`,
    },
    'danger-alone-opens-no-warrant': {
      title: 'Danger alone opens no warrant',
      line: 'Have the danger assessed and warned of as prevention. Ask whether a breach or an offence allows an order.',
      doesNot: 'Nobody is arrested abroad because he or she could do harm.',
      whoMayKnow:
        'The police decide whether the person hears of a warning. Say nothing of an order that is applied for.',
      otherPurpose:
        'An arrest is another purpose: an enforceable judgment, a warrant or an enforceable revocation (FD 2002/584/JHA Art 8(1)(c)).',
    },
    'questioning-is-no-arrest': {
      title: 'Questioning is no ground for an arrest',
      line: 'Ask the prosecutor for mutual assistance or an investigation order. A warrant needs a prosecution.',
      doesNot: 'Nobody is arrested only to be heard.',
      whoMayKnow: 'The authority that leads the case decides what the person is told, and when.',
      otherPurpose:
        'Once a suspect is to be prosecuted and a national warrant exists, go through these questions again.',
    },
    'no-arrest-for-this-purpose': {
      title: 'No arrest for this purpose',
      line: 'Ask for no arrest: a check for work or a decision on residence opens none.',
      doesNot: 'It stops and finds nobody.',
      whoMayKnow: 'The person hears of your procedure as its own law says.',
      otherPurpose:
        'An arrest needs a sentence or a case, an enforceable order, and the authority that is competent for it.',
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theMove,
    ...theSentence,
    ...theOthers,
    ...theSearch,
    purpose: {
      ...whoAndWhatFor.purpose,
      ask: 'What is the arrest for?',
      help: 'A warrant serves a prosecution, or a sentence or detention order. The others are here so that you see why they do not.',
    },
    destinationStates: {
      ...theMove.destinationStates,
      ask: 'In which States should the person be arrested, or has been?',
      help: 'Name up to three. Not known is an answer: the alert in SIS reaches all who use it.',
      short: 'States of arrest',
    },
    personMustNotKnow: {
      ...theOthers.personMustNotKnow,
      ask: 'Would it do harm if the person learned of the search?',
    },
  },
} satisfies FlowWordsOf<'arrest-abroad'>;
