import type { Term } from '../../types';
import { notConfirmed, pageRead } from './checked-by';

/** Terms of moving supervision, sentences and protection to another State. */
export const movingMeasures: readonly Term[] = [
  {
    id: 'issuing-state',
    term: 'issuing State',
    means: 'The State that made the decision, or entered the alert, and asks another to carry it out.',
    see: ['executing-state', 'certificate'],
    source: '2008-947/art-2',
  },
  {
    id: 'executing-state',
    term: 'executing State',
    means: 'The State that recognises and carries out a decision of another, or acts on its alert.',
    see: ['issuing-state', 'adaptation', 'recognition'],
    source: '2008-947/art-2',
  },
  {
    id: 'fd-2008-947',
    term: 'Framework Decision 2008/947/JHA',
    abbreviation: 'FD 2008/947',
    means:
      'The law by which another member State supervises probation measures, conditional release and alternative sanctions.',
    see: ['supervision', 'certificate', 'fd-2008-909'],
    source: '2008-947/art-2',
    everyday: true,
  },
  {
    id: 'fd-2008-909',
    term: 'Framework Decision 2008/909/JHA',
    abbreviation: 'FD 2008/909',
    means:
      'The law by which a prison sentence is served in another member State. It is for finding the way back into society.',
    see: ['fd-2008-947', 'recognition'],
    source: '2008-909/art-3(1)',
    everyday: true,
  },
  {
    id: 'fd-2009-829',
    term: 'Framework Decision 2009/829/JHA',
    abbreviation: 'FD 2009/829',
    means:
      'The law on the European supervision order: conditions before trial, watched over in the State where the suspect lives.',
    see: ['supervision-order'],
    source: '2009-829/art-2(1)',
    everyday: true,
  },
  {
    id: 'certificate',
    term: 'certificate',
    means: 'The standard form that goes with a decision to another State. Court and defence can read it.',
    see: ['issuing-state', 'recognition'],
    source: '2008-947/annex-i',
  },
  {
    id: 'mutual-recognition',
    term: 'mutual recognition',
    means:
      'A decision of one member State counts in another, without a new look at the case. It is not automatic: each text lists grounds to refuse.',
    see: ['recognition', 'double-criminality'],
    source: pageRead(
      'The principle of mutual recognition in the area of freedom, security and justice, abstract',
      'https://dirittounioneeuropea.eu/principle-mutual-recognition-area-freedom-security-justice',
    ),
  },
  {
    id: 'recognition',
    term: 'recognition',
    means:
      'The decision by which the executing State takes over supervision or a sentence. For supervision it is due within 60 days.',
    see: ['executing-state', 'adaptation'],
    source: '2008-947/art-12(1)',
    foundAs: ['recognise', 'recognised', 'recognises'],
  },
  {
    id: 'adaptation',
    term: 'adaptation',
    means: 'Fitting a foreign measure to the nearest one at home. Never more severe and never longer.',
    see: ['executing-state', 'certificate'],
    source: '2008-947/art-9(1)',
    foundAs: ['adapt', 'adapted', 'adapts', 'adapting'],
  },
  {
    id: 'double-criminality',
    term: 'double criminality',
    means:
      'The act is an offence in both States. For 32 listed offences with a maximum of three years or more nobody checks it.',
    see: ['mutual-recognition'],
    source: '2008-947/art-10(1)',
  },
  {
    id: 'probation',
    term: 'probation',
    means:
      'The service that supervises and supports people under a sentence or after release. Often it also advises the court.',
    see: ['supervision'],
    source: notConfirmed('Council of Europe Recommendation CM/Rec(2010)1, definitions'),
    everyday: true,
  },
  {
    id: 'supervision',
    term: 'supervision',
    means: 'Contact, checks and support that a person has to accept under a sentence or after release.',
    see: ['probation', 'conditional-release', 'breach'],
    source: 'ours',
    everyday: true,
  },
  {
    id: 'conditional-release',
    term: 'conditional release',
    alsoCalled: ['release on licence', 'parole'],
    means: 'Release after part of a prison sentence, with duties to keep until the rest has run.',
    see: ['licence', 'breach', 'fd-2008-947'],
    source: '2008-947/art-2',
  },
  {
    id: 'licence',
    term: 'licence',
    means: 'In some States the name for the time and the conditions after release from prison.',
    see: ['conditional-release'],
    source: notConfirmed('Law of England and Wales on release from prison'),
  },
  {
    id: 'suspended-sentence',
    term: 'suspended sentence',
    means: 'A prison sentence that is not carried out, or not all of it, as long as conditions are kept.',
    see: ['revocation', 'fd-2008-947'],
    source: '2008-947/art-2',
  },
  {
    id: 'breach',
    term: 'breach',
    means: 'Not keeping a condition of a sentence, a release or an order.',
    see: ['revocation', 'supervision'],
    source: 'ours',
    everyday: true,
  },
  {
    id: 'revocation',
    term: 'revocation',
    alsoCalled: ['recall to prison'],
    means: 'Ending a suspension or a release, so that the person goes to prison for the rest.',
    see: ['breach', 'conditional-release'],
    source: '2008-947/art-14(1)',
    foundAs: ['recall', 'revoke', 'revoked'],
  },
  {
    id: 'declaration',
    term: 'declaration',
    means:
      'What a State has said about how it applies a text, for example its languages or its conditions. Look it up before sending.',
    see: ['reservation'],
    source: '2008-947/art-14(3)',
    everyday: true,
  },
  {
    id: 'reservation',
    term: 'reservation',
    means:
      'A part of a convention that a State has left out for itself. The same convention then reads differently for each State.',
    see: ['declaration'],
    source: 'coe-1957/art-26',
  },
  {
    id: 'supervision-order',
    term: 'European supervision order',
    abbreviation: 'ESO',
    alsoCalled: ['supervision order'],
    means: 'Conditions for a suspect before trial, in place of detention, that another State watches over.',
    see: ['fd-2009-829'],
    source: '2009-829/art-2(1)',
  },
  {
    id: 'protection-order',
    term: 'European protection order',
    abbreviation: 'EPO',
    alsoCalled: ['protection order'],
    means: 'Carries a ban on contact, places or coming near to another State. The protected person has to ask for it.',
    see: ['protected-person', 'civil-protection-measure'],
    source: '2011-99/art-6(2)',
  },
  {
    id: 'civil-protection-measure',
    term: 'civil protection measure',
    means:
      'A ban of a civil court that protects somebody. With its certificate it holds in other member States without any procedure.',
    see: ['protection-order'],
    source: '606-2013/art-4(1)',
  },
  {
    id: 'protected-person',
    term: 'protected person',
    means: 'The person whom a protection order or measure shields.',
    see: ['person-causing-danger', 'protection-order'],
    source: '2011-99/art-6(2)',
    everyday: true,
  },
  {
    id: 'person-causing-danger',
    term: 'person causing danger',
    alsoCalled: ['person causing the risk'],
    means:
      'The person against whom protection is ordered. He or she is told of the measure; an address stays hidden unless needed.',
    see: ['protected-person'],
    source: '2011-99/art-9(3)',
  },
  {
    id: 'nordic-laws',
    term: 'Nordic laws of 1963',
    alsoCalled: ['laws of 1963'],
    means: 'Uniform laws by which sentences and supervision pass between Denmark, Finland, Iceland, Norway and Sweden.',
    see: ['supervision', 'fd-2008-947'],
    source: 'nordic-1963/sections-5-23',
    foundAs: ['Nordic law', 'Nordic'],
  },
];
