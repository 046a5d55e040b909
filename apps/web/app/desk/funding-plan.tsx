import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { wantedFiscalYear } from './funding/fiscal-year.ts';
import { planItems, plannedValues, readPlan } from './funding/plan-form.ts';
import { FundingReportDocument, SaveFundingPlanDocument } from './funding/questions.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import own from './funding/funding.module.css';

const yearIn = (request: Request) =>
  wantedFiscalYear(new URL(request.url).searchParams.get('year'), new Date());

export async function loader({ request }: LoaderFunctionArgs) {
  const fiscalYear = yearIn(request);
  const api = new DeskApi(request);
  const { fundingReport } = await api.load(FundingReportDocument, { fiscalYear });
  return api.answer({ fiscalYear, values: plannedValues(fundingReport) });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const fiscalYear = yearIn(request);
  const values = await textOf(request);
  const outcome = await api.send(SaveFundingPlanDocument, { fiscalYear, plan: readPlan(values) });
  if (outcome.ok) return api.redirect(`/desk/revenue/funding?year=${fiscalYear}`);
  return api.answer({ values, refusal: outcome.refusal.message, wrong: outcome.refusal.facts.field }, 422);
}

/** What a year is planned with; one amount per line, without tax. */
export default function FundingPlan() {
  const { fiscalYear, values } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.reports.funding');
  const to = useLinks();
  return (
    <>
      <DeskTitle title={t('planTitle', { year: String(fiscalYear) })} />
      <RevenueNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <Form method="post" noValidate className={own.form} key={fiscalYear}>
        <p className="quiet">{t('planLead')}</p>
        {planItems.map((item) => (
          <TextField
            key={item}
            id={`field-${item}`}
            name={item}
            optional
            label={`${t(`items.${item}`)} (${t('yen')})`}
            description={item === 'opening_cash' ? t('openingCashHint') : undefined}
            defaultValue={returned?.values[item] ?? values[item]}
            error={returned?.wrong === item ? returned.refusal : undefined}
            inputMode="numeric"
            autoComplete="off"
          />
        ))}
        <SubmitButton>{t('savePlan')}</SubmitButton>
        <Link to={`${to('/desk/revenue/funding')}?year=${fiscalYear}`}>{t('back')}</Link>
      </Form>
    </>
  );
}
