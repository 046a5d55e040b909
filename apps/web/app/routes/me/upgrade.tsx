import { day, money, type UiLocale } from '@enishi/ui';
import {
  Form,
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { OrderTotal } from '../../parts/order-total.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { CouponField } from './coupon-field.tsx';
import { GivenNotice } from './given-notice.tsx';
import { DisclosureList } from './disclosure-list.tsx';
import { ReducedFact } from './reduced-fact.tsx';
import { RefusedOrder } from './refused-order.tsx';
import styles from './upgrade.module.css';

const CheckoutReviewDocument = graphql(`
  query CheckoutReview($planKey: String!, $interval: BillingInterval!, $means: OnlineMeans, $coupon: String) {
    checkoutReview(planKey: $planKey, interval: $interval, means: $means, coupon: $coupon) {
      plan {
        key
        name {
          ja
          en
        }
        taxCategory
        prices {
          interval
        }
      }
      interval
      amount
      chargedToday
      taxInside
      discount {
        code
        off
        fullFrom
      }
      reduced {
        ...ReducedTerms
      }
      disclosure {
        ...ListedCondition
      }
      nextChargeOn
      nextChargeAmount
      payBy
      means
      konbiniPossible
      voucherWaits
      given {
        kind
        planName {
          ja
          en
        }
        lastDay
      }
      yearlyGuideAmount
      buttonLabel {
        ja
        en
      }
      fingerprint
      idempotencyKey
      guardianNeeded
    }
  }
`);

const StartCheckoutDocument = graphql(`
  mutation StartCheckout(
    $planKey: String!
    $interval: BillingInterval!
    $fingerprint: String!
    $idempotencyKey: String!
    $means: OnlineMeans
    $coupon: String
  ) {
    startCheckout(
      planKey: $planKey
      interval: $interval
      fingerprint: $fingerprint
      idempotencyKey: $idempotencyKey
      means: $means
      coupon: $coupon
    ) {
      id
    }
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const params = new URL(request.url).searchParams;
  const planKey = params.get('plan');
  if (!planKey) throw api.redirect('/plans');
  const interval = params.get('interval') === 'year' ? ('year' as const) : ('month' as const);
  const means = meansIn(params.get('means'));
  const typed = (params.get('coupon') ?? '').slice(0, longestCode);
  const order = { planKey, interval, means };
  const asked = await api.send(CheckoutReviewDocument, { ...order, coupon: typed.trim() || null });
  const turnedDown = !asked.ok && asked.refusal.code.startsWith('COUPON_') ? asked.refusal.message : null;
  const outcome = turnedDown === null ? asked : await api.send(CheckoutReviewDocument, order);
  const coupon = { typed, wrong: turnedDown };
  if (outcome.ok) return api.answer({ review: outcome.value.checkoutReview, refusal: '', coupon });
  if (outcome.refusal.kind === 'not_found') throw api.redirect('/plans');
  return api.answer({ review: null, refusal: outcome.refusal.message, coupon }, 409);
}

/** Far longer than any code, and than several of them typed at once. */
const longestCode = 100;

const meansIn = (text: string | null | undefined) =>
  text === 'konbini' ? ('konbini' as const) : ('card' as const);

/** The order. The same key twice is one attempt, so a second press changes nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const {
    planKey = '',
    interval,
    means,
    coupon,
    fingerprint = '',
    idempotencyKey = '',
  } = await textOf(request);
  const order = {
    planKey,
    interval: interval === 'year' ? ('year' as const) : ('month' as const),
    means: meansIn(means),
    coupon: coupon || null,
    fingerprint,
    idempotencyKey,
  };
  const outcome = await api.send(StartCheckoutDocument, order);
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  return api.redirect(`/me/checkout/${outcome.value.startCheckout.id}?go=1`);
}

/** The final confirmation page (特商法12条の6): total, dates, all six conditions, then the button that says what it does. */
export default function Upgrade() {
  const { review, refusal, coupon } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('upgrade');
  const shop = useTranslations('konbini');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (!review) return <RefusedOrder title={t('title')} refusal={refusal} />;
  const { plan, interval, amount, means, discount } = review;
  const kept = discount ? `&coupon=${discount.code}` : '';
  const here = `/me/upgrade?plan=${plan.key}&interval=${interval}${kept}`;
  const other = interval === 'month' ? 'year' : 'month';
  const discountWords = (off: NonNullable<typeof discount>, next: string | null | undefined) => {
    const sum = money(off.off, locale);
    if (!off.fullFrom) return t('discountAlways', { off: sum });
    if (off.fullFrom === next) return t('discountOnce', { off: sum });
    return t('discountUntil', { off: sum, date: day(off.fullFrom, locale) });
  };
  const hasOther = plan.prices.some((price) => price.interval === other);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {review.voucherWaits ? (
        <Notice tone="warn" title={shop('voidsTitle')}>
          {shop('voidsLead', { page: shop('pageMe') })} <Link to={to('/me')}>{shop('meOpen')}</Link>
        </Notice>
      ) : null}
      <GivenNotice given={review.given} />
      <section className={styles.order}>
        <Facts>
          <Fact name={t('plan')}>
            {text(plan.name)} <Link to={to(`/plans?interval=${interval}${kept}`)}>{t('changePlan')}</Link>
          </Fact>
          <Fact name={t('payBy')}>
            {interval === 'month' ? t('monthly') : t('yearly')}{' '}
            {hasOther ? (
              <Link
                to={to(`/me/upgrade?plan=${plan.key}&interval=${other}${kept}`)}
                replace
                preventScrollReset
              >
                {other === 'year' ? t('toYearly') : t('toMonthly')}
              </Link>
            ) : null}
          </Fact>
          {review.konbiniPossible ? (
            <Fact name={shop('payBy')}>
              {means === 'konbini' ? shop('shop') : shop('card')}{' '}
              <Link to={to(means === 'konbini' ? here : `${here}&means=konbini`)} replace preventScrollReset>
                {means === 'konbini' ? shop('toCard') : shop('toShop')}
              </Link>
            </Fact>
          ) : null}
          {review.payBy ? (
            <Fact name={shop('deadline')}>{shop('deadlineValue', { date: day(review.payBy, locale) })}</Fact>
          ) : null}
          {discount ? (
            <>
              <Fact name={t('price')}>
                {t('priceValue', {
                  price: money(amount, locale),
                  per: interval === 'month' ? t('perMonth') : t('perYear'),
                })}
              </Fact>
              <Fact name={t('discount', { code: discount.code })}>
                {discountWords(discount, review.nextChargeOn)}{' '}
                <Link to={to(`/me/upgrade?plan=${plan.key}&interval=${interval}`)} replace preventScrollReset>
                  {t('couponRemove')}
                </Link>
              </Fact>
            </>
          ) : null}
          {review.reduced ? <ReducedFact reduced={review.reduced} /> : null}
          {review.nextChargeOn && review.nextChargeAmount ? (
            <Fact name={t('nextCharge')}>
              {t('nextChargeValue', {
                date: day(review.nextChargeOn, locale),
                price: money(review.nextChargeAmount, locale),
              })}
            </Fact>
          ) : (
            <Fact name={shop('renews')}>{shop('renewsNot')}</Fact>
          )}
          {means === 'card' ? (
            <Fact name={t('yearlyGuide')}>{money(review.yearlyGuideAmount, locale)}</Fact>
          ) : null}
        </Facts>
        <OrderTotal
          label={means === 'konbini' ? shop('total') : t('totalToday')}
          sum={review.chargedToday}
          note={
            plan.taxCategory === 'out_of_scope'
              ? t('untaxed')
              : t('taxInside', { price: money(review.taxInside, locale) })
          }
        />
      </section>
      <CouponField
        order={{ plan: plan.key, interval, means }}
        coupon={coupon}
        used={discount?.code ?? null}
      />
      <DisclosureList blocks={review.disclosure} />
      {review.guardianNeeded ? (
        <Notice tone="warn" title={t('guardianTitle')}>
          {t('guardianLead')}
        </Notice>
      ) : (
        <Form method="post" className={styles.confirm}>
          <input type="hidden" name="planKey" value={plan.key} />
          <input type="hidden" name="interval" value={interval} />
          <input type="hidden" name="fingerprint" value={review.fingerprint} />
          <input type="hidden" name="idempotencyKey" value={review.idempotencyKey} />
          <input type="hidden" name="means" value={means} />
          <input type="hidden" name="coupon" value={discount?.code ?? ''} />
          <p className="small quiet">{means === 'konbini' ? shop('next') : t('cardNext')}</p>
          <Acts>
            <SubmitButton size="lg">{text(review.buttonLabel)}</SubmitButton>
            <ButtonLink to={to('/plans')} quiet>
              {t('back')}
            </ButtonLink>
          </Acts>
        </Form>
      )}
    </Page>
  );
}
