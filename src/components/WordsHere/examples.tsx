import type { ComponentProps } from 'react';
import type WordsHere from './index';

export const examples = {
  'a question': { said: { heading: 'Which alert is it?', asks: [{ why: 'The SPOC has to know.', cites: 'sis-36' }] } },
  'no words of the glossary': { said: ['Hello.'] },
} satisfies Record<string, ComponentProps<typeof WordsHere>>;
