import type { FactsWords } from './type';

/** Who the person is, how sure that is, and the case behind the question. */
export const theIdentity: Pick<FactsWords, 'identityCertainty' | 'identityPrints' | 'caseStage' | 'earlierNames'> = {
  identityCertainty: {
    ask: 'How sure is it who the person is?',
    help: 'A record request on a wrong name comes back empty.',
    why: 'Before sending, data are checked for being right, complete and current (Directive (EU) 2016/680 Art 7(2)).',
    short: 'Identity',
    options: {
      'proved-by-prints': {
        label: 'Proved by fingerprints',
        hint: 'Or by a source as good, such as a known file photo with prints.',
      },
      'papers-only': { label: 'Papers look right; nothing else was checked' },
      doubtful: { label: 'In doubt', hint: 'No papers, false ones, or several names and nationalities.' },
      unknown: { label: 'Not known' },
    },
  },
  identityPrints: {
    ask: 'Are there fingerprints of the person in this case?',
    help: 'National law says who takes them, and when.',
    why: 'Prints move only where strictly necessary and on a basis in law (Directive (EU) 2016/680 Art 10).',
    short: 'Prints',
    options: {
      taken: { label: 'Yes, they were taken' },
      'may-be-taken': { label: 'Not yet, but national law lets us take them' },
      'may-not-be-taken': { label: 'No, and national law does not allow it' },
      unknown: { label: 'Not known' },
    },
  },
  caseStage: {
    ask: 'Which case stands behind the question?',
    help: 'A search in the files of another State needs a single case.',
    why: 'Prints are compared in a single case only (Decision 2008/615/JHA Art 9). Records are asked for proceedings against this person (FD 2009/315/JHA Art 6(1)).',
    short: 'Case',
    options: {
      'suspected-or-arrested': { label: 'A suspicion or an arrest', hint: 'An offence is being investigated.' },
      charged: { label: 'A charge', hint: 'Proceedings run before a court.' },
      'offence-to-prevent': {
        label: 'An offence that is to be prevented',
        hint: 'Dated facts point to it; there is a file.',
      },
      'sentence-running': { label: 'A sentence that is being carried out' },
      none: { label: 'None' },
      unknown: { label: 'Not known' },
    },
  },
  earlierNames: {
    ask: 'Has the person used other names, or had another nationality?',
    help: 'Birth name, marriage, other spellings, a change of name or nationality. Enter no names here.',
    why: 'Registers are searched by name and nationality. Those of the time of the conviction find it.',
    short: 'Other names',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not checked' },
    },
  },
};
