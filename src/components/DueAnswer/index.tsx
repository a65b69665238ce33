import type { Ref } from 'react';
import type { LimitView } from '../../explain';
import type { DueView } from '../../explain/deadline';
import type { TerritoryId } from '../../law';
import { lookUp, territories } from '../../words';
import Cite from '../Cite';
import StatusMark from '../StatusMark';
import { momentText } from './moment-text';
import styles from './styles.module.css';

type Props = {
  readonly limit: Pick<LimitView, 'what' | 'long' | 'unit'>;
  readonly state: TerritoryId;
  /** Local time of that State at which the limit starts; a day alone where no hour was given. */
  readonly from: string;
  readonly due: DueView;
  readonly headingRef: Ref<HTMLHeadingElement>;
};

const words = lookUp.deadlines;

/** When an answer is due: the strict moment first, then the later one, and how it was counted. */
export default function DueAnswer({ limit, state, from, due, headingRef }: Props) {
  const known = due.strict !== 'unknown';
  const given = words.given
    .replace('{title}', `${limit.what}, ${limit.long}`)
    .replace('{state}', territories[state].name)
    .replace('{from}', from.replace('T', ' '));
  return (
    <article data-strict={due.strict} data-due={due.due}>
      <h2 ref={headingRef} tabIndex={-1} className={styles.heading}>
        {known ? words.heading : words.headingUnknown}
      </h2>
      <p className={styles.given}>{given}</p>
      {!known && (
        <p>
          <StatusMark status="find-out">{words.notEstablished}</StatusMark>
        </p>
      )}
      <dl className={styles.lines}>
        {known && (
          <>
            <div className={styles.strict}>
              <dt>{words.strict}</dt>
              <dd>
                <strong>{momentText(due.strict)}</strong>{' '}
                <span className={styles.zone}>{words.localTime.replace('{zone}', due.timeZone)}</span>
              </dd>
            </div>
            <div>
              <dt>{words.later}</dt>
              <dd>{laterText(due)}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{words.how}</dt>
          <dd>{due.counting}</dd>
        </div>
        {/* Where days are counted, the sentence above names the holidays. */}
        {limit.unit === 'hours' && due.holidays.length > 0 && (
          <div>
            <dt>{words.holidays}</dt>
            <dd>{due.holidays.map(({ day, name }) => `${day} ${name}`).join('; ')}</dd>
          </div>
        )}
        <div>
          <dt>{words.article}</dt>
          <dd>
            <Cite cite={due.cite} />
          </dd>
        </div>
      </dl>
    </article>
  );
}

function laterText({ due, strict }: DueView): string {
  if (due === 'unknown') return words.laterUnknown;
  return due === strict ? words.laterSame : momentText(due);
}
