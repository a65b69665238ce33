import { theAddress } from '../facts/the-address';
import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theRisk } from '../facts/the-risk';
import { theSafeguards } from '../facts/the-safeguards';
import { theSentence } from '../facts/the-sentence';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, investigation, nothingMoves, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const openCheck =
  'The person and the household know of an open check: it is done with them. Say nothing of a possible request to the police.';
const police =
  'A request to the police there is another purpose. It needs an offence to prevent, objective reasons, the five tests, and a decision by the police.';

export default {
  title: 'An address abroad is to be checked',
  intro:
    'For those who decide on release, leave or a journey to an address, a household or a host in another State. It ends in who can ask whom, or in a check from home.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'A wish to know is no purpose. Name what the check serves.',
    },
    'the-address': {
      heading: 'The address and the people there',
      help: 'Enter no address and no names. The people who live there have rights of their own.',
    },
    'the-measure': {
      heading: 'The sentence and the measure',
      help: 'If supervision is to move, the authority there can be consulted before it does.',
    },
    'what-else-matters': {
      heading: 'Who and what else is touched',
      help: 'Answer each line. “Not checked” is an answer, and the plan says who can check.',
    },
    'the-risk': {
      heading: 'What points to serious harm',
      help: 'Take what stands in a dated assessment of this address. An earlier conviction alone is no objective reason.',
    },
    safeguards: {
      heading: 'Five tests before a request leaves your office',
      help: 'A question tells something too: that a convicted person is to stay with these people.',
    },
    'who-may-pass-it-on': {
      heading: 'Who at home tells the police',
      help: 'Your service normally does not ask abroad itself. This finds the rule to tell your own police.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'ask-their-police': {
      title: 'Have the police ask the police there',
      line: 'Give your police the offence that is to be prevented, the reasons, and three questions about the address.',
      doesNot: 'It visits nobody and approves nothing. Nobody there has to use force, or to watch the address.',
      whoMayKnow:
        'The police decide whether person and household hear of the request, and when. Hint at nothing while you check with them.',
      otherPurpose: `The answer serves to prevent this offence, and no file on the household. ${investigation}`,
    },
    'consult-before-the-transfer-goes': {
      title: 'Ask through the transfer of supervision',
      line: 'Have the authority that would send the papers consult the authority there about address and measures.',
      doesNot: 'It warns no police, and the authority there need not visit. Until recognition nobody there supervises.',
      withoutRoute: nothingMoves,
      whoMayKnow: openCheck,
      otherPurpose: police,
    },
    'check-from-home': {
      title: 'Ask no police abroad: check from home',
      line: 'Check the address from home, with the person and the household, and decide on what is known.',
      doesNot: 'It tells nobody abroad. A wish to check an address opens no police channel.',
      whoMayKnow: openCheck,
      otherPurpose: police,
    },
    'not-yet': {
      title: 'Not yet: settle what is open, and check from home',
      line: 'Send no request yet. Settle the tests that are open, and check from home meanwhile.',
      doesNot: 'It tells nobody abroad. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: openCheck,
      otherPurpose: `Another purpose does not settle an open test. ${investigation}`,
    },
    'ask-who-may-tell': {
      title: 'Find out first who can tell the police',
      line: 'Pass nothing on yet. Find the rule and the unit at home, and check from home meanwhile.',
      doesNot: 'It tells nobody. Danger that becomes immediate does not wait: telephone.',
      whoMayKnow: openCheck,
      otherPurpose: `The rule has to fit the purpose. ${investigation}`,
    },
    'ask-for-another-address': {
      title: 'The household says no: another address',
      line: 'Ask for another address, or refuse this one. Ask nobody abroad about people who do not want it.',
      doesNot: 'It tells nobody abroad, and it does not stop a person who is free to travel.',
      whoMayKnow:
        'Tell the person the decision. What the household said is told only as far as it puts nobody at risk.',
      otherPurpose: police,
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theMove,
    ...theSentence,
    ...theOthers,
    ...theRisk,
    ...theSafeguards,
    ...theAddress,
    timeToAct: {
      ...whoAndWhatFor.timeToAct,
      ask: 'How much time is left before release, leave or journey?',
      options: { ...whoAndWhatFor.timeToAct.options, now: { label: 'None: on the way or already there' } },
    },
    destinationStates: {
      ...theMove.destinationStates,
      ask: 'In which State is the address?',
      short: 'State of the address',
    },
    stay: { ...theMove.stay, ask: 'For how long would the person stay there?' },
    knownVictimOrChildThere: {
      ...theOthers.knownVictimOrChildThere,
      ask: 'Is a known victim, or another child outside the household, within reach there?',
    },
    personMustNotKnow: {
      ...theOthers.personMustNotKnow,
      ask: 'Would it do harm if the person or the household learned of a request?',
    },
  },
} satisfies FlowWordsOf<'address-abroad'>;
