import { day, money, type UiLocale } from '@enishi/ui';
import {
  Form,
  Link,
  type ActionFunctionArgs,
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
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { DisclosureList } from '../me/disclosure-list.tsx';
import order from '../me/upgrade.module.css';
import { AskForApproval } from './ask-for-approval.tsx';
import { WaysToPay } from './ways-to-pay.tsx';
import {
  ApplyForCompanyPlanDocument,
  CompanyOrderReviewDocument,
  OrderCompanyPlanDocument,
} from './order-questions.ts';
import { CompanyDocument } from './questions.ts';

const intervalIn = (text: string | null | undefined) =>
  text === 'month' ? ('month' as const) : ('year' as const);
const meansIn = (text: string | null | undefined) =>
  text === 'konbini' ? ('konbini' as const) : ('card' as const);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const search = new URL(request.url).searchParams;
  const wish = { planKey: search.get('plan') ?? '', interval: intervalIn(search.get('interval')) };
  const means = meansIn(search.get('means'));
  const asked = await api.send(CompanyOrderReviewDocument, { companyId, ...wish, means });
  if (asked.ok)
    return api.answer({ companyId, review: asked.value.companyOrderReview, refusal: '', approval: null });
  if (asked.refusal.code === 'ALREADY_SUBSCRIBED')
    throw api.redirect(
      `/company/${companyId}/change?plan=${encodeURIComponent(wish.planKey)}&interval=${wish.interval}`,
    );
  const { company } = await api.load(CompanyDocument, { id: companyId });
  if (asked.refusal.code !== 'COMPANY_NEEDS_APPROVAL')
    return api.answer({ companyId, review: null, refusal: asked.refusal.message, approval: null }, 409);
  const waiting = company.applications.some(
    ({ planKey, state }) => planKey === wish.planKey && state === 'waiting',
  );
  return api.answer({ companyId, review: null, refusal: '', approval: { ...wish, waiting } });
}

/** The order, or the wish for approval. The same key twice is one attempt, so a second press changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { act, planKey = '', interval, means, fingerprint = '', idempotencyKey = '' } = await textOf(request);
  const wish = { companyId, planKey };
  if (act === 'apply') {
    const asked = await api.send(ApplyForCompanyPlanDocument, wish);
    if (!asked.ok) return api.answer(returnedBy(asked.refusal, {}), 409);
    return api.redirect(`/company/${companyId}/order?plan=${encodeURIComponent(planKey)}`);
  }
  const pressed = {
    ...{ ...wish, interval: intervalIn(interval), means: meansIn(means) },
    ...{ fingerprint, idempotencyKey },
  };
  const outcome = await api.send(OrderCompanyPlanDocument, pressed);
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  return api.redirect(`/company/${companyId}/checkout/${outcome.value.orderCompanyPlan.id}?go=1`);
}

/** The final confirmation page of a company: total, how it came about, six conditions, then the button that says what it does. */
export default function CompanyOrder() {
  const { companyId, review, refusal, approval } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('company');
  const papers = useTranslations('companyPapers');
  const shop = useTranslations('konbini');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const home = `/company/${companyId}`;
  if (approval) return <AskForApproval home={home} {...approval} refusal={returned?.refusal} />;
  if (!review)
    return (
      <Page title={t('orderRefused')}>
        <ProblemSummary wrong={[]} refusal={refusal} />
        <Acts>
          <ButtonLink to={to(home)}>{t('back')}</ButtonLink>
          <ButtonLink to={to(`/company?for=${companyId}`)} quiet>
            {t('toPlans')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  const { plan, interval, means } = review;
  const byShop = means === 'konbini';
  const other = interval === 'month' ? 'year' : 'month';
  const price = plan.prices.find((each) => each.interval === interval);
  const quotable = plan.byInvoice && plan.prices.some((each) => each.interval === 'year');
  const hasOther = plan.prices.some((each) => each.interval === other);
  return (
    <Page title={t('orderTitle')} lead={t('orderLead')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {review.voucherWaits ? (
        <Notice tone="warn" title={shop('voidsTitle')}>
          {shop('voidsLead', { page: shop('pageCompany') })} <Link to={to(home)}>{shop('meOpen')}</Link>
        </Notice>
      ) : null}
      <section className={order.order}>
        <Facts>
          <Fact name={t('company')}>{review.title}</Fact>
          <Fact name={t('plan')}>
            {text(plan.name)} <Link to={to(`/company?for=${companyId}`)}>{t('changePlan')}</Link>
          </Fact>
          <Fact name={t('payBy')}>
            {interval === 'month' ? t('monthly') : t('yearly')}{' '}
            {hasOther ? (
              <Link to={to(`${home}/order?plan=${plan.key}&interval=${other}`)} replace preventScrollReset>
                {other === 'year' ? t('toYearly') : t('toMonthly')}
              </Link>
            ) : null}
          </Fact>
          <WaysToPay home={home} review={review} />
          {quotable ? (
            <Fact name={papers('kinds.quote')}>
              <Link to={to(`${home}/invoice?plan=${plan.key}`)}>{papers('toQuote')}</Link>
            </Fact>
          ) : null}
          {review.agreedUntil ? (
            <Fact name={t('steps')}>{t('agreedUntil', { date: day(review.agreedUntil, locale) })}</Fact>
          ) : null}
          {price && !review.agreedUntil ? <Fact name={t('steps')}>{text(price.steps)}</Fact> : null}
          {review.share ? <Fact name={t('share')}>{text(review.share)}</Fact> : null}
          {review.nextChargeOn && review.nextChargeAmount ? (
            <Fact name={t('nextCharge')}>
              {t('nextChargeValue', {
                date: day(review.nextChargeOn, locale),
                price: money(review.nextChargeAmount, locale),
              })}
            </Fact>
          ) : null}
          {review.payBy ? (
            <>
              <Fact name={shop('deadline')}>
                {shop('deadlineValue', { date: day(review.payBy, locale) })}
              </Fact>
              <Fact name={shop('renews')}>{shop('renewsNot')}</Fact>
            </>
          ) : null}
        </Facts>
        <OrderTotal
          label={byShop ? shop('total') : t('total')}
          sum={review.chargedToday}
          note={
            plan.taxCategory === 'out_of_scope'
              ? t('untaxed')
              : t('taxInside', { price: money(review.taxInside, locale) })
          }
        />
      </section>
      <DisclosureList blocks={review.disclosure} />
      <Form method="post" className={order.confirm}>
        <input type="hidden" name="planKey" value={plan.key} />
        <input type="hidden" name="interval" value={interval} />
        <input type="hidden" name="means" value={means} />
        <input type="hidden" name="fingerprint" value={review.fingerprint} />
        <input type="hidden" name="idempotencyKey" value={review.idempotencyKey} />
        <p className="small quiet">{byShop ? shop('next') : t('cardNext')}</p>
        <Acts>
          <SubmitButton size="lg">{text(review.buttonLabel)}</SubmitButton>
          <ButtonLink to={to(home)} quiet>
            {t('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
