import { EndUnpaidTransfers } from './end-unpaid-transfers.ts';
import { NameAccount } from './name-account.ts';
import { OwedMoney } from './owed-money.ts';
import { PostTransfers } from './post-transfers.ts';
import { RemindOfTransfers } from './remind-of-transfers.ts';

/** What is done about tickets that are paid by bank transfer. */
export const transferActions = [EndUnpaidTransfers, NameAccount, OwedMoney, PostTransfers, RemindOfTransfers];
