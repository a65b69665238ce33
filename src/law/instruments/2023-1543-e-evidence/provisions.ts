import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2023/1543/oj';
const at = citer('2023-1543', address);
const text = official(address, '2026-11-23');

export const provisions = {
  'art-2(2)': {
    gist: 'Only for criminal proceedings, or to enforce at least four months of custody on a convicted person who absconded.',
    leavesOpen: 'Not where the person was convicted in absence. Never for prevention alone.',
    cite: at('Art 2(2)', text),
  },
  'art-3': {
    gist: 'Four kinds of data: on the subscriber, for identification only, on traffic, and content, as held when the order arrives.',
    cite: at('Art 3', text),
  },
  'art-4(1)': {
    gist: 'Data on the subscriber: a judge, court or prosecutor orders, or validates what another investigating authority draws up.',
    cite: at('Art 4(1), (3)', text),
  },
  'art-4(2)': {
    gist: 'Traffic and content data: only a judge or court orders or validates, never a prosecutor.',
    cite: at('Art 4(2)', text),
  },
  'art-4(5)': {
    gist: 'With life or safety in imminent danger police may order subscriber data first; validation follows within 48 hours, or the data go.',
    limit: 'e-evidence-validation',
    cite: at('Art 4(5), 3(18)', text),
  },
  'art-5(2)': {
    gist: 'An order for data must be necessary, proportionate and possible in a similar case at home.',
    cite: at('Art 5(2), 6(2)-(3)', text),
  },
  'art-5(3)': {
    gist: 'Subscriber data for every offence; traffic and content from three years of maximum penalty, or for listed offences such as abuse of children online.',
    leavesOpen: 'Also for the convicted person who absconded.',
    cite: at('Art 5(3)-(4)', text),
  },
  'art-7': {
    gist: 'The certificate goes straight to the establishment or representative that the provider has named.',
    cite: at('Art 7, 9', text),
  },
  'art-8': {
    gist: 'For traffic and content the authority of that State is notified too, unless offence and person are at home; it may object.',
    leavesOpen: 'Except in emergencies the provider waits for it.',
    cite: at('Art 8', text),
  },
  'art-10(2)': {
    gist: 'The provider hands over the data within ten days of receiving the certificate.',
    limit: 'e-evidence-production',
    cite: at('Art 10(2)-(3)', text),
  },
  'art-10(4)': {
    gist: 'In an emergency the data are due within eight hours.',
    leavesOpen:
      'The notified authority then has 96 hours; if it objects, data already handed over are deleted or restricted.',
    limit: 'e-evidence-emergency',
    cite: at('Art 10(4)', text),
  },
  'art-11(1)': {
    gist: 'A preservation order holds data for 60 days, and for 30 more on request.',
    limit: 'e-evidence-preservation',
    cite: at('Art 11(1)', text),
  },
  'art-12(1)': {
    gist: 'The notified authority may refuse within ten days: privilege, press, a manifest breach of a fundamental right, double jeopardy.',
    limit: 'e-evidence-refusal',
    cite: at('Art 12(1)', text),
  },
  'art-15': {
    gist: 'Providers that do not comply can be fined up to two per cent of their turnover.',
    cite: at('Art 15', text),
  },
} satisfies Provisions;
