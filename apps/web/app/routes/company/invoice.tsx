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
import { InvoiceConditions } from './invoice-conditions.tsx';
import { conditionsIn } from './invoice-order.ts';
import {
  AskForCompanyQuoteDocument,
  CompanyInvoiceReviewDocument,
  OrderCompanyOnInvoiceDocument,
} from './invoice-questions.ts';
import { TakeQuote } from './take-quote.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const search = new URL(request.url).searchParams;
  const planKey = search.get('plan') ?? '';
  const wish = conditionsIn(search);
  const asked = await api.send(CompanyInvoiceReviewDocument, { companyId, planKey, ...wish });
  const shown = { companyId, planKey, wish };
  if (asked.ok)
    return api.answer({
      ...shown,
      review: asked.value.companyInvoiceReview,
      asks: !search.has('terms'),
      wrong: null,
    });
  if (asked.refusal.code === 'COMPANY_NEEDS_APPROVAL')
    throw api.redirect(`/company/${companyId}/order?plan=${encodeURIComponent(planKey)}&interval=year`);
  const wrong = { sentence: asked.refusal.message, field: String(asked.refusal.facts.field ?? '') };
  return api.answer({ ...shown, review: null, asks: wrong.field !== '', wrong }, 409);
}

/** The order, or a quote of it: the same key twice is one of them, so a second press changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { act, planKey = '', startsOn = '', terms, quote = '', ...said } = await textOf(request);
  const wish = conditionsIn(
    new URLSearchParams({ startsOn, terms: terms ?? '', orderNumber: said.orderNumber ?? '', quote }),
  );
  const { fingerprint = '', idempotencyKey = '' } = said;
  if (act === 'quote') {
    const { quoteId: _, ...asked } = wish;
    const quoted = await api.send(AskForCompanyQuoteDocument, {
      ...{ companyId, planKey, ...asked, fingerprint, idempotencyKey: said.quoteKey ?? '' },
    });
    return quoted.ok
      ? api.redirect(`/company/${companyId}/papers?quoted=${quoted.value.askForCompanyQuote}`)
      : api.answer(returnedBy(quoted.refusal, {}), 409);
  }
  const pressed = { companyId, planKey, ...wish, fingerprint, idempotencyKey };
  const outcome = await api.send(OrderCompanyOnInvoiceDocument, pressed);
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  return api.redirect(`/company/${companyId}?ordered=1`);
}

/** Paying for a company on invoice: first the conditions that both agree to, then all that is ordered, with the button that says what it does. */
export default function CompanyInvoiceOrder() {
  const { companyId, planKey, wish, review, asks, wrong } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('company');
  const papers = useTranslations('companyPapers');
  const shop = useTranslations('konbini');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const home = `/company/${companyId}`;
  if (asks) return <InvoiceConditions {...{ companyId, planKey, wish, review, wrong }} />;
  if (!review)
    return (
      <Page title={t('orderRefused')}>
        <ProblemSummary wrong={[]} refusal={wrong?.sentence} />
        <Acts>
          <ButtonLink to={to(home)}>{t('back')}</ButtonLink>
        </Acts>
      </Page>
    );
  const change = `${home}/invoice?plan=${planKey}${wish.quoteId ? `&quote=${wish.quoteId}` : ''}`;
  const { terms, orderNumber, quoteId: quote } = wish;
  const { startsOn, fingerprint, quoteKey, idempotencyKey } = review;
  const pressed = { planKey, terms, orderNumber, startsOn, fingerprint, quoteKey, idempotencyKey, quote };
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
          <Fact name={t('plan')}>{text(review.planName)}</Fact>
          {review.quoteNumber && review.quoteValidUntil ? (
            <Fact name={papers('kinds.quote')}>
              {papers('quoteValue', {
                number: review.quoteNumber,
                date: day(review.quoteValidUntil, locale),
              })}
            </Fact>
          ) : null}
          <Fact name={t('payWith')}>
            {t('byInvoice')} <Link to={to(change)}>{t('changeConditions')}</Link>
          </Fact>
          <Fact name={t('term')}>
            {t('termValue', { from: day(review.startsOn, locale), to: day(review.endsOn, locale) })}
            {review.goesOn ? ` ${t('goesOn')}` : ''}
          </Fact>
          <Fact name={t('dueOn')}>{day(review.dueOn, locale)}</Fact>
          {wish.orderNumber ? <Fact name={t('orderNumber')}>{wish.orderNumber}</Fact> : null}
          {review.agreedUntil ? (
            <Fact name={t('steps')}>
              {t(quote ? 'quotedUntil' : 'agreedUntil', { date: day(review.agreedUntil, locale) })}
            </Fact>
          ) : null}
          {review.steps ? <Fact name={t('steps')}>{text(review.steps)}</Fact> : null}
          {review.share ? <Fact name={t('share')}>{text(review.share)}</Fact> : null}
        </Facts>
        <OrderTotal
          label={t('invoiceTotal')}
          sum={review.amount}
          note={
            review.taxInside > 0 ? t('taxInside', { price: money(review.taxInside, locale) }) : t('untaxed')
          }
        />
      </section>
      <DisclosureList blocks={review.disclosure} />
      <Form method="post" className={order.confirm}>
        {Object.entries(pressed).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value ?? ''} />
        ))}
        <p className="small quiet">{t('invoiceNext')}</p>
        <Acts>
          <SubmitButton size="lg">{text(review.buttonLabel)}</SubmitButton>
          <ButtonLink to={to(home)} quiet>
            {t('back')}
          </ButtonLink>
        </Acts>
        {quote ? null : <TakeQuote />}
      </Form>
    </Page>
  );
}
