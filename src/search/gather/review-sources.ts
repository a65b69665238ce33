import { instrumentView } from '../../explain';
import type { InstrumentId } from '../../law';
import { reviews } from '../../words/search';
import type { Source } from '../index';

/** When an alert is reviewed: beside the provision itself, found as a limit and under the questions people ask. */
export const reviewSources = async (): Promise<readonly Source[]> =>
  (
    await Promise.all(
      reviews.map(async ({ provision, title, asked }): Promise<readonly Source[]> => {
        const [id, anchor] = provision.split('/') as [InstrumentId, string];
        const view = await instrumentView(id);
        const line = view.provisions.find((one) => one.anchor === anchor);
        if (!line) throw new Error(`The review rests on ${provision}, which is nowhere.`);
        const limit: Source = {
          kind: 'limit',
          url: `/law/${id}/#${anchor}`,
          title,
          section: view.title,
          answer: `${line.text} (${line.cite.text})`,
          ids: [id],
        };
        return [title, ...asked].map((name) => ({ ...limit, names: [name], byNameOnly: true }));
      }),
    )
  ).flat();
