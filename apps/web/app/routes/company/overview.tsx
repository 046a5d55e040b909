import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { MyCard } from '../me/my-card.tsx';
import { VoucherNotice } from '../me/voucher-notice.tsx';
import { AwaitedCompanyChange } from './awaited-company-change.tsx';
import { KeepCompanyChangeDocument } from './change-questions.ts';
import { ChangeCompanyCardDocument } from './card-questions.ts';
import { CompanyApplications } from './company-applications.tsx';
import { CompanyProfile } from './company-profile.tsx';
import { CompanyPageLink } from './company-page-link.tsx';
import { CompanyInvoices } from './company-invoices.tsx';
import { CompanyReceipts } from './company-receipts.tsx';
import { OpenQuotes } from './quote-item.tsx';
import { CompanyStanding } from './company-standing.tsx';
import { nextAct } from './next-act.ts';
import { WaitingOrder } from './waiting-order.tsx';
import { GiveUpCompanyVoucherDocument } from './order-questions.ts';
import { CancelCompanyPlanDocument, CompanyDocument, KeepCompanyPlanDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const {
    company,
    companyCard,
    companyReceipts,
    companyInvoices: invoices,
    companyQuotes: quotes,
    awaitedCompanyChange: awaited,
    companyVoucher,
    companyPlans,
  } = await api.load(CompanyDocument, {
    id: params.companyId ?? '',
  });
  const receipts = companyReceipts.filter(({ supersededBecause }) => supersededBecause === null);
  const ordered = new URL(request.url).searchParams.has('ordered');
  const nameOf = (of: string | undefined) => companyPlans.find(({ key }) => key === of)?.name ?? null;
  const plan = nameOf(awaited?.planKey);
  const voucher = companyVoucher ? { attempt: companyVoucher, plan: nameOf(companyVoucher.planKey) } : null;
  const papers = { receipts, invoices, quotes };
  return api.answer({ company, card: companyCard ?? null, ...papers, ordered, awaited, plan, voucher });
}

/** Opens the page for another card, goes on after a cancellation, takes a planned change, an order or a voucher back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { act } = await textOf(request);
  if (act === 'keep' || act === 'keepPlan') {
    const kept =
      act === 'keep'
        ? await api.send(KeepCompanyPlanDocument, { companyId })
        : await api.send(KeepCompanyChangeDocument, { companyId });
    return kept.ok
      ? api.redirect(`/company/${companyId}`)
      : api.answer({ refusal: kept.refusal.message }, 409);
  }
  if (act === 'withdraw' || act === 'give-up-voucher') {
    const withdrawn =
      act === 'withdraw'
        ? await api.send(CancelCompanyPlanDocument, { companyId })
        : await api.send(GiveUpCompanyVoucherDocument, { companyId });
    return withdrawn.ok
      ? api.redirect(`/company/${companyId}`)
      : api.answer({ refusal: withdrawn.refusal.message }, 409);
  }
  const outcome = await api.send(ChangeCompanyCardDocument, { companyId });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect(`/company/${companyId}/card/${outcome.value.changeCompanyCard.id}?go=1`);
}

/** A company's own page: what it holds, how it pays, what it paid, what is known of it. */
export default function CompanyPage() {
  const { company, card, receipts, invoices, quotes, ordered, awaited, plan, voucher } =
    useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('company');
  const papers = useTranslations('companyPapers');
  const to = useLinks();
  const text = useText();
  const waiting = invoices.find(({ waits }) => waits);
  const next = nextAct({
    company,
    quotes,
    awaited,
    card,
    waits: waiting !== undefined,
    voucher: voucher !== null,
  });
  return (
    <Page title={company.title} lead={t('pageLead')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {ordered ? (
        <Notice tone="good" title={t('orderedTitle')}>
          <p>{t('orderedLead', { email: company.contactEmail })}</p>
        </Notice>
      ) : null}
      {awaited && plan ? (
        <AwaitedCompanyChange companyId={company.id} change={awaited} plan={text(plan)} />
      ) : null}
      {voucher ? (
        <VoucherNotice
          attempt={voucher.attempt}
          planName={voucher.plan ? text(voucher.plan) : ''}
          at={`/company/${company.id}/checkout/${voucher.attempt.id}`}
        />
      ) : null}
      {waiting ? <WaitingOrder order={waiting} /> : <CompanyStanding company={company} next={next} />}
      <CompanyApplications company={company} next={next} />
      <OpenQuotes companyId={company.id} quotes={quotes} isNext={next === 'quote'} />
      {card ? <MyCard card={card} action={`/company/${company.id}`} isNext={next === 'card'} /> : null}
      <CompanyPageLink companyId={company.id} />
      <CompanyInvoices invoices={invoices} />
      <CompanyReceipts receipts={receipts} />
      <Acts>
        <ButtonLink to={to(`/company/${company.id}/papers`)} quiet>
          {papers('toPapers')}
        </ButtonLink>
      </Acts>
      <CompanyProfile company={company} />
    </Page>
  );
}
