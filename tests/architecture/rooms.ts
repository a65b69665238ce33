/** The import table of the house: who may lean on whom, and what each border is for. */
export type Room = {
  readonly name: string;
  readonly folder: RegExp;
  /** Rooms it may import, by name. */
  readonly may: readonly string[];
  /** Packages it may never import. */
  readonly never: readonly RegExp[];
  /** What the border is for: told to whoever crosses it. */
  readonly because: string;
};

const react = /^(react|react-dom)(\/|$)/;
const xstate = /^(xstate|@xstate\/.*)$/;
const docusaurus = /^@(docusaurus|theme|theme-original|site)\//;
const node = /^node:/;

export const rooms: readonly Room[] = [
  {
    name: 'law',
    folder: /^src\/law\//,
    may: ['law'],
    never: [react, xstate, docusaurus, node],
    because: 'law is data only: what the texts say, readable without any program around it',
  },
  {
    name: 'advice',
    folder: /^src\/advice\//,
    may: ['law', 'advice'],
    never: [react, xstate, docusaurus, node],
    because: 'advice is pure functions over facts, so that it can be tested without a screen or a clock',
  },
  {
    name: 'flow engine',
    folder: /^src\/flows\/engine\//,
    may: ['law', 'advice', 'flows', 'flow engine'],
    never: [react, docusaurus, node],
    because: 'the engine is the only place that knows XState, and it knows no screen',
  },
  {
    name: 'flows',
    folder: /^src\/flows\//,
    may: ['law', 'advice', 'flows', 'flow engine'],
    never: [react, xstate, docusaurus, node],
    because: 'a flow is data: steps and forks, no functions and no machine',
  },
  {
    name: 'words',
    folder: /^src\/words\//,
    may: ['law', 'advice', 'flows', 'words'],
    never: [react, xstate, docusaurus, node],
    because: 'words hold sentences by id, no logic',
  },
  {
    name: 'explain',
    folder: /^src\/explain\//,
    may: ['law', 'advice', 'flows', 'words', 'explain'],
    never: [react, xstate, docusaurus, node],
    because: 'explain turns ids into views for the site and the cli alike: it knows neither',
  },
  {
    name: 'search gather',
    folder: /^src\/search\/gather\//,
    may: ['law', 'advice', 'flows', 'words', 'explain', 'search', 'search gather'],
    never: [react, xstate, docusaurus],
    because: 'gathering what can be found reads the whole house once, at build time: no reader carries it',
  },
  {
    name: 'search',
    folder: /^src\/search\//,
    may: ['search'],
    never: [react, xstate, docusaurus, node],
    because: 'the search is one pure function over one value, the same in a browser and in the cli',
  },
  {
    name: 'components',
    folder: /^src\/components\//,
    may: ['law', 'advice', 'flows', 'words', 'explain', 'search', 'components'],
    never: [node],
    because: 'components show what they are given: no legal condition, no date arithmetic',
  },
  {
    name: 'pages',
    folder: /^src\/pages\//,
    may: ['law', 'advice', 'flows', 'words', 'explain', 'components'],
    never: [node],
    because: 'pages are thin: they put components together',
  },
  {
    name: 'theme',
    folder: /^src\/theme\//,
    may: ['words', 'components', 'theme'],
    never: [node],
    because: 'theme holds overrides of Docusaurus only',
  },
  {
    name: 'plugins',
    folder: /^src\/plugins\//,
    may: ['law', 'advice', 'flows', 'words', 'explain', 'search', 'search gather', 'plugins'],
    never: [react],
    because: 'plugins are thin lifecycles at build time, without knowledge of their own',
  },
  {
    name: 'cli',
    folder: /^src\/cli\//,
    may: ['law', 'advice', 'flows', 'words', 'explain', 'search', 'search gather', 'cli'],
    never: [react, docusaurus],
    because: 'the cli is the same engine without a browser',
  },
];

/** The doors by which a room is entered from outside. Everything else in it is its own affair. */
export const doors: Readonly<Record<string, readonly RegExp[]>> = {
  law: [/^src\/law\/(index|explain|holidays)(\.ts)?$/, /^src\/law$/],
  advice: [
    /^src\/advice(\/index)?$/,
    /^src\/advice\/(deadlines(\/index)?|edition-age|is-day|problems-between-states)$/,
  ],
  flows: [/^src\/flows(\/index|\/all)?$/],
  'flow engine': [/^src\/flows\/engine\/define-flow$/],
  words: [/^src\/words(\/index|\/types|\/all|\/facts|\/glossary|\/search)?$/, /^src\/words\/en\/(shell)$/],
  explain: [/^src\/explain(\/index|\/deadline|\/glossary-view|\/terms)?$/],
  search: [/^src\/search(\/index)?$/],
  'search gather': [/^src\/search\/gather(\/index)?$/],
  components: [/^src\/components\/[A-Z][A-Za-z]+$/],
  theme: [],
  pages: [],
  plugins: [/^src\/plugins\/[a-z-]+$/],
  cli: [],
};
