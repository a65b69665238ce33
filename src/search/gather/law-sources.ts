import { instrumentView, limitViews, mechanismView, titleOf } from '../../explain';
import { instrumentIds, type LimitId, limits, type MechanismId, mechanismIds, mechanisms } from '../../law';
import { basePages, planWords } from '../../words';
import type { Source } from '../index';

/** Each way to tell, ask or move something. */
export const mechanismSources = (): Promise<readonly Source[]> =>
  Promise.all(
    mechanismIds.map(async (id): Promise<Source> => {
      const view = await mechanismView(id);
      const { detail } = view;
      return {
        kind: 'mechanism',
        url: `/mechanisms/${id}/`,
        title: titleOf(id),
        answer: view.short,
        ids: [id],
        names: [view.gateway, id.replaceAll('-', ' ').replace(/\d+/g, '').trim()],
        text: [
          view.short,
          view.sender,
          view.doesNot,
          ...view.checklist,
          ...view.mustNotCross,
          ...view.limits,
          ...view.after,
          ...view.pitfalls,
          ...view.basis.map(({ cite }) => cite.text),
          ...Object.values(detail).flat(),
        ].join(' '),
        weight: mechanisms[id].historic ? 0.7 : 1.15,
      };
    }),
  );

/** Each time limit: the answer is the limit itself. */
export async function limitSources(): Promise<readonly Source[]> {
  const views = await limitViews();
  return views.map(({ id, act, what, long, from, cite }) => ({
    kind: 'limit',
    url: `/deadlines/#${id}`,
    title: what,
    section: act,
    answer: `${planWords.limitFormat.replace('{amount} {unit}', long).replace('{from}', from)} (${cite.text})`,
    ids: boundBy(id),
    names: [
      long,
      boundBy(id)
        .map((mechanism) => `${titleOf(mechanism)} ${mechanism.replaceAll('-', ' ')}`)
        .join(' '),
    ],
    text: `${from} ${long} ${cite.text}`,
    weight: limits[id].restsOn.startsWith('2006-960') ? 0.6 : 1,
  }));
}

const boundBy = (limit: LimitId): readonly MechanismId[] =>
  mechanismIds.filter((id) => mechanisms[id].limits.includes(limit));

/** Each legal text, and each provision the handbook relies on. */
export async function legalSources(): Promise<readonly Source[]> {
  const views = await Promise.all(instrumentIds.map(instrumentView));
  return [
    ...views.map(
      (view): Source => ({
        kind: 'law',
        url: `/law/${view.id}/`,
        title: view.title,
        names: [view.short],
        ids: [view.id, ...view.mechanisms.map(({ id }) => id)],
        ...(view.replacedBy ? { answer: `${basePages.instruments.replacedBy}: ${view.replacedBy.short}.` } : {}),
        text: view.mechanisms.map(({ title }) => title).join(' '),
        weight: view.replacedBy ? 0.75 : 1,
      }),
    ),
    ...views.flatMap((view) =>
      view.provisions.map(
        ({ text, leavesOpen, cite, anchor }): Source => ({
          kind: 'law',
          url: `/law/${view.id}/#${anchor}`,
          title: cite.text,
          section: view.title,
          answer: text,
          ids: [view.id],
          text: [text, leavesOpen ?? ''].join(' '),
          weight: 0.7,
        }),
      ),
    ),
  ];
}
