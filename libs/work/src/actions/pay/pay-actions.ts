import { AccruePay } from './accrue-pay.ts';
import { AlarmOfPay } from './alarm-of-pay.ts';
import { CarryPayRun } from './carry-pay-run.ts';
import { FollowPayouts } from './follow-payouts.ts';
import { InvoiceWork } from './invoice-work.ts';
import { MakePayRun } from './make-pay-run.ts';
import { NamePayAccount } from './name-pay-account.ts';
import { PayInCash } from './pay-in-cash.ts';
import { PayYear } from './pay-year.ts';
import { PostPay } from './post-pay.ts';
import { PrintSlip } from './print-slip.ts';
import { ReadPay } from './read-pay.ts';
import { ReturnTransfer } from './return-transfer.ts';
import { CompanyWages } from '../wages/company-wages.ts';
import { GigWorkers } from '../wages/gig-workers.ts';
import { RecordProvision } from '../wages/record-provision.ts';
import { WageQuestions } from '../wages/wage-questions.ts';
import { VerifyPay } from './verify-pay.ts';

/** Everything about paying for gigs, for the module. */
export const payActions = [
  ...[AccruePay, NamePayAccount, MakePayRun, CarryPayRun, ReturnTransfer, PayInCash, ReadPay, PayYear],
  ...[FollowPayouts, AlarmOfPay, PostPay, PrintSlip, VerifyPay, InvoiceWork],
  ...[CompanyWages, GigWorkers, RecordProvision, WageQuestions],
];
