import { askedQuestions } from '../../words/search';
import type { Source } from '../index';

/** Questions that are meant as a whole. Each leads to the page that answers it. @throws Error where one leads nowhere */
export function questionSources(found: readonly Source[]): readonly Source[] {
  const byUrl = new Map(found.filter(({ byNameOnly }) => !byNameOnly).map((source) => [source.url, source]));
  return Object.entries(askedQuestions).flatMap(([url, questions]) => {
    const target = byUrl.get(url);
    if (!target) throw new Error(`Questions lead to ${url}, which is nowhere.`);
    const { text: _text, ...face } = target;
    return questions.map((question) => ({ ...face, names: [question], byNameOnly: true }));
  });
}
