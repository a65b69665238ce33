import { useId, useRef, useState } from 'react';
import { type Facts, isDay } from '../../advice';
import type { PlanView } from '../../explain';
import type { Day } from '../../law';
import { planPageWords } from '../../words';
import { hasPoliceSheet, sheetsOf } from '../PlanPage/sheets';
import { download } from './download';
import { formats, save } from './files';
import { jsonOf, policeJsonOf } from './json';
import styles from './styles.module.css';

type Props = {
  readonly plan: PlanView;
  readonly facts: Facts;
  /** Version, day and hash: they stand in every file. */
  readonly edition: unknown;
  readonly today: Day;
  /** Puts a link with codes only on the clipboard. */
  readonly onCopyLink: () => Promise<void>;
};

const words = planPageWords.save;
const police = '[data-sheet="police"]';
/** What the common files leave out: the sheet with its heading, which alone would tell that there is one. */
export const policePart = `${police}, section:has(> ${police})`;

/** Saves the plan on the reader's own device: Word, Markdown, JSON, calendar; or copies a link that holds codes only. */
export default function SavePlan({ plan, facts, edition, today, onCopyLink }: Props) {
  const [said, setSaid] = useState('');
  const [sentOn, setSentOn] = useState<string>(today);
  const box = useRef<HTMLElement>(null);
  const id = useId();

  const sheets = sheetsOf(plan);
  const page = () => box.current?.closest('[data-ending]') ?? document.body;
  const commonSheet = () => ({
    name: `plan-${today}`,
    root: page(),
    without: policePart,
    json: jsonOf({ plan, sheets, facts, edition }),
  });
  const policeSheet = () => ({
    name: `sheet-2-${today}`,
    root: page().querySelector(police),
    without: '',
    json: policeJsonOf({ plan, sheets, edition }),
  });
  const act = (work: () => Promise<void>, done: string) => () =>
    work().then(
      () => setSaid(done),
      () => setSaid(words.failed),
    );
  const calendar = async () => {
    const { calendarOf } = await import('./calendar');
    const text = calendarOf({ plan, sheets, askingState: facts.askingState, sentOn: sentOn as Day });
    download(`days-${today}.ics`, text, 'text/calendar;charset=utf-8');
  };

  return (
    <section ref={box} className={styles.save} data-screen-only aria-label={words.title}>
      <details>
        <summary>{words.title}</summary>
        <p>{words.lead}</p>
        <div className={styles.buttons}>
          {formats.map((format) => (
            <button key={format} type="button" onClick={act(() => save(format, commonSheet()), words.saved)}>
              {words[format]}
            </button>
          ))}
          {hasPoliceSheet(sheets) &&
            formats.map((format) => (
              <button key={format} type="button" onClick={act(() => save(format, policeSheet()), words.saved)}>
                {words.police[format]}
              </button>
            ))}
          <button type="button" onClick={act(onCopyLink, words.copied)}>
            {words.link}
          </button>
        </div>
        <p>{words.linkNote}</p>
        <p>
          <label htmlFor={id}>{words.sentOn}</label>{' '}
          <input id={id} value={sentOn} onChange={(event) => setSentOn(event.target.value)} className={styles.day} />{' '}
          <button type="button" onClick={isDay(sentOn) ? act(calendar, words.saved) : () => setSaid(words.noDay)}>
            {words.calendarFile}
          </button>
        </p>
        <p role="status">{said}</p>
      </details>
    </section>
  );
}
