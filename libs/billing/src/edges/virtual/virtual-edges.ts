import { TransferRequestsGateway } from '../gateways/transfer-requests.gateway.ts';
import { AwaitTransfer } from './await-transfer.ts';
import { PrepareVirtualAccount } from './prepare-virtual-account.ts';
import { PrepareVirtualAccounts } from './prepare-virtual-accounts.ts';
import { SendCashBack } from './send-cash-back.ts';

/** What of the virtual accounts reaches Stripe, for the module. */
export const virtualEdges = [AwaitTransfer, PrepareVirtualAccounts, SendCashBack, TransferRequestsGateway];

/** What others ask for. */
export const publishedVirtualEdges = [PrepareVirtualAccount];
