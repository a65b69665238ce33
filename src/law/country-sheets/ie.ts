import { official, secondary } from '../cite';
import type { CountrySheet } from './model';

export const IE: CountrySheet = {
  id: 'IE',
  offices: {
    'police-desk': [
      {
        name: 'An Garda Síochána (SIRENE Bureau)',
        site: 'https://garda.ie',
        read: secondary(
          'https://www.lawsociety.ie/gazette/top-stories2/gardai-plugged-into-european-info-system/',
          '2026-11-23',
        ),
      },
    ],
    'sirene-bureau': [
      {
        name: 'An Garda Síochána (SIRENE Bureau)',
        site: 'https://garda.ie',
        read: secondary(
          'https://www.lawsociety.ie/gazette/top-stories2/gardai-plugged-into-european-info-system/',
          '2026-11-23',
        ),
      },
    ],
    'interpol-bureau': 'not-known',
    'europol-unit': [
      {
        name: 'Europol National Unit, Garda Headquarters',
        site: 'https://garda.ie',
        read: secondary('https://legalblog.ie/europol', '2026-11-23'),
      },
    ],
    records: [
      {
        name: 'An Garda Síochána',
        site: 'https://garda.ie',
        read: official('http://www.irishstatutebook.ie/eli/2019/act/51/enacted/en/print.html', '2026-11-23'),
      },
    ],
    vetting: [
      {
        name: 'National Vetting Bureau, An Garda Síochána',
        site: 'http://vetting.garda.ie',
        read: official('http://vetting.garda.ie/VettingProcedure/WhatIsVetting', '2026-11-30'),
        note: 'It reports to registered organisations; whether the person is suitable is their decision.',
      },
    ],
    probation: [
      {
        name: 'The Probation Service',
        site: 'https://probation.ie',
        read: official('http://www.irishstatutebook.ie/2019/en/act/pub/0020/sec0023.html', '2026-11-23'),
      },
    ],
    prison: [
      {
        name: 'Irish Prison Service',
        site: 'https://www.irishprisons.ie',
        read: official('https://www.irishprisons.ie/about-us/europris/', '2026-11-29'),
      },
    ],
    'fd-2008-947-authority': [
      {
        name: 'Minister for Justice; High Court or Circuit Court',
        read: official('http://www.irishstatutebook.ie/2019/en/act/pub/0020/sec0023.html', '2026-11-23'),
      },
    ],
    'fd-2008-909-authority': [
      {
        name: 'Minister for Justice; the High Court decides on recognition',
        read: secondary('https://github.com/legalize-dev/legalize-ie/blob/main/ie/IE-2023-act-3.md', '2026-11-30'),
        note: 'The Minister forwards Irish judgments.',
      },
    ],
    'fd-2009-829-authority': [
      {
        name: 'Minister for Justice (Central Authority); the courts decide',
        read: secondary('https://github.com/legalize-dev/legalize-ie/blob/main/ie/IE-2020-act-21.md', '2026-11-30'),
        note: 'The Minister may designate others for single tasks.',
      },
    ],
    'epo-authority': { notBoundBy: '2011-99' },
    'victim-contact': [
      {
        name: 'An Garda Síochána, and the services listed in the Victims Charter',
        read: official('https://victimscharter.ie/support-reporting/an-garda-siochana', '2026-11-30'),
      },
    ],
    'data-protection': [
      {
        name: 'Data Protection Commission',
        site: 'https://www.dataprotection.ie',
        read: secondary(
          'https://github.com/datenanfragen/data/blob/master/supervisory-authorities/iedpc.json',
          '2026-11-29',
        ),
      },
    ],
  },
  certificates: {},
  nationalNames: [
    {
      thing: 'vetting-certificate',
      name: 'vetting disclosure (Garda vetting)',
      language: 'en',
      read: secondary('https://www.teachingcouncil.ie/en/Vetting-Re-vetting/', '2026-11-30'),
    },
  ],
  peculiarities: [
    {
      gist: 'Ireland takes part in the police alerts of SIS since 15 March 2021, not in refusals of entry.',
      read: secondary(
        'https://www.lawsociety.ie/gazette/top-stories2/gardai-plugged-into-european-info-system/',
        '2026-11-23',
      ),
    },
    {
      gist: 'The investigation order does not apply: use the conventions of 1959 and 2000.',
      read: secondary(
        'https://www.gov.ie/en/department-of-justice-home-affairs-and-migration/press-releases/minister-ocallaghan-secures-government-approval-to-establish-a-new-office-for-eu-criminal-justice-cooperation',
        '2026-11-23',
      ),
    },
    {
      gist: 'Directive 2011/99 does not apply, Regulation 606/2013 does: look whether the order is civil.',
      read: official('http://data.europa.eu/eli/reg/2013/606/oj', '2026-11-23'),
    },
  ],
};
