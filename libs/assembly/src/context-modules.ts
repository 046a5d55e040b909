import { BillingModule } from '@enishi/billing';
import { EngagementModule } from '@enishi/engagement';
import { IdentityModule } from '@enishi/identity';
import { LedgerModule } from '@enishi/ledger';
import { MembershipModule } from '@enishi/membership';
import { TalentModule } from '@enishi/talent';
import { TicketingModule } from '@enishi/ticketing';
import { WorkModule } from '@enishi/work';
import type { Type } from '@nestjs/common';

/**
 * Actions and reactions of every context. All processes load all of them: an event emitted in the API joins the same
 * reactions as one emitted in the worker or by the command line.
 */
export const contextModules: Type[] = [
  IdentityModule,
  LedgerModule,
  BillingModule,
  MembershipModule,
  EngagementModule,
  TicketingModule,
  TalentModule,
  WorkModule,
];
