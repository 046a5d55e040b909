import { searchOperations } from '../search/search-operations.ts';
import { accountOperations } from './account/account-operations.ts';
import { priceOperations } from './catalogue/price-operations.ts';
import { productOperations } from './catalogue/product-operations.ts';
import { cashOperations } from './cash-balance/cash-operations.ts';
import { chargeOperations } from './charge/charge-operations.ts';
import { checkoutOperations } from './checkout/checkout-operations.ts';
import { creditNoteOperations } from './credit-note/credit-note-operations.ts';
import { customerBalanceOperations } from './customer/customer-balance-operations.ts';
import { customerOperations } from './customer/customer-operations.ts';
import { customerSessionOperations } from './customer/customer-session.ts';
import { taxIdOperations } from './customer/tax-id.ts';
import { entitlementOperations } from './entitlement/entitlement-operations.ts';
import { couponOperations } from './discount/coupon-operations.ts';
import { discountOperations } from './discount/end-discount.ts';
import { promotionCodeOperations } from './discount/promotion-code-operations.ts';
import { disputeOperations } from './dispute/dispute-operations.ts';
import { eventOperations } from './event/event-operations.ts';
import { invoiceItemOperations } from './invoice/invoice-item-operations.ts';
import { invoiceOperations } from './invoice/invoice-operations.ts';
import type { Operations } from './operation.ts';
import { paymentIntentOperations } from './payment-intent/payment-intent-operations.ts';
import { paymentMethodOperations } from './payment-method/payment-method-operations.ts';
import { payoutOperations } from './payout/payout-operations.ts';
import { portalOperations } from './portal/portal-operations.ts';
import { refundOperations } from './refund/refund-operations.ts';
import { scheduleOperations } from './schedule/schedule-operations.ts';
import { setupIntentOperations } from './setup-intent/setup-intent-operations.ts';
import { subscriptionItemOperations } from './subscription/item-operations.ts';
import { subscriptionOperations } from './subscription/subscription-operations.ts';
import { taxRateOperations } from './tax-rate/tax-rate-operations.ts';
import { testClockOperations } from './test-clock/test-clock-operations.ts';
import { webhookEndpointOperations } from './webhook-endpoint/webhook-endpoint-operations.ts';

/** Everything the sandbox emulates, by the SDK's name of the operation. */
export const operations: Operations = {
  ...accountOperations,
  ...cashOperations,
  ...chargeOperations,
  ...checkoutOperations,
  ...couponOperations,
  ...creditNoteOperations,
  ...customerBalanceOperations,
  ...customerOperations,
  ...customerSessionOperations,
  ...entitlementOperations,
  ...taxIdOperations,
  ...discountOperations,
  ...disputeOperations,
  ...eventOperations,
  ...invoiceItemOperations,
  ...invoiceOperations,
  ...paymentIntentOperations,
  ...paymentMethodOperations,
  ...payoutOperations,
  ...portalOperations,
  ...priceOperations,
  ...promotionCodeOperations,
  ...productOperations,
  ...refundOperations,
  ...searchOperations,
  ...scheduleOperations,
  ...setupIntentOperations,
  ...subscriptionItemOperations,
  ...subscriptionOperations,
  ...taxRateOperations,
  ...testClockOperations,
  ...webhookEndpointOperations,
};
