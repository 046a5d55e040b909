import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { Notice, Page } from '../../parts/page.tsx';
import { MyCard } from '../me/my-card.tsx';
import { CompanyApplications } from './company-applications.tsx';
import { CompanyProfile } from './company-profile.tsx';
import { CompanyInvoices } from './company-invoices.tsx';
import { CompanyReceipts } from './company-receipts.tsx';
import { CompanyStanding } from './company-standing.tsx';
import { WaitingOrder } from './waiting-order.tsx';
import {
  CancelCompanyPlanDocument,
  ChangeCompanyCardDocument,
  CompanyDocument,
  KeepCompanyPlanDocument,
} from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const {
    company,
    companyCard,
    companyReceipts,
    companyInvoices: invoices,
  } = await api.load(CompanyDocument, {
    id: params.companyId ?? '',
  });
  const receipts = companyReceipts.filter(({ supersededBecause }) => supersededBecause === null);
  const ordered = new URL(request.url).searchParams.has('ordered');
  return api.answer({ company, card: companyCard ?? null, receipts, invoices, ordered });
}

/** Opens the page for another card, or goes on after a cancellation. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { act } = await textOf(request);
  if (act === 'keep') {
    const kept = await api.send(KeepCompanyPlanDocument, { companyId });
    return kept.ok
      ? api.redirect(`/company/${companyId}`)
      : api.answer({ refusal: kept.refusal.message }, 409);
  }
  if (act === 'withdraw') {
    const withdrawn = await api.send(CancelCompanyPlanDocument, { companyId });
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
  const { company, card, receipts, invoices, ordered } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('company');
  const waiting = invoices.find(({ waits }) => waits);
  return (
    <Page title={company.title} lead={t('pageLead')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {ordered ? (
        <Notice tone="good" title={t('orderedTitle')}>
          <p>{t('orderedLead', { email: company.contactEmail })}</p>
        </Notice>
      ) : null}
      {waiting ? <WaitingOrder order={waiting} /> : <CompanyStanding company={company} />}
      <CompanyApplications company={company} />
      {card ? <MyCard card={card} action={`/company/${company.id}`} /> : null}
      <CompanyInvoices invoices={invoices} />
      <CompanyReceipts receipts={receipts} />
      <CompanyProfile company={company} />
    </Page>
  );
}
