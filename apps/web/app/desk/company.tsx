import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { actOnCompany } from './companies/company-acts.ts';
import { CompanyApplications } from './companies/company-applications.tsx';
import { CompanyArea } from './companies/company-area.tsx';
import { CompanyBenefits } from './companies/company-benefits.tsx';
import { CompanyDocuments } from './companies/company-documents.tsx';
import { CompanyFacts } from './companies/company-facts.tsx';
import { CompanyHolding } from './companies/company-holding.tsx';
import { CompanyPayments } from './companies/company-payments.tsx';
import { CompanyCards } from './companies/company-cards.tsx';
import { CompanyPublicPage } from './companies/company-public-page.tsx';
import { CompanyPeople } from './companies/company-people.tsx';
import { CompanyPrices } from './companies/company-prices.tsx';
import { CompanySeats } from './companies/company-seats.tsx';
import { CompanyStory } from './companies/company-story.tsx';
import { CompanyPricingDocument } from './companies/price-questions.ts';
import { DeskCompanyDocument } from './companies/questions.ts';
import { Api } from '../api/api.ts';
import { municipalitiesOf } from '../parts/municipalities.ts';
import { titlesOfEvents } from '../routes/companies/event-titles.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { RefundOutcome } from './refund/refund-outcome.tsx';
import member from './member/member.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { searchParams } = new URL(request.url);
  const after = searchParams.get('before');
  const {
    company,
    companyPage: page,
    companyAdmins,
    companySeats,
    companyBenefits,
    companyPayments,
    companyDocuments: documents,
    companyTimeline: timeline,
    receivedCardCounts: cards,
  } = await api.load(DeskCompanyDocument, { id: params.id ?? '', after });
  const { companyPricing: pricing } = await api.load(CompanyPricingDocument, { id: company.id });
  const titles = await titlesOfEvents(
    new Api(request),
    cards.map(({ eventId }) => eventId),
  );
  const municipalities = await municipalitiesOf(request);
  const refundOf = searchParams.get('refunded');
  const profileDone = searchParams.get('done') === 'profileDone';
  const refunded = companyPayments.find(({ id }) => id === refundOf) ?? null;
  const shown = {
    ...{ company, page, admins: companyAdmins, seats: companySeats },
    ...{ payments: companyPayments, documents, pricing, timeline, older: after !== null },
    ...{ cards, titles, municipalities },
  };
  return api.answer({ ...shown, benefits: companyBenefits?.items ?? null, refunded, profileDone });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const outcome = await actOnCompany(api, params.id ?? '', await textOf(request));
  return outcome ? api.answer(outcome, outcome.done ? 200 : 409) : null;
}

/** One company: what it wishes for, holds and paid, what is known of it, and its story. */
export default function DeskCompany() {
  const {
    company,
    page,
    admins,
    seats,
    benefits,
    payments,
    documents,
    pricing,
    cards,
    titles,
    municipalities,
    timeline,
    older,
    refunded,
    profileDone,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.companies');
  return (
    <>
      <BackLink to="/desk/companies">{t('back')}</BackLink>
      <DeskTitle title={company.title} />
      {answer ? (
        <p className={`${panels.notice} ${answer.done ? panels.good : panels.warn}`} role="status">
          {answer.done ? t(answer.done) : answer.refusal}
        </p>
      ) : null}
      {profileDone && !answer ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('profileChange.done')}
        </p>
      ) : null}
      {refunded ? <RefundOutcome payment={refunded} /> : null}
      <div className={member.columns}>
        <div className={member.column}>
          <CompanyApplications applications={company.applications} />
          <CompanyHolding company={company} />
          <CompanyPrices pricing={pricing} />
          <CompanySeats list={seats} />
          {benefits ? <CompanyBenefits companyId={company.id} items={benefits} /> : null}
          <CompanyDocuments companyId={company.id} documents={documents} />
          <CompanyPayments companyId={company.id} payments={payments} />
          <CompanyStory timeline={timeline} older={older} />
        </div>
        <div className={member.column}>
          <CompanyPeople {...admins} />
          <CompanyPublicPage companyId={company.id} kept={page} />
          <CompanyArea
            {...{ municipalities, said: page.page.area, confirmed: company.confirmedArea ?? null }}
          />
          <CompanyCards counts={cards} titles={titles} />
          <CompanyFacts company={company} />
        </div>
      </div>
    </>
  );
}
