import type { ComponentProps } from 'react';
import type ChapterLink from './index';

type Props = ComponentProps<typeof ChapterLink>;

export const examples: Readonly<Record<string, Props>> = {
  'to a file': { href: 'pathname:///data/base.json', children: 'the base' },
  'to a page': { href: '/deadlines/', children: 'time limits' },
};
