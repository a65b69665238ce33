import type { MeasureUse } from '../../advice';

type Kind =
  | 'police-message'
  | 'check-alert'
  | 'entry-or-return-alert'
  | 'arrest-alert'
  | 'interpol-circulation'
  | 'supervision-transfer'
  | 'sentence-transfer'
  | 'protection-order'
  | 'unknown';

/** A measure for some kinds of things sent. */
export const of = (does: Extract<MeasureUse, string>, ...kinds: readonly Kind[]): MeasureUse => ({
  do: does,
  when: { fact: 'sentKind', is: kinds },
});
export const ifFound: MeasureUse = {
  do: 'withdraw-alerts-after-arrest',
  when: { fact: 'sentEvent', is: ['person-found'] },
};
export const ifAnotherUnit: MeasureUse = {
  do: 'hand-it-to-the-unit-that-sent',
  when: { rule: 'another-unit-sent-it', is: ['yes', 'unknown'] },
};
export const inSis = ['check-alert', 'arrest-alert', 'entry-or-return-alert'] as const;
export const transfers = ['supervision-transfer', 'sentence-transfer'] as const;
