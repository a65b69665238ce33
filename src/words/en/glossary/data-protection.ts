import type { Term } from '../../types';
import { dataDefinition } from './checked-by';

/** Terms of data protection and of the tests before sharing. */
export const dataProtection: readonly Term[] = [
  {
    id: 'purpose',
    term: 'purpose',
    means:
      'What the information is for: prevent, investigate, supervise, vet, protect, arrest. It decides channel, basis and content.',
    see: ['purpose-limitation', 'prevention', 'investigation'],
    source: '2016-680/art-4',
    everyday: true,
  },
  {
    id: 'purpose-limitation',
    term: 'purpose limitation',
    means:
      'Data stay with the purpose for which they were given. Another purpose needs its own basis, necessity and proportion.',
    see: ['purpose', 'record-reply'],
    source: '2016-680/art-4(2)',
    foundAs: ['other purpose', 'another purpose'],
  },
  {
    id: 'necessity',
    term: 'necessity',
    means:
      'Without it the task could not be done. If you cannot say what the other State would do with it, it is not necessary yet.',
    see: ['proportionality', 'objective-reasons'],
    source: '2016-680/art-8',
    foundAs: ['necessary'],
    everyday: true,
  },
  {
    id: 'proportionality',
    term: 'proportionality',
    means: 'No more than the aim needs: no more data, no more people, no more States.',
    see: ['necessity', 'purpose'],
    source: '2016-680/art-4',
    foundAs: ['proportionate', 'in proportion', 'proportion'],
  },
  {
    id: 'competent-authority',
    term: 'competent authority',
    means:
      'A public body that prevents, investigates or prosecutes crime or executes penalties. Also a body entrusted by law with such a task.',
    see: ['law-enforcement-authority', 'judicial-authority'],
    source: '2016-680/art-3(7)',
    foundAs: ['competent authorities'],
  },
  {
    id: 'law-enforcement-directive',
    term: 'Directive (EU) 2016/680',
    abbreviation: 'LED',
    alsoCalled: ['Law Enforcement Directive'],
    means:
      'The law of the Union on personal data in police and criminal justice. Executing a sentence is one of its purposes.',
    see: ['competent-authority', 'purpose-limitation'],
    source: '2016-680/art-3(7)',
    everyday: true,
  },
  {
    id: 'personal-data',
    term: 'personal data',
    means: 'Any information on a person who is identified or can be identified.',
    see: ['special-categories'],
    source: dataDefinition(1),
    everyday: true,
  },
  {
    id: 'special-categories',
    term: 'special categories of data',
    alsoCalled: ['sensitive data'],
    means: 'Data on health, sex life, beliefs, origin, genes and the like. They move only where strictly necessary.',
    see: ['biometric-data', 'necessity'],
    source: '2016-680/art-10',
    foundAs: ['special categories', 'strictly necessary'],
  },
  {
    id: 'facts-and-assessments',
    term: 'facts and assessments',
    means: 'Two kinds of data that are told apart: what happened, and what somebody thinks of it.',
    see: ['risk-assessment'],
    source: '2016-680/art-7(1)',
    foundAs: ['facts apart from assessments', 'facts from assessments'],
    everyday: true,
  },
  {
    id: 'controller',
    term: 'controller',
    means: 'The authority that decides why and how personal data are handled, and answers for it.',
    see: ['data-protection-officer', 'supervisory-authority'],
    source: dataDefinition(8),
  },
  {
    id: 'data-protection-officer',
    term: 'data-protection officer',
    abbreviation: 'DPO',
    alsoCalled: ['data-protection desk'],
    means: 'Advises the controller and watches over the handling of data. To be brought in early.',
    see: ['controller'],
    source: '2016-680/art-32',
  },
  {
    id: 'supervisory-authority',
    term: 'supervisory authority',
    alsoCalled: ['data-protection authority'],
    means:
      'The independent authority of a State for data protection. A person can turn to it where access is held back.',
    see: ['controller', 'right-of-access'],
    source: dataDefinition(15),
  },
  {
    id: 'right-of-access',
    term: 'right of access',
    means:
      'The right to learn whether data are held, which, from where and to whom they went. National law can limit it.',
    see: ['own-record', 'supervisory-authority'],
    source: '2016-680/art-14',
    foundAs: ['access request', 'request for access', 'ask for access', 'asks for access'],
  },
  {
    id: 'restriction',
    term: 'restriction',
    means:
      'Marking stored data so that they are used only in a limited way, for instance while their truth is disputed.',
    see: ['erasure'],
    source: dataDefinition(3),
    everyday: true,
  },
  {
    id: 'data-breach',
    term: 'data breach',
    means:
      'Data are lost, changed, disclosed or opened by accident or without right. It is reported within 72 hours where feasible.',
    see: ['supervisory-authority'],
    source: '2016-680/art-30',
    foundAs: ['breach of data'],
  },
  {
    id: 'log',
    term: 'log',
    means:
      'The trace of who consulted or disclosed data, when and why. It serves control and criminal proceedings, nothing else.',
    see: ['controller'],
    source: '2016-680/art-25(1)',
    foundAs: ['logged'],
    everyday: true,
  },
  {
    id: 'third-state',
    term: 'third State',
    alsoCalled: ['third country'],
    means:
      'A State neither in the Union nor tied to its Schengen rules. Data go there only on one of three bases, as a rule with consent of the State they came from.',
    see: ['adequacy', 'derogation'],
    source: '2016-680/art-35(1)',
  },
  {
    id: 'adequacy',
    term: 'adequacy decision',
    means:
      'A decision of the Commission that data are protected well enough in a State outside the Union. The first basis for a transfer.',
    see: ['derogation', 'third-state'],
    source: '2016-680/art-36',
    foundAs: ['adequacy'],
  },
  {
    id: 'derogation',
    term: 'derogation',
    means:
      'The last basis for a transfer outside the Union, such as vital interests or one single case. It is documented.',
    see: ['adequacy', 'vital-interests'],
    source: '2016-680/art-38',
  },
  {
    id: 'vital-interests',
    term: 'vital interests',
    means: 'Life and limb of the person or of somebody else.',
    see: ['derogation'],
    source: '2016-680/art-38',
    foundAs: ['vital interest'],
  },
  {
    id: 'consent-of-the-state',
    term: 'consent of the State',
    means:
      'The prior yes of the State from which information came, before it is used otherwise, in court, or passed on.',
    see: ['evidence', 'third-state'],
    source: '2016-680/art-35(1)',
    foundAs: ['consent of that State', 'consent of the sender', 'prior consent'],
  },
  {
    id: 'professional-secrecy',
    term: 'professional secrecy',
    means: 'The duty of some professions to keep to themselves what they learn. National law says what lifts it.',
    see: ['competent-authority'],
    source: 'ours',
    foundAs: ['secrecy'],
  },
];
