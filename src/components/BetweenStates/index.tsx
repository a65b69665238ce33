import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { statesByName } from '../../explain';
import type { Day } from '../../law';
import { lookUp, planWords } from '../../words';
import ErrorSummary from '../ErrorSummary';
import { localDay } from '../Flow/local-day';
import { hashParts, pageOf } from '../hash-parts';
import LoadedAnswer, { type DrawAnswer } from '../LoadedAnswer';
import LookUpField from '../LookUpField';
import { type Choice, choiceIn, type Fault, hashOf, type Question, questionOf } from './choice';
import styles from './styles.module.css';

type State = {
  readonly choice: Choice;
  readonly faults: readonly Fault[];
  /** Counts what was asked, so that each asking moves the focus. */
  readonly asked: number;
  readonly load: (() => Promise<DrawAnswer>) | undefined;
};

const words = lookUp.between;
const firstFrame: State = { choice: { from: '', to: '', on: '' }, faults: [], asked: 0, load: undefined };

const places = [{ options: [...statesByName, { value: 'elsewhere', label: words.elsewhere }] }];

/** What exists between two States on a day. The address holds the two codes and the day, once the reader asks for them. */
export default function BetweenStates() {
  const [{ choice, faults, asked, load }, setState] = useState(firstFrame);
  const [now, setNow] = useState<Day>();
  const id = useId();
  const errorOf = (field: keyof Choice) => faults.find((fault) => fault.field === field)?.text;
  const field = (name: keyof Choice) => ({
    id: `${id}-${name}`,
    value: choice[name],
    error: errorOf(name),
    onChange: (value: string) => setState((state) => ({ ...state, choice: { ...state.choice, [name]: value } })),
  });

  useEffect(() => {
    const today = localDay();
    setNow(today);
    const page = pageOf(window.location);
    const arrive = () => {
      // Going back to another page is heard here too, before this one is gone.
      if (pageOf(window.location) === page) setState((state) => arrivedAt(state, window.location.hash, today));
    };
    arrive();
    window.addEventListener('popstate', arrive);
    return () => window.removeEventListener('popstate', arrive);
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!now) return;
    const next = askedFor(choice, asked, now);
    setState(next);
    const question = questionOf(choice);
    if (isFaults(question)) return;
    const { hash } = window.location;
    const wanted = hashOf(question, hash);
    if (hashParts(wanted).codes !== hashParts(hash).codes) window.history.pushState(window.history.state, '', wanted);
  };

  return (
    <>
      <form onSubmit={submit} noValidate className={clsx(styles.form, load && styles.answered)}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <p className={styles.lead}>
          {words.caution} <Link to="/what-is-the-situation/">{words.questions}</Link>
        </p>
        <noscript>
          <p>{words.noScript}</p>
        </noscript>
        <ErrorSummary errors={faults.map(({ field: name, text }) => ({ id: `${id}-${name}`, text }))} attempt={asked} />
        <div className={styles.fields}>
          <LookUpField {...field('from')} label={words.from} options={places} empty={planWords.chooseState} />
          <LookUpField {...field('to')} label={words.to} options={places} empty={planWords.chooseState} />
          <LookUpField {...field('on')} label={words.day} help={words.dayHelp} />
        </div>
        <button type="submit" className={styles.show}>
          {words.show}
        </button>
      </form>
      {load && <LoadedAnswer load={load} />}
    </>
  );
}

const isFaults = (found: Question | readonly Fault[]): found is readonly Fault[] => Array.isArray(found);

/** What the page shows for an address: nothing yet, what is wrong with it, or the answer. */
function arrivedAt({ asked }: State, hash: string, today: Day): State {
  const found = choiceIn(hash);
  const blank = { ...firstFrame, choice: { ...firstFrame.choice, on: today }, asked: asked + 1 };
  if (found === undefined) return blank;
  if (found === 'damaged') return { ...blank, faults: [{ field: 'from', text: words.errors.address }] };
  return askedFor(found, asked, today);
}

function askedFor(choice: Choice, asked: number, now: Day): State {
  const found = questionOf(choice);
  const next = { choice, asked: asked + 1 };
  return isFaults(found)
    ? { ...next, faults: found, load: undefined }
    : { ...next, faults: [], load: () => answer(found, now) };
}

/** Fetched when asked for: the base with its explanations, and the page of the answer. */
async function answer(question: Question, now: Day): Promise<DrawAnswer> {
  const [{ betweenView }, { default: BetweenResult }] = await Promise.all([
    import('../../explain'),
    import('../BetweenResult'),
  ]);
  const view = await betweenView(question.from, question.to, question.on);
  return (heading) => <BetweenResult {...question} now={now} view={view} headingRef={heading} />;
}
