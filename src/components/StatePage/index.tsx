import Link from '@docusaurus/Link';
import type { StateView } from '../../explain';
import { basePages, countrySheet as words } from '../../words';
import BaseList from '../BaseList';
import Certificates from './Certificates';
import CheckMark from './CheckMark';
import NotApplied from './NotApplied';
import OtherNames from './OtherNames';
import styles from './styles.module.css';
import WhatApplies from './WhatApplies';
import WhomToAsk from './WhomToAsk';

const parts = [
  ['ask', words.ask],
  ['languages', words.certificates],
  ['applies', words.applies],
  ['not-applied', words.notApplied],
  ['special', words.peculiarities],
  ['names', words.names],
] as const;

/** The country sheet of one State, in the order of an officer's questions. */
export default function StatePage({ view }: { readonly view: StateView }) {
  return (
    <article className={styles.sheet} data-sheet>
      <p data-screen-only>
        <Link to="/states/">{basePages.states.back}</Link>
      </p>
      <h1>{view.name}</h1>
      <p>
        {words.lead.replace('{state}', view.inSentence)}{' '}
        <Link to="/handbook/country-sheets/" data-screen-only>
          {words.guide}
        </Link>
      </p>
      <BaseList
        rows={[
          [words.code, view.id],
          [words.otherCode, view.otherCode],
          [words.group, view.group],
          [words.timeZone, view.timeZone],
        ]}
      />
      <nav aria-label={words.jump} data-screen-only>
        <ul className={styles.jump}>
          {parts.map(([id, title]) => (
            <li key={id}>
              <Link to={`#${id}`} data-noBrokenLinkCheck>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="ask">{words.ask}</h2>
      <p>{words.askNote}</p>
      <WhomToAsk roles={view.roles} />
      <h2 id="languages">{words.certificates}</h2>
      <Certificates view={view} />
      <h2 id="applies">{words.applies}</h2>
      <WhatApplies view={view} />
      <h2 id="not-applied">{words.notApplied}</h2>
      <NotApplied view={view} />
      <h2 id="special">{words.peculiarities}</h2>
      <Peculiarities view={view} />
      <h2 id="names">{words.names}</h2>
      <OtherNames names={view.nationalNames} />
    </article>
  );
}

function Peculiarities({ view: { peculiarities } }: { readonly view: StateView }) {
  if (peculiarities.length === 0) return <p>{words.noPeculiarities}</p>;
  return (
    <ul>
      {peculiarities.map(({ text, check }) => (
        <li key={text}>
          {text} <CheckMark check={check} of={text} />
        </li>
      ))}
    </ul>
  );
}
