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
import { ChangeCompanyPlanDocument, CompanyChangeReviewDocument } from './change-questions.ts';

const intervalIn = (text: string | null | undefined) =>
  text === 'month' ? ('month' as const) : ('year' as const);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const search = new URL(request.url).searchParams;
  const planKey = search.get('plan');
  if (!planKey) throw api.redirect(`/company?for=${encodeURIComponent(companyId)}`);
  const interval = intervalIn(search.get('interval'));
  const asked = await api.send(CompanyChangeReviewDocument, { companyId, planKey, interval });
  if (asked.ok) return api.answer({ companyId, review: asked.value.companyChangeReview, refusal: '' });
  const { code, message } = asked.refusal;
  if (code === 'COMPANY_NEEDS_APPROVAL')
    throw api.redirect(
      `/company/${companyId}/order?plan=${encodeURIComponent(planKey)}&interval=${interval}`,
    );
  return api.answer({ companyId, review: null, refusal: message }, 409);
}

/** The change. The same key twice is one change, so a second press changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const {
    planKey = '',
    interval,
    pricedAt = '',
    fingerprint = '',
    idempotencyKey = '',
  } = await textOf(request);
  const pressed = {
    companyId,
    planKey,
    interval: intervalIn(interval),
    pricedAt,
    fingerprint,
    idempotencyKey,
  };
  const outcome = await api.send(ChangeCompanyPlanDocument, pressed);
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  return api.redirect(`/company/${companyId}/change/${outcome.value.changeCompanyPlan.id}?go=1`);
}

/** What changes, when, what it costs now to the yen, who may lose a seat, all six conditions, then the button that says what it does. */
export default function ChangeCompanyPlan() {
  const { companyId, review, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyChange');
  const company = useTranslations('company');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const plans = `/company?for=${companyId}`;
  if (!review)
    return (
      <Page title={t('refused')}>
        <ProblemSummary wrong={[]} refusal={refusal} />
        <Acts>
          <ButtonLink to={to(`/company/${companyId}`)}>{t('toCompany')}</ButtonLink>
          <ButtonLink to={to(plans)} quiet>
            {t('other')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  const { plan, interval, invoiced, timing, due, dueOn, nextAmount } = review;
  const now = timing === 'now';
  const other = interval === 'month' ? 'year' : 'month';
  const hasOther = !invoiced && plan.prices.some((price) => price.interval === other);
  const said = now && due > 0 ? (invoiced ? t('invoiceNext') : t('cardKnown')) : t('revocable');
  return (
    <Page title={t('title')} lead={now ? t('leadNow') : t('leadLater')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {review.tooMany > 0 ? (
        <Notice tone="warn" title={t('choose', { count: review.tooMany })}>
          <p>{t('chooseLead')}</p>
        </Notice>
      ) : null}
      <section className={order.order}>
        <Facts>
          <Fact name={company('company')}>{review.title}</Fact>
          <Fact name={t('from')}>{text(review.from)}</Fact>
          <Fact name={t('to')}>
            {text(plan.name)} <Link to={to(plans)}>{company('changePlan')}</Link>
          </Fact>
          <Fact name={company('payBy')}>
            {interval === 'month' ? company('monthly') : company('yearly')}{' '}
            {hasOther ? (
              <Link
                to={to(`/company/${companyId}/change?plan=${plan.key}&interval=${other}`)}
                replace
                preventScrollReset
              >
                {other === 'year' ? company('toYearly') : company('toMonthly')}
              </Link>
            ) : null}
          </Fact>
          <Fact name={t('seats')}>
            {t('seatsValue', { before: review.seatsBefore, after: review.seats })}
          </Fact>
          <Fact name={t('begins')}>{now ? t('atOnce') : day(review.begins, locale)}</Fact>
          <Fact name={t('next')}>
            {t('nextValue', { date: day(review.nextOn, locale), price: money(nextAmount, locale) })}
          </Fact>
        </Facts>
        <OrderTotal
          label={due === 0 ? t('dueNothing') : invoiced ? t('dueInvoice') : t('dueCard')}
          sum={due}
          note={dueOn ? t('dueOn', { date: day(dueOn, locale) }) : null}
        />
      </section>
      <DisclosureList blocks={review.disclosure} />
      <Form method="post" className={order.confirm}>
        <input type="hidden" name="planKey" value={plan.key} />
        <input type="hidden" name="interval" value={interval} />
        <input type="hidden" name="pricedAt" value={review.pricedAt} />
        <input type="hidden" name="fingerprint" value={review.fingerprint} />
        <input type="hidden" name="idempotencyKey" value={review.idempotencyKey} />
        {now && due === 0 ? null : <p className="small quiet">{said}</p>}
        <Acts>
          <SubmitButton size="lg">{text(review.buttonLabel)}</SubmitButton>
          <ButtonLink to={to(`/company/${companyId}`)} quiet>
            {company('back')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
