import type { DoorProps } from './index';

export const examples = {
  'to a flow': {
    to: '/moving-or-travelling/',
    icon: 'prevent',
    title: 'I need to prevent harm',
    text: 'One sentence.',
  },
  'long words': {
    to: '/handbook/receiving/',
    icon: 'received',
    title: 'I received something that I did not expect from a State I do not know',
    text: 'A text of two lines that shows how the card grows when a translation is longer than the English sentence is.',
  },
} satisfies Record<string, DoorProps>;
