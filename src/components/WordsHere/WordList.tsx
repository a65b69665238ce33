import Link from '@docusaurus/Link';
import { useMemo } from 'react';
import { termsIn } from '../../explain/terms';
import { glossary, glossaryWords } from '../../words/glossary';
import { textsIn } from './texts-in';

/** The terms that stand in what a page says, each with its meaning. */
export function WordList({ said }: { readonly said: unknown }) {
  const terms = useMemo(() => termsIn(textsIn(said), glossary), [said]);
  return (
    <>
      {terms.length === 0 && <p>{glossaryWords.none}</p>}
      <dl>
        {terms.map(({ id, term, abbreviation, means }) => (
          <div key={id}>
            <dt>
              {term}
              {abbreviation && ` (${abbreviation})`}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
      <p>
        <Link to="/handbook/glossary/">{glossaryWords.whole}</Link>
      </p>
    </>
  );
}
