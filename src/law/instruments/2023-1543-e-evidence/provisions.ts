import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2023/1543/oj';
const at = citer('2023-1543', address);
const text = official(address, '2026-11-23');
/** Read today, also against the wording above. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/6d/32023R1543.md', '2026-11-25');

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
    leavesOpen:
      'If it does not react to an emergency in time, any other establishment in the Union may be written to (Art 7(2)).',
    cite: at('Art 7, 9', text),
  },
  'art-9(4)': {
    gist: 'Where needed the certificate is translated into a language the provider accepts, or else one of the State where its addressee is.',
    leavesOpen: 'The copy for the notified authority: an official or accepted language of that State.',
    cite: at('Art 9(4)', copy),
  },
  'art-8': {
    gist: 'For traffic and content the authority of that State is notified too, unless offence and person are at home; it may object.',
    leavesOpen: 'Except in emergencies the provider waits for it.',
    cite: at('Art 8', text),
  },
  'art-10(2)': {
    gist: 'The provider hands over the data within ten days of receiving the certificate.',
    leavesOpen:
      'Where an authority was notified: at the end of those days, or as soon as it says that it will not refuse.',
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
  'art-10(6)': {
    gist: 'If the certificate is incomplete or wrong the provider asks, the sender answers within five days, and the clock stands still until then.',
    leavesOpen: 'For preservation: no answer in five days frees the provider (Art 11(5)).',
    cite: at('Art 10(6)', copy),
  },
  'art-11(1)': {
    gist: 'A preservation order holds data for 60 days, and for 30 more on request.',
    leavesOpen: 'It lapses then, unless the sender confirmed on Annex V that a request to hand over has been issued.',
    limit: 'e-evidence-preservation',
    cite: at('Art 11(1)', text),
  },
  'art-12(1)': {
    gist: 'The notified authority may refuse within ten days: privilege, press, breach of a fundamental right, double jeopardy, no offence there.',
    leavesOpen:
      'Only a manifest breach in an exceptional case; listed offences from three years of maximum penalty pass in any case. 96 hours in an emergency.',
    limit: 'e-evidence-refusal',
    cite: at('Art 12(1)', text),
  },
  'art-13(1)': {
    gist: 'The sender tells the person whose data were handed over, without undue delay, and of the remedies against it.',
    leavesOpen: 'It may wait or leave it out under Art 13(3) of Directive 2016/680, with the reasons in the file.',
    cite: at('Art 13(1)-(3)', copy),
  },
  'art-15': {
    gist: 'Providers that do not comply can be fined up to two per cent of their turnover.',
    cite: at('Art 15', text),
  },
  'art-16(2)': {
    gist: 'If the provider does not comply, the authority there enforces the order on request; it decides within five working days of receipt.',
    cite: at('Art 16(1)-(2)', copy),
  },
} satisfies Provisions;
