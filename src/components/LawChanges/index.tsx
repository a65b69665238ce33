import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ChangesView } from '../../explain';
import { changesOfLaw as words } from '../../words';
import Cite from '../Cite';
import StatusMark from '../StatusMark';
import styles from './styles.module.css';

type Props = {
  readonly view: ChangesView;
  /** Told in a line each, adopted but not in use, or only agreed. */
  readonly part: 'told' | 'waiting' | 'agreed';
};

/** Changes of law, with the days of the base: the chapter types no day itself. */
export default function LawChanges({ view, part }: Props) {
  return (
    <>
      <ul className={styles.list}>{lines[part](view)}</ul>
      <p className={styles.asOf}>{words.asOf.replace('{day}', view.asOf)}</p>
    </>
  );
}

const lines: Readonly<Record<Props['part'], (view: ChangesView) => ReactNode>> = {
  told: ({ told }) =>
    told.map(({ id, day, ahead, ...text }) => (
      <Line key={id} day={day} ahead={ahead} text={text}>
        {words.told[id]}
      </Line>
    )),
  waiting: ({ waiting }) =>
    waiting.map(({ day, note, ...text }) => (
      <Line key={text.instrument} day={day ?? words.noDay} ahead={day !== null} text={text}>
        {note}
      </Line>
    )),
  agreed: ({ agreed }) =>
    agreed.map(({ text: says, ...text }) => (
      <Line key={text.instrument} text={text}>
        {says}
      </Line>
    )),
};

type LineProps = {
  readonly day?: string;
  readonly ahead?: boolean;
  readonly text: Pick<ChangesView['told'][number], 'instrument' | 'short' | 'cite'>;
  readonly children: ReactNode;
};

function Line({ day, ahead, text: { instrument, short, cite }, children }: LineProps) {
  return (
    <li>
      {day && <b className={styles.day}>{day}</b>} {ahead && <StatusMark status="urgent">{words.ahead}</StatusMark>}{' '}
      <Link to={`/law/${instrument}/`}>{short}</Link>. {children} {cite && <Cite cite={cite} />}
    </li>
  );
}
