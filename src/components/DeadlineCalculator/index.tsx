import { type FormEvent, useEffect, useId, useState } from 'react';
import { type LimitView, statesByName } from '../../explain';
import { lookUp, planWords } from '../../words';
import ErrorSummary from '../ErrorSummary';
import { localDay } from '../Flow/local-day';
import LoadedAnswer, { type DrawAnswer } from '../LoadedAnswer';
import LookUpField, { type Option } from '../LookUpField';
import { type Draft, type Fault, type Start, startOf } from './start';
import styles from './styles.module.css';

type Props = { readonly limits: readonly LimitView[] };

type State = {
  readonly faults: readonly Fault[];
  /** Counts what was asked, so that each asking moves the focus. */
  readonly asked: number;
  readonly load: (() => Promise<DrawAnswer>) | undefined;
};

const words = lookUp.deadlines;

const states = [{ options: statesByName }];

/** The limits, each under the text that sets it. */
function byAct(limits: readonly LimitView[]) {
  const acts = new Map<string, Option[]>();
  for (const { id, act, what, long } of limits)
    acts.set(act, [...(acts.get(act) ?? []), { value: id, label: `${what}: ${long}` }]);
  return [...acts].map(([group, options]) => ({ group, options }));
}

/** When an answer is due. The holiday table is fetched when the reader presses Calculate, not before. */
export default function DeadlineCalculator({ limits }: Props) {
  const [draft, setDraft] = useState<Draft>({ limit: '', state: '', day: '', hour: '' });
  const [{ faults, asked, load }, setState] = useState<State>({ faults: [], asked: 0, load: undefined });
  const id = useId();
  const field = (name: keyof Draft) => ({
    id: `${id}-${name}`,
    value: draft[name],
    error: faults.find((fault) => fault.field === name)?.text,
    onChange: (value: string) => setDraft({ ...draft, [name]: value }),
  });

  useEffect(() => setDraft((first) => (first.day === '' ? { ...first, day: localDay() } : first)), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = startOf(draft, limits);
    setState(
      isStart(found)
        ? { faults: [], asked: asked + 1, load: () => answer(found) }
        : { faults: found, asked: asked + 1, load: undefined },
    );
  };

  return (
    <section aria-labelledby={`${id}-title`} className={styles.calculator}>
      <form onSubmit={submit} noValidate className={styles.form}>
        <h2 id={`${id}-title`}>{words.calculator}</h2>
        <noscript>
          <p>{words.noScript}</p>
        </noscript>
        <ErrorSummary errors={faults.map(({ field: name, text }) => ({ id: `${id}-${name}`, text }))} attempt={asked} />
        <div className={styles.fields}>
          <LookUpField {...field('limit')} label={words.limit} options={byAct(limits)} empty={words.chooseLimit} />
          <LookUpField {...field('state')} label={words.state} options={states} empty={planWords.chooseState} />
          <LookUpField {...field('day')} label={words.day} help={words.dayHelp} />
          <LookUpField {...field('hour')} label={words.hour} help={words.hourHelp} />
        </div>
        <button type="submit" className={styles.calculate}>
          {words.calculate}
        </button>
      </form>
      {load && <LoadedAnswer load={load} />}
    </section>
  );
}

const isStart = (found: Start | readonly Fault[]): found is Start => !Array.isArray(found);

/** A limit in days runs from the day, whatever the hour: noon stands for all of it. */
const anyHour = 'T12:00';

async function answer({ limit, state, from }: Start): Promise<DrawAnswer> {
  const [{ dueAt }, { dueView }, { default: DueAnswer }] = await Promise.all([
    import('../../advice/deadlines'),
    import('../../explain/deadline'),
    import('../DueAnswer'),
  ]);
  const due = await dueView(dueAt(limit.id, from.includes('T') ? from : `${from}${anyHour}`, state), state);
  return (heading) => <DueAnswer limit={limit} state={state} from={from} due={due} headingRef={heading} />;
}
