import type { PageWish } from './checkout.gateway.ts';
import { pageLife } from './page-life.ts';

type OpenedFor = Pick<
  PageWish,
  | 'communityId'
  | 'subject'
  | 'attemptId'
  | 'stripeCustomerId'
  | 'returnUrl'
  | 'cancelUrl'
  | 'locale'
  | 'openedAt'
>;

/** By what everything that comes of a payment page is known again: whose it is, for which offer, by which attempt. */
export const metadataOf = ({ communityId, subject, attemptId }: OpenedFor, offer: string) => ({
  community: communityId,
  subject: subject.id,
  subject_kind: subject.kind,
  ...{ offer, attempt: attemptId },
});

/** What every payment page for a card has: whose it is, where it leads back to, how long it lives, and 3-D Secure asked for. */
export const pageForCard = (wish: OpenedFor) => ({
  customer: wish.stripeCustomerId,
  client_reference_id: wish.subject.id,
  success_url: wish.returnUrl,
  cancel_url: wish.cancelUrl,
  locale: wish.locale,
  expires_at: Math.floor(wish.openedAt.getTime() / 1_000) + pageLife,
  allowed_payment_method_types: ['card' as const],
  payment_method_options: { card: { request_three_d_secure: 'any' as const } },
});
