import { configure } from '@testing-library/react';

/** A busy machine is slow, not wrong: what loads late is waited for. */
configure({ asyncUtilTimeout: 10_000 });
