import { describe, expect, it } from 'vitest';
import { writtenPages } from './pages';

const project = writtenPages.filter(({ part }) => part === 'project');
const textOf = (id: string) => project.find((page) => page.id === `project/${id}`)?.text ?? '';

describe.each(project.map((page) => [page.id, page] as const))('%s', (_, { text }) => {
  it('repeats no address of a person and no telephone number from old papers', () => {
    expect(text).not.toMatch(/[\w.]+@[\w.]+|\+\d{2}[\d\s()-]{6,}/);
  });
});

describe('the leaflet that the person may hold', () => {
  it('says nothing that tips anybody off', () => {
    expect(textOf('leaflet-for-people-under-supervision')).not.toMatch(
      /discreet|covert|secret|surveil|alert|notice|schengen|\bsis\b|interpol|siena|spoc|watch|warn/i,
    );
  });
  it('links to no page for officials', () => {
    expect(textOf('leaflet-for-people-under-supervision')).not.toMatch(/\]\((\/|\.)/);
  });
  it('says whom to ask, and which rights there are', () => {
    for (const anchor of ['#ask-first', '#before-you-agree', '#your-data', '#disagree', '#who-helps'])
      expect(textOf('leaflet-for-people-under-supervision')).toContain(`{/* ${anchor} */}`);
  });
});

describe('the leaflet for victims', () => {
  it('says that the other person is told of an order, before it says how to ask', () => {
    expect(textOf('leaflet-for-victims')).toMatch(/other person \*\*is told\*\*/);
  });
  it('says nothing of measures that are meant to stay unknown', () => {
    expect(textOf('leaflet-for-victims')).not.toMatch(/discreet|covert|\bsis\b|interpol|siena/i);
  });
});

describe('what is not known of the project', () => {
  it('is said: budget, website, reports, the guidance itself', () => {
    expect(textOf('index')).toMatch(/\| Budget \| Not found \|/);
    expect(textOf('index')).toContain('no copy was found');
    expect(textOf('reports')).toContain('Its text is not public');
    expect(textOf('research')).toContain('These eight are **ours**');
  });
});
