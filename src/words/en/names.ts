import type { GatewayId, LimitId, Unit } from '../../law';

/** The unit a mechanism goes through. */
export const gateways: Readonly<Record<GatewayId, string>> = {
  spoc: 'Single Point of Contact (SPOC)',
  'sirene-bureau': 'SIRENE Bureau',
  ncb: 'INTERPOL National Central Bureau (NCB)',
  'europol-national-unit': 'Europol National Unit',
  'ecris-central-authority': 'Central authority for criminal records',
  'competent-judicial-authority': 'Competent judicial authority',
  'uk-channel-of-spoc-or-ncb': 'SPOC or INTERPOL National Central Bureau, to the National Crime Agency',
  'pruem-contact-point': 'National contact point under Prüm',
  'child-protection-central-authority': 'Central Authority for child protection',
  'residence-authority': 'Authority that decides on residence',
  none: 'No channel abroad',
};

export const units: Readonly<Record<Unit, { readonly one: string; readonly many: string }>> = {
  hours: { one: 'hour', many: 'hours' },
  calendarDays: { one: 'calendar day', many: 'calendar days' },
  workingDays: { one: 'working day', many: 'working days' },
};

const receipt = 'receipt of the request';

/** Each time limit: what it is for, and what starts the clock. */
export const limits: Readonly<Record<LimitId, { readonly title: string; readonly from: string }>> = {
  '2023-977-urgent-direct': { title: 'Answer to an urgent request, directly accessible', from: receipt },
  '2023-977-urgent-indirect': { title: 'Answer to an urgent request, indirectly accessible', from: receipt },
  '2023-977-other': { title: 'Answer to any other request', from: receipt },
  '2006-960-urgent': { title: 'Answer to an urgent request, listed offence (ended law)', from: receipt },
  '2006-960-urgent-postponed': { title: 'The same, put off (ended law)', from: receipt },
  '2006-960-not-urgent': { title: 'Answer to a request that is not urgent, listed offence (ended law)', from: receipt },
  '2006-960-other': { title: 'Answer in all other cases (ended law)', from: receipt },
  'sis-supplementary-information': { title: 'SIRENE answer to a request for supplementary information', from: receipt },
  'sis-wrong-data': {
    title: 'Telling the issuing State that data look wrong',
    from: 'the day the evidence was noticed',
  },
  '2009-315-reply': { title: 'Reply to a criminal record request', from: receipt },
  '2009-315-own-request-reply': { title: 'Reply where the person asked for his or her own record', from: receipt },
  '2008-947-decision': {
    title: 'Decision on recognition and taking over supervision',
    from: 'receipt of the judgment and the certificate',
  },
  '2008-947-withdrawal': {
    title: 'Withdrawal of the certificate after news of an adaptation',
    from: 'receipt of that news',
  },
  'eaw-consent': { title: 'Decision on surrender where the person consents', from: 'the consent' },
  'eaw-no-consent': { title: 'Decision on surrender otherwise', from: 'the arrest' },
  'eaw-surrender': { title: 'Surrender', from: 'the final decision' },
  'tca-records-reply': { title: 'Reply of the United Kingdom to a criminal record request', from: receipt },
  'tca-records-notification': {
    title: 'Notification of a conviction by the United Kingdom',
    from: 'the day the conviction is recorded',
  },
  'tca-mutual-assistance-decision': { title: 'Decision on a request for mutual assistance', from: receipt },
  'tca-mutual-assistance-execution': { title: 'Carrying out mutual assistance', from: 'the decision' },
  '2008-909-decision': {
    title: 'Final decision on recognising a custodial sentence',
    from: 'receipt of the judgment and the certificate',
  },
  '2008-909-transfer': { title: 'Moving the prisoner', from: 'the final decision of the other State' },
  '2009-829-decision': {
    title: 'Decision on monitoring a supervision order',
    from: 'receipt of the decision and the certificate',
  },
  '2009-829-decision-remedy': {
    title: 'The same, where a remedy against recognition was lodged',
    from: 'the end of the first 20 working days',
  },
  '2009-829-withdrawal': {
    title: 'Withdrawal of a supervision order after news of an adaptation',
    from: 'receipt of that news',
  },
  'eio-acknowledgement': { title: 'Confirming receipt of an investigation order', from: 'receipt of the order' },
  'eio-decision': { title: 'Decision on an investigation order', from: 'receipt by the competent authority' },
  'eio-execution': { title: 'Carrying out an investigation order', from: 'the decision on it' },
  'eio-provisional-measure': {
    title: 'Decision on keeping evidence from being destroyed',
    from: 'receipt of the order',
  },
  'e-evidence-production': {
    title: 'Handing over of electronic data by the provider',
    from: 'receipt of the certificate',
  },
  'e-evidence-emergency': { title: 'The same, in an emergency', from: 'receipt of the certificate' },
  'e-evidence-validation': { title: 'Validation of an order issued in an emergency', from: 'the issuing of the order' },
  'e-evidence-refusal': { title: 'Refusal by the notified authority', from: 'the notification' },
  'e-evidence-preservation': {
    title: 'Keeping of electronic data by the provider',
    from: 'receipt of the certificate',
  },
  '2024-3011-acknowledgement': {
    title: 'Confirming receipt of a request to take over proceedings',
    from: 'receipt of the form',
  },
  '2024-3011-decision': { title: 'Decision on taking over proceedings', from: 'receipt by the competent authority' },
  '2024-3011-opinion': {
    title: 'Opinion of suspect and victim on the transfer of proceedings',
    from: 'the information given to them',
  },
  '2016-680-breach': { title: 'Report of a data breach to the supervisory authority', from: 'learning of the breach' },
  '2024-1348-pass-on': {
    title: 'Passing on a wish for protection to the authority that registers it',
    from: 'the moment the person says it',
  },
  '2024-982-core-data': {
    title: 'Core data after a match under Prüm II (not in use yet)',
    from: 'the last of 3 steps: match, confirmation, facts and offence sent',
  },
  'coe-1957-papers': {
    title: 'Arrival of the extradition request with its papers',
    from: 'the provisional arrest',
  },
  'coe-1957-provisional-arrest': {
    title: 'Longest provisional arrest before extradition papers arrive',
    from: 'the provisional arrest',
  },
  'sis-child-measures': {
    title: 'Decision on measures for a child found on a SIS alert',
    from: 'the finding of the child',
  },
  'sis-entry-permit-consultation': {
    title: 'Answer before a permit is given despite a refusal of entry',
    from: 'the consultation',
  },
  'sis-entry-prior-consultation': {
    title: 'Answer on a permit held by a person who is to be refused entry',
    from: 'receipt of the consultation',
  },
  'sis-return-permit-consultation': {
    title: 'Answer before a permit is given despite a return alert',
    from: 'the consultation',
  },
  'sis-return-prior-consultation': {
    title: 'Answer on a permit held by a person who is to return',
    from: 'receipt of the consultation',
  },
};
