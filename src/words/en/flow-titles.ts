import type { FlowId } from '../../flows';

/** Title and one sentence per flow, for lists: the other words load per flow. A test keeps the titles the same. */
export const flowTitles: Readonly<Record<FlowId, string>> = {
  'moving-or-travelling': 'A person is about to move or travel',
  'arrested-here': 'Somebody is arrested or charged here',
  'concern-about-a-resident': 'A concern about somebody who lives here',
  'who-is-this': 'Who is this? Several nationalities or an uncertain identity',
  'work-with-children': 'Somebody is to work with children',
};
