import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

const within = (folder: string, names: readonly string[]) => names.map((name) => `${folder}/${name}`);

const part = (label: string, names: readonly string[]) => ({
  type: 'category' as const,
  label,
  collapsed: false,
  items: within('handbook', names),
});

/** The chapters in the order of a case: before, who, which channel, do it, learn, look up. */
const sidebars: SidebarsConfig = {
  handbook: [
    'handbook/index',
    part('Before you share', [
      'the-problem',
      'who-this-is-about',
      'purpose-and-legal-basis',
      'before-you-share',
      'who-can-send-what',
    ]),
    part('Choosing', ['choosing', 'moving-or-travelling']),
    part('The channels', [
      'police-information',
      'sis-alerts',
      'interpol-notices-and-diffusions',
      'europol',
      'liaison-officers-and-centres',
      'pruem',
      'criminal-records',
      'records-of-third-country-nationals',
      'vetting-for-work-with-children',
      'moving-supervision',
      'supervision-before-trial',
      'moving-a-prison-sentence',
      'orders-that-protect-a-victim',
      'arrest-and-surrender',
      'evidence',
      'the-united-kingdom',
    ]),
    part('Doing it', [
      'writing-the-message',
      'risk-words',
      'receiving',
      'when-nothing-comes-back',
      'working-with-the-person',
      'victims',
      'working-together-at-home',
      'rights-and-remedies',
    ]),
    part('Learning', ['cases-and-lessons', 'exercises']),
    part('Look up', ['country-sheets', 'glossary', 'forms-and-checklists', 'changes-of-law', 'open-data']),
  ],
  project: [
    'project/index',
    ...within('project', [
      'research',
      'twelve-years-on',
      'events',
      'reports',
      'downloads',
      'leaflet-for-practitioners',
      'leaflet-for-people-under-supervision',
      'leaflet-for-victims',
      'bulletin',
      'how-this-copy-was-made',
      'contact',
    ]),
  ],
};

export default sidebars;
