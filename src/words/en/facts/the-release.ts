import type { FactsWords } from './type';

/** How a person leaves custody, and what a transfer of the sentence or a removal rests on. */
export const theRelease: Pick<
  FactsWords,
  'custodyExit' | 'tieToThatState' | 'consentToTransfer' | 'thatStateAgrees' | 'sentenceLeft' | 'removalDecision'
> = {
  custodyExit: {
    ask: 'How will the person leave custody?',
    help: 'Choose the way that comes first.',
    why: 'Release, removal, surrender and a transfer of the sentence have different authorities. A transfer serves the way back into society (FD 2008/909/JHA Art 3(1)).',
    short: 'Way out',
    options: {
      release: { label: 'Release', hint: 'At the end, on conditions, or because a court lifts the detention.' },
      'temporary-leave': { label: 'Leave, and back', hint: 'Hours or days outside during the sentence.' },
      'sentence-transfer': {
        label: 'Transfer, to serve the rest there',
        hint: 'The person stays a prisoner, in the other State.',
      },
      removal: { label: 'Removal or deportation', hint: 'A decision makes the person leave the country.' },
      surrender: { label: 'Surrender or extradition', hint: 'Another State wants the person for a case of its own.' },
      unknown: { label: 'Not known', hint: 'Treated as a release.' },
    },
  },
  tieToThatState: {
    ask: 'What ties the person to that State?',
    help: 'Nationality was asked before. Home means lawful and ordinary life there.',
    why: 'The papers can go to the State of nationality where the person lives or will be removed to. Any other State has to consent (FD 2008/909/JHA Art 4(1)).',
    short: 'Tie to that State',
    options: {
      'lives-there': { label: 'The person lives there' },
      'removed-there-after-release': {
        label: 'The person will be removed there after release',
        hint: 'By an order that is part of the judgment or follows from it.',
      },
      'other-ties': { label: 'Family, work or language' },
      none: { label: 'Nothing' },
      unknown: { label: 'Not known' },
    },
  },
  consentToTransfer: {
    ask: 'Does the person consent to serve the sentence there?',
    help: 'Given knowingly, in writing, after hearing what it means.',
    why: 'Consent is the rule, with exceptions for the home State and the State of removal (FD 2008/909/JHA Art 6(1)-(2)). The person is heard in any case (Art 6(3)).',
    short: 'Consent',
    options: {
      yes: { label: 'Yes, on record' },
      no: { label: 'No' },
      unknown: { label: 'Not known, or not asked yet' },
    },
  },
  thatStateAgrees: {
    ask: 'Has that State agreed to take over the sentence?',
    why: 'Any State but the home State and the State of removal has to consent (FD 2008/909/JHA Art 4(1)). Under the convention of 1983 both States agree in every case (Art 3).',
    short: 'That State agrees',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No, it has refused' },
      unknown: { label: 'Not known, or not asked yet' },
    },
  },
  sentenceLeft: {
    ask: 'How many months are left to serve?',
    help: 'Whole months, on the day the papers would arrive. For life or an open term enter 720.',
    why: 'Under six months left, the other State may refuse (FD 2008/909/JHA Art 9(1)(h)). The convention of 1983 asks for six months or an open term (Art 3(1)(c)).',
    short: 'Months left to serve',
    options: {},
  },
  removalDecision: {
    ask: 'Which decision makes the person leave?',
    help: 'Ask immigration for the paper. A plan to remove somebody is no decision.',
    why: 'An alert on return rests on a return decision on a third-country national (Regulation (EU) 2018/1860 Art 3(1)).',
    short: 'Decision to leave',
    options: {
      'return-decision': {
        label: 'A return decision',
        hint: 'Illegal stay, and an obligation to leave, laid down in a decision.',
      },
      'other-decision-to-leave': {
        label: 'Another decision',
        hint: 'For example an expulsion of a Union citizen under national law.',
      },
      none: { label: 'None yet' },
      unknown: { label: 'Not known' },
    },
  },
};
