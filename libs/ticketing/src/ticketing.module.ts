import { BillingModule } from '@enishi/billing';
import { IdentityModule } from '@enishi/identity';
import { LedgerModule } from '@enishi/ledger';
import { MembershipModule } from '@enishi/membership';
import { Module } from '@nestjs/common';
import { ticketingActions } from './actions/ticketing-actions.ts';
import { CompanyPlaceReactions } from './edges/reactions/company-place-reactions.ts';
import { CrewReactions } from './edges/reactions/crew-reactions.ts';
import { MergeReactions } from './edges/reactions/merge-reactions.ts';
import { OnlineLetters } from './edges/reactions/online-letters.ts';
import { SendEventMessages } from './edges/reactions/send-event-messages.ts';
import { SettleOffOrders } from './edges/reactions/settle-off-orders.ts';
import { TicketLetters } from './edges/reactions/ticket-letters.ts';
import { TicketPayments } from './edges/reactions/ticket-payments.ts';
import { TransferLetters } from './edges/reactions/transfer-letters.ts';
import { VoucherLetters } from './edges/reactions/voucher-letters.ts';
import { WaitingLetters } from './edges/reactions/waiting-letters.ts';
import { CheckSalesJob } from './edges/schedules/check-sales.job.ts';
import { ForgetGuestsJob } from './edges/schedules/forget-guests.job.ts';
import { AskForReflectionsJob } from './edges/schedules/ask-for-reflections.job.ts';
import { MailSurveysJob } from './edges/schedules/mail-surveys.job.ts';
import { PurgeAnswersJob } from './edges/schedules/purge-answers.job.ts';
import { RemindOfAccountsJob } from './edges/schedules/remind-of-accounts.job.ts';
import { ShowOnlineRoomsJob } from './edges/schedules/show-online-rooms.job.ts';
import { ShowSessionRoomsJob } from './edges/schedules/show-session-rooms.job.ts';
import { TicketCalendar } from './edges/schedules/ticket-calendar.ts';
import { TransferCalendar } from './edges/schedules/transfer-calendar.ts';
import { WaitingCalendar } from './edges/schedules/waiting-calendar.ts';
import { EventLists } from './edges/event-lists.ts';
import { PurchaseIntake } from './edges/purchase-intake.ts';
import { ScanIntake } from './edges/scan-intake.ts';
import { DoorReader } from './edges/door-reader.ts';
import { OfferSigner } from './edges/offer-signer.ts';
import { TicketSigner } from './edges/ticket-signer.ts';
import { ticketingStores } from './store/ticketing-stores.ts';

const reactions = [
  ...[OnlineLetters, SendEventMessages],
  CrewReactions,
  ...[CompanyPlaceReactions, MergeReactions, SettleOffOrders],
  ...[TicketLetters, TicketPayments, TransferLetters, VoucherLetters, WaitingLetters],
];
const schedules = [
  AskForReflectionsJob,
  CheckSalesJob,
  ForgetGuestsJob,
  MailSurveysJob,
  PurgeAnswersJob,
  RemindOfAccountsJob,
  ShowOnlineRoomsJob,
  ShowSessionRoomsJob,
  TicketCalendar,
  TransferCalendar,
  WaitingCalendar,
];

/** Events and their tickets: for every process. */
@Module({
  imports: [BillingModule, IdentityModule, LedgerModule, MembershipModule],
  providers: [
    ...ticketingStores,
    ...ticketingActions,
    TicketSigner,
    OfferSigner,
    DoorReader,
    EventLists,
    ScanIntake,
    PurchaseIntake,
    ...reactions,
    ...schedules,
  ],
  exports: [
    ...[...ticketingActions, ...ticketingStores],
    ...[TicketSigner, OfferSigner, DoorReader, EventLists, ScanIntake, PurchaseIntake],
  ],
})
export class TicketingModule {}
