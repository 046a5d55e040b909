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
import { ButtonLink } from '../../parts/button-link.tsx';
import { OrderTotal } from '../../parts/order-total.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { ChangePlanDocument, PlanChangeReviewDocument } from './change-questions.ts';
import { DisclosureList } from './disclosure-list.tsx';
import { ReducedFact } from './reduced-fact.tsx';
import { RefusedOrder } from './refused-order.tsx';
import styles from './upgrade.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const params = new URL(request.url).searchParams;
  const planKey = params.get('plan');
  if (!planKey) throw api.redirect('/plans');
  const interval = params.get('interval') === 'year' ? 'year' : 'month';
  const outcome = await api.send(PlanChangeReviewDocument, { planKey, interval });
  if (outcome.ok) return api.answer({ review: outcome.value.planChangeReview, refusal: '' });
  if (outcome.refusal.code === 'NOTHING_TO_CHANGE')
    throw api.redirect(`/me/upgrade?plan=${encodeURIComponent(planKey)}&interval=${interval}`);
  if (outcome.refusal.code === 'CHANGE_TO_CONFIRM') throw api.redirect('/me');
  if (outcome.refusal.kind === 'not_found') throw api.redirect('/plans');
  return api.answer({ review: null, refusal: outcome.refusal.message }, 409);
}

/** The change. The same key twice is one change, so a second press changes nothing. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { planKey = '', interval, ...shown } = await textOf(request);
  const outcome = await api.send(ChangePlanDocument, {
    planKey,
    interval: interval === 'year' ? 'year' : 'month',
    pricedAt: shown['pricedAt'] ?? '',
    fingerprint: shown['fingerprint'] ?? '',
    idempotencyKey: shown['idempotencyKey'] ?? '',
  });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  return api.redirect(`/me/change/${outcome.value.changePlan.id}?go=1`);
}

/** What changes, when, what it costs today to the yen, all six conditions, then the button that says what it does. */
export default function ChangePlan() {
  const { review, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('change');
  const upgrade = useTranslations('upgrade');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (!review) return <RefusedOrder title={t('title')} refusal={refusal} />;
  const { plan, interval, amount, timing, chargeToday, credit } = review;
  // Of a price that is reduced until the next renewal, the next charge is the regular one.
  const regularNext = review.reduced?.regularFrom === review.nextChargeOn;
  const nextAmount = regularNext && review.reduced ? review.reduced.regular : amount;
  const other = interval === 'month' ? 'year' : 'month';
  const hasOther = plan.prices.some((price) => price.interval === other);
  return (
    <Page title={t('title')} lead={timing === 'now' ? t('leadNow') : t('leadLater')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <section className={styles.order}>
        <Facts>
          <Fact name={t('from')}>{text(review.from.name)}</Fact>
          <Fact name={t('to')}>
            {text(plan.name)} <Link to={to(`/plans?interval=${interval}`)}>{upgrade('changePlan')}</Link>
          </Fact>
          <Fact name={upgrade('payBy')}>
            {interval === 'month' ? upgrade('monthly') : upgrade('yearly')}{' '}
            {hasOther ? (
              <Link to={to(`/me/change?plan=${plan.key}&interval=${other}`)} replace preventScrollReset>
                {other === 'year' ? upgrade('toYearly') : upgrade('toMonthly')}
              </Link>
            ) : null}
          </Fact>
          {review.reduced ? <ReducedFact reduced={review.reduced} /> : null}
          <Fact name={t('begins')}>{timing === 'now' ? t('atOnce') : day(review.begins, locale)}</Fact>
          <Fact name={upgrade('nextCharge')}>
            {upgrade('nextChargeValue', {
              date: day(review.nextChargeOn, locale),
              price: money(nextAmount, locale),
            })}
          </Fact>
        </Facts>
        <OrderTotal
          label={upgrade('totalToday')}
          sum={chargeToday}
          note={timing === 'now' ? t('credited', { price: money(-credit, locale) }) : null}
        />
      </section>
      <DisclosureList blocks={review.disclosure} />
      <Form method="post" className={styles.confirm}>
        <input type="hidden" name="planKey" value={plan.key} />
        <input type="hidden" name="interval" value={interval} />
        <input type="hidden" name="pricedAt" value={review.pricedAt} />
        <input type="hidden" name="fingerprint" value={review.fingerprint} />
        <input type="hidden" name="idempotencyKey" value={review.idempotencyKey} />
        <p className="small quiet">{timing === 'now' ? t('cardKnown') : t('revocable')}</p>
        <Acts>
          <SubmitButton size="lg">{text(review.buttonLabel)}</SubmitButton>
          <ButtonLink to={to('/plans')} quiet>
            {upgrade('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
