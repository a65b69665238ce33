import { type StateView, stateView } from '../../explain';
import { territories as data, type TerritoryId, territoryIds } from '../../law';
import { searchWords } from '../../words/search';
import type { Source } from '../index';

/** The codes of the Commission for two States, used beside those of ISO 3166. */
const otherCodes: Readonly<Partial<Record<TerritoryId, readonly string[]>>> = { GR: ['EL'], GB: ['UK'] };
const languages = [...new Set(territoryIds.flatMap((id) => data[id].languages))].sort();
const inEnglish = new Intl.DisplayNames(['en'], { type: 'language' });

/** Each State with its codes and offices, and its name in every language of the 32 States (from Unicode CLDR). */
export async function stateSources(): Promise<readonly Source[]> {
  const views = await Promise.all(territoryIds.map(stateView));
  return views.flatMap((view) => {
    const { id, name, inSentence } = view;
    const url = `/states/${id.toLowerCase()}/`;
    const state: Source = {
      kind: 'state',
      url,
      title: name,
      answer: searchWords.state.replace('{state}', inSentence),
      names: [id, ...(otherCodes[id] ?? []), ...(searchWords.otherStateNames[id] ?? [])],
      text: textOf(view),
    };
    return [state, ...namesAbroad(id, name).map((foreign) => ({ ...foreign, url, title: name }))];
  });
}

/** What stands on the page of a State: offices, what is special there, what things are called, national acts. */
const textOf = ({ roles, peculiarities, nationalNames, positions }: StateView): string =>
  [
    ...roles.flatMap(({ offices }) => offices.map((office) => office.name)),
    ...peculiarities.map(({ text }) => text),
    ...nationalNames.map(({ name, thing }) => `${name} ${thing}`),
    ...positions.map(({ nationalAct }) => nationalAct?.text ?? ''),
  ].join(' ');

type NameOnly = Pick<Source, 'kind' | 'names' | 'byNameOnly' | 'answer' | 'weight'>;

function namesAbroad(id: TerritoryId, name: string): readonly NameOnly[] {
  const byName = new Map<string, string[]>();
  for (const language of languages) {
    const foreign = new Intl.DisplayNames([language], { type: 'region' }).of(id);
    if (foreign === undefined || foreign === name || foreign === id) continue;
    byName.set(foreign, [...(byName.get(foreign) ?? []), inEnglish.of(language) ?? language]);
  }
  return [...byName].map(([foreign, spoken]) => ({
    kind: 'state',
    names: [foreign],
    byNameOnly: true,
    answer: searchWords.foreignState
      .replace('{name}', foreign)
      .replace('{languages}', spoken.join(', '))
      .replace('{state}', name),
    weight: 0.98,
  }));
}
