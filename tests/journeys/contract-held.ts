import { expectContractHeld } from '@enishi/testing';
import { stack } from './visitor.ts';

/** Every journey ends with it, the seeding of the demonstration included; see global-setup for the checks themselves. */
afterAll(() => expectContractHeld(stack().sandbox));
