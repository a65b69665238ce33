/** Every sentence of the search box, once it is open. */
export const searchBox = {
  loading: 'Search is being loaded.',
  failed: 'Search could not be loaded. Check the connection, then open it again.',
  count: { none: 'No results.', one: '1 result.', many: '{n} results.' },
  groups: {
    do: 'What to do',
    mechanism: 'Mechanisms',
    limit: 'Time limits',
    section: 'Handbook',
    term: 'Words',
    law: 'Legal texts',
    state: 'States',
  },
  hint: 'Ask in your own words, or type a name, an article or a State. Arrow keys move between the results. For example:',
  examples: [
    'What do I owe a victim before release',
    'How long for an urgent request',
    'Art 36(2), or 2008/947',
    'Führungszeugnis, VOG, casier judiciaire',
  ],
  nothing: 'Nothing found. Numbers are matched exactly, so check them. Try fewer words, or other ones.',
  nothingNext: 'Look through all questions',
  slash: 'The key / opens this search',
} as const;
