import type { BalanceTransaction, Charge } from './charge/charge.ts';
import type { CheckoutSession } from './checkout/checkout-session.ts';
import type { CustomerBalanceTransaction } from './customer/customer-balance.ts';
import type { Customer } from './customer/customer.ts';
import type { Coupon, Discount } from './discount/coupon.ts';
import type { Dispute } from './dispute/dispute.ts';
import type { PromotionCode } from './discount/promotion-code.ts';
import type { StripeEvent } from './event/event.ts';
import type { InvoiceItem } from './invoice/invoice-item.ts';
import type { Invoice, InvoicePayment } from './invoice/invoice.ts';
import type { Price, Product } from './catalogue/catalogue.ts';
import type { PaymentIntent } from './payment-intent/payment-intent.ts';
import type { PaymentMethod } from './payment-method/payment-method.ts';
import type { PortalSession } from './portal/portal-session.ts';
import type { Refund } from './refund/refund.ts';
import type { Delivery, EventIntake, KeptAnswer, Orders, SandboxClock } from './sandbox-records.ts';
import type { SubscriptionSchedule } from './schedule/subscription-schedule.ts';
import type { SetupIntent } from './setup-intent/setup-intent.ts';
import type { Subscription } from './subscription/subscription.ts';
import type { TaxRate } from './tax-rate/tax-rate.ts';
import type { TestClock } from './test-clock/test-clock.ts';
import type { WebhookEndpoint } from './webhook-endpoint/webhook-endpoint.ts';

/** Everything the sandbox keeps, by the value of its `object` property. */
export interface Kinds {
  coupon: Coupon;
  customer: Customer;
  customer_balance_transaction: CustomerBalanceTransaction;
  discount: Discount;
  payment_method: PaymentMethod;
  product: Product;
  price: Price;
  subscription: Subscription;
  subscription_schedule: SubscriptionSchedule;
  invoice: Invoice;
  invoice_payment: InvoicePayment;
  invoiceitem: InvoiceItem;
  payment_intent: PaymentIntent;
  setup_intent: SetupIntent;
  charge: Charge;
  balance_transaction: BalanceTransaction;
  promotion_code: PromotionCode;
  refund: Refund;
  dispute: Dispute;
  'checkout.session': CheckoutSession;
  'billing_portal.session': PortalSession;
  tax_rate: TaxRate;
  'test_helpers.test_clock': TestClock;
  event: StripeEvent;
  webhook_endpoint: WebhookEndpoint;
  'sandbox.clock': SandboxClock;
  'sandbox.delivery': Delivery;
  'sandbox.intake': EventIntake;
  'sandbox.orders': Orders;
  'sandbox.kept_answer': KeptAnswer;
}

export type Kind = keyof Kinds;
