import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, type UiLocale, monthName } from '@enishi/ui';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import { ChurnByMonth, ChurnReasons } from './retention/churn-panels.tsx';
import { CohortTable } from './retention/cohort-table.tsx';
import { RetentionDocument } from './retention/questions.ts';
import { AverageByPlan, FreeToPaid } from './retention/won-panels.tsx';
import { monthAt, monthChoices, wantedMonth } from './revenue/month.ts';
import { MonthPicker } from './revenue/month-picker.tsx';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import reports from './revenue/reports.module.css';
import styles from './revenue/revenue.module.css';
import { SaveAsCsv } from './revenue/save-as-csv.tsx';
import { useDefinition } from './revenue/use-definition.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const now = new Date();
  const month = wantedMonth(new URL(request.url).searchParams.get('month'), now);
  const api = new DeskApi(request);
  const { retention } = await api.load(RetentionDocument, { month });
  const current = monthAt(now);
  return api.answer({ retention, current, choices: monthChoices(month, current) });
}

/** Who stays, who begins to pay, who stops and why. */
export default function RetentionPage() {
  const { retention, current, choices } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.reports.retention');
  const home = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(retention.definitions);
  const { cohorts, companyCohorts } = retention;
  return (
    <>
      <DeskTitle title={t('title')} page={monthName(retention.month, locale)}>
        <MonthPicker shown={retention.month} current={current} choices={choices} />
      </DeskTitle>
      <RevenueNav />
      <p className={`small quiet ${styles.asOf}`}>
        {home('asOf', { at: moment(retention.asOf, locale) })}
        {` · ${t('lead')}`}
      </p>
      <div className={reports.column}>
        <CohortTable
          id="still-members"
          title={t('stillMembers')}
          definition={definition('cohort_members')}
          cohorts={cohorts.map(({ month, joined, members }) => ({ month, began: joined, still: members }))}
        />
        <CohortTable
          id="still-paying"
          title={t('stillPaying')}
          definition={definition('cohort_paying')}
          cohorts={cohorts.map(({ month, joined, paying }) => ({ month, began: joined, still: paying }))}
        />
        <FreeToPaid retention={retention} />
        <CohortTable
          id="companies-paying"
          title={t('companiesPaying')}
          definition={definition('company_cohorts')}
          cohorts={companyCohorts.map(({ month, began, paying }) => ({ month, began, still: paying }))}
          counted="companies"
        />
        <ChurnByMonth
          id="churn"
          title={t('churn')}
          churn={retention.churn}
          definitions={retention.definitions}
        />
        <ChurnByMonth
          id="company-churn"
          title={t('companyChurn')}
          churn={retention.companyChurn}
          definitions={retention.definitions}
        />
        <ChurnReasons retention={retention} />
        <AverageByPlan retention={retention} />
        <div>
          <SaveAsCsv file="retention" query={{ month: retention.month }} />
          <p className="small quiet">{t('masked')}</p>
        </div>
      </div>
    </>
  );
}
