import { anInvestigation } from '../facts/an-investigation';
import { safeguardsOfARequest } from '../facts/safeguards-of-a-request';
import { theEvidence } from '../facts/the-evidence';
import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theSafeguards } from '../facts/the-safeguards';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, telephoneNow } from './parts';
import { caseSecret, handOverWords, passItOnStep, prevention, restraintWords } from './parts-of-a-case';
import type { FlowWordsOf } from './type';

const atlas =
  'The tools of the European Judicial Network name the authority, the form and the languages: its Atlas goes on where this plan ends.';
const information = `Police information is another request, by the police. ${prevention}`;

export default {
  title: 'Evidence for a court',
  intro:
    'For police, prosecutors and courts that need evidence from another State. It names the instrument and who signs; the Atlas of the European Judicial Network goes on from there.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'Evidence serves an investigation or a prosecution. Every other purpose has a way of its own.',
    },
    'the-evidence': {
      heading: 'The evidence, and the proceedings',
      help: 'Without proceedings there is no order. To lead an inquiry, police information is quicker.',
    },
    'what-else-matters': {
      heading: 'What else decides the way',
      help: 'What can be lost comes first. A case in several States has a way of its own.',
    },
    safeguards: {
      heading: 'Five tests before the request goes out',
      help: 'An order is issued only if it is necessary, proportionate and possible at home. One “not known yet” means: not yet.',
    },
    'who-may-pass-it-on': passItOnStep,
  },
  endings: {
    'telephone-now': telephoneNow,
    'ask-for-evidence': {
      title: 'Ask for the evidence',
      line: 'Have the prosecutor or court ask the State for the evidence.',
      when: 'Today, where something can be lost. Otherwise count back from the day in court.',
      doesNot: `It warns nobody and gives no intelligence. ${atlas}`,
      whoMayKnow: caseSecret,
      otherPurpose: information,
    },
    'order-the-provider-data': {
      title: 'Order the data from the provider',
      line: 'Have the prosecutor or court order the data, from the addressee that the provider has named.',
      when: 'Today: what a provider holds can be gone tomorrow.',
      doesNot: `It reaches only what the provider holds on that day. ${atlas}`,
      whoMayKnow:
        'The provider is told no more than it needs. The person is told later, by the authority that ordered (Regulation (EU) 2023/1543 Art 13).',
      otherPurpose: information,
    },
    'act-together': {
      title: 'Act together with the other States',
      line: 'Have the prosecutor bring the case to Eurojust, and ask for the evidence.',
      when: 'Before the first measure in any of the States.',
      doesNot: `It runs no case for you and protects nobody meanwhile. ${atlas}`,
      whoMayKnow: `What each State may tell whom is settled between the prosecutors. ${caseSecret}`,
      otherPurpose: `What a joint team learns serves its purpose. ${information}`,
    },
    'no-proceedings-no-order': {
      title: 'No proceedings, no order',
      line: 'Ask for no evidence abroad. Ask the prosecutor first whether proceedings are open, or are to be opened.',
      when: 'Now: ask the prosecutor.',
      doesNot: 'It obtains nothing. Evidence asked for without proceedings comes back unused.',
      whoMayKnow: caseSecret,
      otherPurpose: information,
    },
    'ask-the-prosecutor-first': {
      title: 'Not yet: ask the prosecutor first',
      line: 'Send nothing yet. Ask the prosecutor whether proceedings are open, and what the court needs.',
      when: 'Today, where something can be lost.',
      doesNot: 'It obtains nothing yet. What could be lost is named to the prosecutor today.',
      whoMayKnow: caseSecret,
      otherPurpose: information,
    },
    ...restraintWords,
    ...handOverWords,
  },
  facts: {
    ...whoAndWhatFor,
    ...anInvestigation,
    ...theEvidence,
    ...theOthers,
    ...theSafeguards,
    ...safeguardsOfARequest,
    safeguardProportionality: {
      ...safeguardsOfARequest.safeguardProportionality,
      help: 'Ask for the measure that touches the person least and still proves the point.',
      why: 'An order has to be proportionate to the proceedings, the rights of the suspect included (Directive 2014/41/EU Art 6).',
    },
    safeguardLawfulChannel: {
      ...safeguardsOfARequest.safeguardLawfulChannel,
      ask: 'Could the measure be ordered in a similar case at home, by the authority that asks?',
      help: 'Police alone issue no order: a judge or prosecutor validates it first.',
      why: 'That is a condition of the order (Directive 2014/41/EU Art 6), and so is the right signature (Art 2(c)).',
      short: 'Possible at home',
      options: {
        yes: { label: 'Yes, it could' },
        no: { label: 'No, it could not' },
        unknown: { label: 'Not known yet', hint: 'Ask the prosecutor of the case.' },
      },
    },
    destinationStates: {
      ...theMove.destinationStates,
      ask: 'Which other States are concerned?',
      help: 'Where the evidence is. For data of a provider: the State of the addressee it has named.',
      short: 'States asked',
    },
    knownVictimOrChildThere: {
      ...theOthers.knownVictimOrChildThere,
      ask: 'Is a victim, a witness or a child there touched by the request?',
      help: 'Somebody to be heard, or whom the person could reach. Enter no names.',
    },
    personMustNotKnow: {
      ...theOthers.personMustNotKnow,
      ask: 'Would it do harm if the person learned of the request now?',
    },
  },
} satisfies FlowWordsOf<'evidence-for-court'>;
