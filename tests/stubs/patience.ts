import { configure } from '@testing-library/react';

/** A busy machine is slow, not wrong: what loads late is waited for. */
configure({ asyncUtilTimeout: 10_000 });

/** A component under test asks no network: what it would fetch is not there. */
globalThis.fetch = () => Promise.reject(new Error('There is no network in these tests.'));
