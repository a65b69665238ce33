import type { ComponentProps } from 'react';
import type Exercise from './index';

const children = <p>“An ordinary check, and silence” is right.</p>;

export const examples = {
  'an exercise with its feedback': { flow: 'sis-hit', codes: 'edition=exercise&role=police', children },
  'a flow that does not exist': { flow: 'no-such-flow', codes: '', children },
} satisfies Record<string, ComponentProps<typeof Exercise>>;
