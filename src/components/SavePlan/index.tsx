import { useId, useRef, useState } from 'react';
import { type Facts, isDay } from '../../advice';
import type { PlanView } from '../../explain';
import type { Day } from '../../law';
import { planPageWords } from '../../words';
import { blocksOf } from './blocks';
import { download } from './download';
import { jsonOf } from './json';
import { markdownOf } from './markdown';
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

  const sheet = () => box.current?.closest('[data-ending]') ?? document.body;
  const act = (work: () => Promise<void> | void, done: string) => async () => {
    try {
      await work();
      setSaid(done);
    } catch {
      setSaid(words.failed);
    }
  };
  const word = async (root: Element | null, name: string, without = '') => {
    if (!root) return;
    const { wordOf } = await import('./word');
    download(name, await wordOf(blocksOf(root, without), words.fileTitle));
  };
  const calendar = async () => {
    if (!isDay(sentOn)) {
      setSaid(words.noDay);
      return;
    }
    const { calendarOf } = await import('./calendar');
    const text = calendarOf({ plan, askingState: facts.askingState, sentOn: sentOn as Day });
    download(`days-${today}.ics`, text, 'text/calendar;charset=utf-8');
    setSaid(words.saved);
  };
  const hasPoliceSheet = [...plan.alongside, ...plan.findOut, ...plan.meanwhile, ...plan.fallback, ...plan.closed].some(
    ({ confidential }) => confidential,
  );

  return (
    <section ref={box} className={styles.save} data-screen-only aria-label={words.title}>
      <details>
        <summary>{words.title}</summary>
        <p>{words.lead}</p>
        <div className={styles.buttons}>
          <button type="button" onClick={act(() => word(sheet(), `plan-${today}.docx`, policePart), words.saved)}>
            {words.word}
          </button>
          {hasPoliceSheet && (
            <button
              type="button"
              onClick={act(() => word(sheet().querySelector(police), `sheet-2-${today}.docx`), words.saved)}
            >
              {words.policeWord}
            </button>
          )}
          <button
            type="button"
            onClick={act(() => download(`plan-${today}.md`, markdownOf(blocksOf(sheet(), policePart))), words.saved)}
          >
            {words.markdown}
          </button>
          <button
            type="button"
            onClick={act(
              () => download(`plan-${today}.json`, jsonOf(plan, facts, edition), 'application/json'),
              words.saved,
            )}
          >
            {words.json}
          </button>
          <button type="button" onClick={act(onCopyLink, words.copied)}>
            {words.link}
          </button>
        </div>
        <p>{words.linkNote}</p>
        <p>
          <label htmlFor={id}>{words.sentOn}</label>{' '}
          <input id={id} value={sentOn} onChange={(event) => setSentOn(event.target.value)} className={styles.day} />{' '}
          <button type="button" onClick={() => calendar().catch(() => setSaid(words.failed))}>
            {words.calendarFile}
          </button>
        </p>
        <p role="status">{said}</p>
      </details>
    </section>
  );
}
