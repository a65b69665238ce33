import type { ComponentProps } from 'react';
import { limits } from '../LimitTable/examples';
import type DeadlineCalculator from './index';

export const examples = { 'nothing asked yet': { limits } } satisfies Record<
  string,
  ComponentProps<typeof DeadlineCalculator>
>;
