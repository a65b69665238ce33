import type { FactsWords } from './type';

/** Evidence for a court: where it lies, whether it can be lost, and who acts together. */
export const theEvidence: Pick<FactsWords, 'providerHoldsData' | 'evidenceAtRisk' | 'caseRunsInSeveralStates'> = {
  providerHoldsData: {
    ask: 'Does a provider in that State hold data you need?',
    help: 'Mail, chat, storage, hosting, telephone or internet access: whose account, or what it holds.',
    why: 'A provider can be ordered directly in criminal proceedings (Regulation (EU) 2023/1543 Art 2(2)).',
    short: 'Data of a provider',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not known' },
    },
  },
  evidenceAtRisk: {
    ask: 'Could it be lost or destroyed soon?',
    why: 'What can vanish is secured first (Directive 2014/41/EU Art 32(2); Regulation (EU) 2023/1543 Art 11(1)).',
    short: 'Evidence at risk',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not known', hint: 'Treated with the same care as yes.' },
    },
  },
  caseRunsInSeveralStates: {
    ask: 'Does the case need several States to act together?',
    help: 'Cases on the same facts, searches on one day, or victims in several States.',
    why: 'Eurojust coordinates serious crime that touches 2 or more member States (Regulation (EU) 2018/1727 Art 2(1)).',
    short: 'Several States act',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No, one request is enough' },
      unknown: { label: 'Not known', hint: 'Ask the prosecutor of the case.' },
    },
  },
};
