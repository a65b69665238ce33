// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { asksOf } from '../../flows';
import { flows } from '../../flows/all';
import { planWords } from '../../words';
import { facts } from '../../words/facts';
import { examples } from './examples';
import QuestionPage from './index';

afterEach(cleanup);
const next = () => fireEvent.click(screen.getByRole('button', { name: planWords.continue }));

describe('a question is a page', () => {
  it('says which questions these are, and which page: the first pages of all of them are alike', () => {
    const { words } = examples['the first page, nothing answered'];
    render(<QuestionPage {...examples['the first page, nothing answered']} />);
    expect(screen.getByText(`${words.title} · Page 1`)).toBeDefined();
  });

  it('says what is missing and does not go on', () => {
    const onAnswer = vi.fn();
    render(<QuestionPage {...examples['the first page, nothing answered']} onAnswer={onAnswer} />);
    next();
    expect(onAnswer).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain(facts.harmIsImminent.short);
  });

  it('choosing an answer does not go on by itself; Continue does', () => {
    const onAnswer = vi.fn();
    render(<QuestionPage {...examples['the first page, nothing answered']} onAnswer={onAnswer} />);
    fireEvent.click(screen.getByRole('radio', { name: facts.harmIsImminent.options.no.label }));
    expect(onAnswer).not.toHaveBeenCalled();
    next();
    expect(onAnswer).toHaveBeenCalledWith({ harmIsImminent: 'no' });
  });

  it('shows answers given before, and hands them on unchanged', () => {
    const onAnswer = vi.fn();
    render(<QuestionPage {...examples['a page with four fields, answered before']} onAnswer={onAnswer} />);
    next();
    expect(onAnswer).toHaveBeenCalledWith(examples['a page with four fields, answered before'].given);
  });

  it('a destination that is one’s own State is refused, and the field is named', () => {
    const onAnswer = vi.fn();
    const given = {
      askingState: 'BE',
      destinationStates: ['BE'],
      destinationCertainty: 'certain',
      stay: 'short-trip',
      sentenceStatus: 'sentence-over',
    } as const;
    render(
      <QuestionPage
        {...examples['the first page, nothing answered']}
        at="where-to"
        asks={asksOf(flows['moving-or-travelling'], 'where-to')}
        given={given}
        onAnswer={onAnswer}
      />,
    );
    next();
    expect(onAnswer).not.toHaveBeenCalled();
    expect(within(screen.getByRole('alert')).getByRole('link').textContent).toContain(facts.destinationStates.short);
  });

  it('says why each thing is asked', () => {
    render(<QuestionPage {...examples['the five safeguards, inside a chapter']} />);
    expect(screen.getByText(planWords.whyWeAsk)).toBeDefined();
    expect(screen.getByText(facts.safeguardNecessity.why)).toBeDefined();
    expect(screen.getByRole('heading', { level: 2 })).toBeDefined();
  });
});
