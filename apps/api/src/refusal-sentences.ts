import { billingRefusals } from '@enishi/billing';
import { engagementRefusals } from '@enishi/engagement';
import { identityRefusals } from '@enishi/identity';
import { insightsRefusals } from '@enishi/insights';
import { japanRefusals } from '@enishi/japan';
import type { RefusalSentences } from '@enishi/kernel';
import { ledgerRefusals } from '@enishi/ledger';
import { membershipRefusals } from '@enishi/membership';
import { talentRefusals } from '@enishi/talent';
import { ticketingRefusals } from '@enishi/ticketing';
import { workRefusals } from '@enishi/work';
import { platformRefusals } from '@enishi/platform';

/** Every refusal of every context, with what it says to people. */
export const refusalSentences: RefusalSentences<string> = {
  ...japanRefusals,
  ...platformRefusals,
  ...identityRefusals,
  ...ledgerRefusals,
  ...billingRefusals,
  ...membershipRefusals,
  ...engagementRefusals,
  ...ticketingRefusals,
  ...talentRefusals,
  ...workRefusals,
  ...insightsRefusals,
};
