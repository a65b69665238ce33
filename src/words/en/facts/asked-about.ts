import type { FactsWords } from './type';

/** Somebody outside asks about a person. */
export const askedAbout: Pick<FactsWords, 'outsiderLaw'> = {
  outsiderLaw: {
    ask: 'Does a national law provide for telling in such a case?',
    help: 'Some States have a disclosure scheme, for a parent or a partner for instance. It names who decides.',
    why: 'For work, housing or family life data need a law that allows it (Directive (EU) 2016/680 Art 9(1)). Kindness is none.',
    short: 'Law on telling',
    options: {
      'law-covers-this-case': {
        label: 'Yes, and it covers this case',
        hint: 'You can name the article and the body that decides.',
      },
      'no-such-law': { label: 'No' },
      unknown: { label: 'Not known', hint: 'It stays closed until the legal service has found one.' },
    },
  },
};
