import type { FlowId } from '../../flows';

/** The title of each flow, for lists: the other words load per flow. A test keeps the titles the same. */
export const flowTitles: Readonly<Record<FlowId, string>> = {
  'moving-or-travelling': 'A person is about to move or travel',
  'whereabouts-unknown': 'A person is missing or sought',
  'arrest-abroad': 'An arrest abroad is wanted',
  'released-before-trial': 'A suspect is released before trial and lives abroad',
  'address-abroad': 'An address abroad is to be checked',
  'victim-or-child-there': 'A victim or a child is known there',
  'national-comes-home': 'A national convicted abroad comes home',
  'known-suspect': 'A suspect is known: ask the police of another State',
  'unknown-trace': 'A trace of an unknown person',
  'evidence-for-court': 'Evidence for a court',
  'child-abuse-online': 'Abuse of children online',
  'protected-person-moves': 'A protected person moves',
  'missing-or-at-risk': 'Somebody is missing or at risk',
  'ecris-notification-received': 'A conviction abroad has been notified',
  'record-reply-received': 'A reply to a criminal record request',
  'certificate-received': 'A certificate from another State',
  'request-received': 'A request for police information from another State',
  'request-from-third-state': 'A State outside the Union asks, or INTERPOL',
  'person-or-lawyer-asks': 'The person or a lawyer asks what is held',
  'others-ask': 'An employer, club, partner, parent or the press asks',
  'may-i-share': 'May I share this?',
};
