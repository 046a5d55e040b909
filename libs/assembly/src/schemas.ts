import { billingSchema } from '@enishi/billing';
import { engagementSchema } from '@enishi/engagement';
import { identitySchema } from '@enishi/identity';
import { ledgerSchema } from '@enishi/ledger';
import { membershipSchema } from '@enishi/membership';
import { talentSchema } from '@enishi/talent';
import { ticketingSchema } from '@enishi/ticketing';
import { workSchema } from '@enishi/work';
import { platformSchema } from '@enishi/platform';
import type { Schema } from '@enishi/platform';

/** The tables and migrations of every context. */
export const schemas: Schema[] = [
  platformSchema,
  identitySchema,
  ledgerSchema,
  billingSchema,
  membershipSchema,
  engagementSchema,
  ticketingSchema,
  talentSchema,
  workSchema,
];
