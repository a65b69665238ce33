import { beforeTrial } from '../facts/before-trial';
import { theMove } from '../facts/the-move';
import { theOthers } from '../facts/the-others';
import { theSentence } from '../facts/the-sentence';
import { whoAndWhatFor } from '../facts/who-and-what-for';
import { dangerFirst, investigation, telephoneNow } from './parts';
import type { FlowWordsOf } from './type';

const suspectKnows =
  'The person knows of measures, papers and hearings, and has a lawyer. Police information stays out of all of them.';
const warning =
  'A warning to the police there is another purpose. It needs objective reasons for a serious offence, the five tests, and a decision by the police.';

export default {
  title: 'A suspect is released before trial and lives abroad',
  intro:
    'For courts, prosecutors and those who give them the facts. Measures before trial can be monitored in the State where the person lives, or they stay at home.',
  steps: {
    ...dangerFirst,
    'who-and-what-for': {
      heading: 'Who you are, and what for',
      help: 'The scheme serves the trial and the protection of victims. The person is suspected, and not convicted.',
    },
    'the-case': {
      heading: 'The case, the State and the will of the person',
      help: 'Take the answers from the court or prosecutor of the case.',
    },
    'the-measures': {
      heading: 'The measures, and who else is touched',
      help: 'Take the measures from the decision on release.',
    },
    'the-measures-considered': {
      heading: 'The measures that are considered',
      help: 'What the other State cannot monitor is better known before the court decides.',
    },
  },
  endings: {
    'telephone-now': telephoneNow,
    'supervise-before-trial': {
      title: 'Have the measures monitored where the suspect lives',
      line: 'Find out first what is still open, and keep the measures at home until then.',
      doesNot: 'It warns no police and gives nobody a right to release. Until recognition nobody there monitors.',
      withoutRoute: {
        title: 'The order cannot be monitored where the suspect lives',
        doesNot: 'Nothing goes abroad. Nobody there monitors, and it gives nobody a right to release.',
        whoMayKnow:
          'Tell the suspect that no order can be monitored there. Court and defence hear it with the reasons.',
      },
      whoMayKnow: suspectKnows,
      otherPurpose: warning,
    },
    'court-decides-first': {
      title: 'Send nothing yet: the court decides first',
      line: 'Put the scheme to the court before the hearing, and consult the other State. Send no order yet.',
      doesNot: 'It releases nobody and moves nothing. Detention is for the court of the case.',
      whoMayKnow: suspectKnows,
      otherPurpose: warning,
    },
    'settle-the-return-first': {
      title: 'Send nothing yet: residence and agreement are open',
      line: 'Settle first where the person lives, and whether he or she agrees to return, once told of the measures.',
      doesNot: 'It moves nothing. Your own measures before trial go on.',
      whoMayKnow: suspectKnows,
      otherPurpose: warning,
    },
    'measures-stay-at-home': {
      title: 'The measures stay at home',
      line: 'Send no order. Use the measures of your own law, and have detention looked at again if they are not enough.',
      doesNot: 'Nobody abroad monitors the person. If he or she leaves, that is a matter for the court.',
      whoMayKnow: suspectKnows,
      otherPurpose: warning,
    },
    'nothing-to-move': {
      title: 'No measures, nothing to move',
      line: 'Send no order: none takes the place of detention. Ask the court whether measures are needed.',
      doesNot: 'Nobody monitors the person, here or there. A suspect without measures may go where he or she likes.',
      whoMayKnow: suspectKnows,
      otherPurpose: warning,
    },
    'ask-the-court-first': {
      title: 'Send nothing: ask the court where the case stands',
      line: 'Ask the court or prosecutor where the case stands, and go through the questions again.',
      doesNot: 'It moves nothing and tells nobody.',
      whoMayKnow: 'Nobody outside the authorities that hold the case.',
      otherPurpose: warning,
    },
    'keep-the-order-alive': {
      title: 'The other State monitors: answer what it reports',
      line: 'Answer every notice at once, decide on a breach, and end the order with the judgment.',
      doesNot: 'The other State decides nothing for you: renewal, change and a warrant stay with your court.',
      whoMayKnow: suspectKnows,
      otherPurpose: warning,
    },
    'no-order-for-this-purpose': {
      title: 'Not for this purpose',
      line: 'Send no order: it collects no evidence and serves neither vetting nor residence.',
      doesNot: 'It moves nothing and tells nobody.',
      whoMayKnow: 'The authority that leads the case decides what the person is told.',
      otherPurpose: `A person under investigation has not been convicted: nothing of it goes into another file. ${investigation}`,
    },
  },
  facts: {
    ...whoAndWhatFor,
    ...theMove,
    ...theSentence,
    ...theOthers,
    ...beforeTrial,
    purpose: {
      ...whoAndWhatFor.purpose,
      options: {
        ...whoAndWhatFor.purpose.options,
        prosecute: { label: 'Secure the trial', hint: 'Measures instead of detention, up to the judgment.' },
        'supervise-or-execute': {
          label: 'Supervise, or carry out a sentence',
          hint: 'After a judgment only. Measures before trial belong to “Secure the trial”.',
        },
      },
    },
    destinationStates: {
      ...theMove.destinationStates,
      ask: 'In which State does the person live, or wish to be monitored?',
      help: 'One State at a time: the order goes to one authority.',
      why: 'The order goes to the State where the suspect lives, or to another one that agrees (FD 2009/829/JHA Art 9). One State at a time (Art 10).',
      short: 'State of residence',
    },
    residence: {
      ...theSentence.residence,
      why: 'The order goes where the suspect lawfully and ordinarily lives (FD 2009/829/JHA Art 9(1)). Elsewhere he or she asks, and that State has to agree (Art 9(2)).',
    },
    existingAlertOrOrder: {
      ...theOthers.existingAlertOrOrder,
      help: 'An alert for arrest that is still out would undo the release.',
    },
  },
} satisfies FlowWordsOf<'released-before-trial'>;
