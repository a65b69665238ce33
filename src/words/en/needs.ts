import type { NeedId } from '../../law';

/** What an ending wants done, as a short noun phrase. */
export const needs: Readonly<Record<NeedId, string>> = {
  'tell-their-police': 'Tell the police there',
  'be-told-of-sightings': 'Be told where the person is seen',
  'move-supervision': 'Move the supervision',
  'ask-their-police': 'Ask the police there',
  'learn-the-record': 'Learn the criminal record',
  'learn-the-record-for-work': 'Learn the record for work with children',
  arrest: 'Find and arrest',
  'keep-out': 'Refuse entry',
};
