import type { FlowId } from '../../flows';

/** The title of each flow, for lists: the other words load per flow. A test keeps the titles the same. */
export const flowTitles: Readonly<Record<FlowId, string>> = {
  'moving-or-travelling': 'A person is about to move or travel',
  'national-comes-home': 'A national convicted abroad comes home',
  'missing-or-at-risk': 'Somebody is missing or at risk',
  'protected-person-moves': 'A protected person moves',
  'victim-or-child-there': 'A victim or a child is known there',
};
