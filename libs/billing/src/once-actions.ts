import { AwaitOrderTransfer } from './actions/await-order-transfer.ts';
import { DeliverOrder } from './actions/deliver-order.ts';
import { KeyOfRefund } from './actions/key-of-refund.ts';
import { KeepOrderPayment } from './actions/keep-order-payment.ts';
import { NameRefundAccount } from './actions/name-refund-account.ts';
import { OweTransferBack } from './actions/owe-transfer-back.ts';
import { SettleTransferRefund } from './actions/settle-transfer-refund.ts';
import { ForgetRefundAccount } from './actions/forget-refund-account.ts';
import { MoneyOfPayers } from './actions/money-of-payers.ts';
import { RemindOfRefundAccounts } from './actions/remind-of-refund-accounts.ts';
import { RemindOfRefundAccountsJob } from './edges/schedules/remind-of-refund-accounts.job.ts';
import { GiveUpOrder } from './actions/give-up-order.ts';
import { OrderPageGateway } from './edges/gateways/order-page.gateway.ts';
import { CloseGivenUpOrder } from './edges/reactions/close-given-up-order.ts';
import { FollowOrderTransfers } from './edges/reactions/follow-order-transfers.ts';
import { RegisterOrder } from './edges/register-order.ts';

/** What can be done about orders that are paid once, from other contexts. */
export const onceActions = [
  ...[AwaitOrderTransfer, DeliverOrder, GiveUpOrder, KeyOfRefund],
  ...[MoneyOfPayers, NameRefundAccount],
];

/** Steps of it that nobody else asks for. */
export const onceSteps = [
  OrderPageGateway,
  CloseGivenUpOrder,
  FollowOrderTransfers,
  ForgetRefundAccount,
  KeepOrderPayment,
  OweTransferBack,
  RegisterOrder,
  RemindOfRefundAccounts,
  RemindOfRefundAccountsJob,
  SettleTransferRefund,
];
