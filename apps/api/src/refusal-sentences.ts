import { billingRefusals } from '@enishi/billing';
import { identityRefusals } from '@enishi/identity';
import type { RefusalSentences } from '@enishi/kernel';
import { membershipRefusals } from '@enishi/membership';
import { platformRefusals } from '@enishi/platform';

/** Every refusal of every context, with what it says to people. */
export const refusalSentences: RefusalSentences<string> = {
  ...platformRefusals,
  ...identityRefusals,
  ...billingRefusals,
  ...membershipRefusals,
};
