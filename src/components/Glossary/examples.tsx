import type { ComponentProps } from 'react';
import type Glossary from './index';

export const examples = {
  'two letters': {
    entries: [
      {
        id: 'alert',
        term: 'alert',
        means: 'Data by which officers recognise a person.',
        alsoCalled: ['entry'],
        see: [{ id: 'spoc', term: 'Single Point of Contact' }],
        checked: { cites: 'Act One, Art 3(1)', official: 'https://law.example/1', read: 'official', day: '2026-11-23' },
      },
      {
        id: 'spoc',
        term: 'Single Point of Contact',
        abbreviation: 'SPOC',
        means: 'The one central unit of a State for police information.',
        alsoCalled: [],
        see: [],
        checked: { cites: 'Act Two, Art 14', read: 'not-confirmed' },
      },
      { id: 'receipt', term: 'receipt', means: 'Word that the message arrived.', alsoCalled: [], see: [] },
    ],
  },
  'no terms': { entries: [] },
} satisfies Record<string, ComponentProps<typeof Glossary>>;
