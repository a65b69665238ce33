import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';

/** The chapters in the order of a case: before, who, decide, receive, silence. */
const sidebars: SidebarsConfig = {
  handbook: [
    'index',
    'before-you-share',
    'who-can-send-what',
    'moving-or-travelling',
    'receiving',
    'when-nothing-comes-back',
    'open-data',
  ],
};

export default sidebars;
