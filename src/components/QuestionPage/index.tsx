import { type FormEvent, type Ref, useId, useState } from 'react';
import { type FactName, type FactProblem, type Facts, factsThatNameAText, problemsWith } from '../../advice';
import { askedHere, problemText, questionView } from '../../explain';
import { type FlowWords, planWords } from '../../words';
import ErrorSummary, { type FieldError } from '../ErrorSummary';
import Field from '../Field';
import WordsHere from '../WordsHere';
import styles from './styles.module.css';
import WhyWeAsk from './WhyWeAsk';

type Props = {
  /** The facts that are asked, in order. */
  readonly asks: readonly FactName[];
  readonly words: FlowWords;
  /** The step that is shown. */
  readonly at: string;
  /** How many pages it is from the start, the first being 1. */
  readonly number: number;
  /** Answers so far and answers kept: shown again, and used to find contradictions. */
  readonly given: Facts;
  readonly headingLevel: 1 | 2;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly onAnswer: (answers: Facts) => void;
  readonly onBack: (() => void) | undefined;
};

type Draft = { readonly [F in FactName]?: unknown };

/** A question is a page: one heading, fields that belong together, Continue. Nothing moves on by itself. */
export default function QuestionPage({ asks, words, at, number, given, headingLevel, headingRef, ...on }: Props) {
  const { onAnswer, onBack } = on;
  const step = words.steps[at];
  const asked = askedHere(words, at);
  const id = useId();
  const fieldId = (fact: string) => `${id}-${fact}`;
  const [draft, setDraft] = useState<Draft>(() => Object.fromEntries(asks.map((fact) => [fact, given[fact]])));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [attempt, setAttempt] = useState(0);

  const settle = (faults: readonly Fault[]) => {
    setErrors(faults.map(({ fact, text }) => ({ id: fieldId(fact), text })));
    setAttempt(attempt + 1);
    if (faults.length === 0) onAnswer(Object.fromEntries(asks.map((fact) => [fact, draft[fact]])) as Facts);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const faults = faultsOf(asks, draft, given, asked);
    const facts = { ...given, ...draft } as Facts;
    if (faults.length > 0 || !namesAText(asks, facts)) return settle(faults);
    // Where the positions cannot be fetched, the answer stands: the plan says what is closed.
    faultsBetweenStates(asks, facts, asked).then(settle, () => settle([]));
  };

  const Heading = headingLevel === 1 ? 'h1' : 'h2';
  const errorOf = (fact: FactName) => errors.find((error) => error.id === fieldId(fact))?.text;
  return (
    <form onSubmit={submit} noValidate className={styles.page} data-sheet={headingLevel === 1 ? 'form' : undefined}>
      {onBack && (
        <button type="button" className={styles.back} onClick={onBack}>
          {planWords.back}
        </button>
      )}
      <p className={styles.number}>{planWords.page.replace('{title}', words.title).replace('{n}', String(number))}</p>
      <Heading ref={headingRef} tabIndex={-1} className={styles.heading}>
        {step?.heading}
      </Heading>
      {step?.help && <p className={styles.help}>{step.help}</p>}
      <ErrorSummary errors={errors} attempt={attempt} />
      {questionsOf(asks, asked).map(({ fact, question }) => (
        <Field
          key={fact}
          id={fieldId(fact)}
          question={question}
          compact={asks.length > 4}
          value={draft[fact]}
          error={errorOf(fact)}
          onChange={(value) => setDraft({ ...draft, [fact]: value })}
        />
      ))}
      <button type="submit" className={styles.continue}>
        {planWords.continue}
      </button>
      <WhyWeAsk facts={asks} words={asked} />
      <WordsHere said={[step?.heading, step?.help, asks.map((fact) => asked[fact])]} />
    </form>
  );
}

const questionsOf = (asks: readonly FactName[], words: FlowWords['facts']) =>
  asks.flatMap((fact) => {
    const asked = words[fact];
    return asked ? { fact, question: questionView(fact, asked) } : [];
  });

type Fault = { readonly fact: FactName; readonly text: string };

/** Can this page have made an answer false that names a text? */
const namesAText = (asks: readonly FactName[], facts: Facts): boolean =>
  factsThatNameAText.some((fact) => facts[fact] !== undefined) &&
  asks.some(
    (fact) => factsThatNameAText.some((one) => one === fact) || fact === 'askingState' || fact === 'destinationStates',
  );

/** Fetches the positions of all texts: only where an answer names one. */
async function faultsBetweenStates(
  asks: readonly FactName[],
  facts: Facts,
  words: FlowWords['facts'],
): Promise<readonly Fault[]> {
  const { problemsBetweenStates } = await import('../../advice/problems-between-states');
  return asTexts(problemsBetweenStates(facts), asks, words);
}

const asTexts = (
  problems: readonly FactProblem[],
  asks: readonly FactName[],
  words: FlowWords['facts'],
): readonly Fault[] =>
  problems.flatMap((problem) =>
    asks.filter((fact) => fact === problem.fact).map((fact) => ({ fact, text: problemText(problem, words) })),
  );

/** What is missing, what is not allowed, and what contradicts an earlier answer. */
function faultsOf(asks: readonly FactName[], draft: Draft, given: Facts, words: FlowWords['facts']): readonly Fault[] {
  const empty = asks.filter(
    (fact) =>
      draft[fact] === undefined || draft[fact] === '' || (Array.isArray(draft[fact]) && draft[fact].length === 0),
  );
  if (empty.length > 0)
    return empty.map((fact) => ({
      fact,
      text: planWords.answerMissing.replace('{field}', words[fact]?.short ?? fact),
    }));
  return asTexts(problemsWith({ ...given, ...draft }), asks, words);
}
