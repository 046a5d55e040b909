import { type LoaderFunctionArgs, Form, Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { Notice, Page } from '../../parts/page.tsx';
import switches from '../public/plans.module.css';
import { WhoAmIDocument } from '../me/questions.ts';
import { BandTable, useBandWords } from './bands.tsx';
import { CompanyPlanCard } from './company-plan-card.tsx';
import { CompanyPlansDocument, CompanySizeDocument, MyCompaniesDocument } from './questions.ts';
import styles from './company.module.css';

/** A size in the middle of the bands, where nobody has said a size yet. */
const usualSize = '10';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const params = new URL(request.url).searchParams;
  const company = await companyOf(api, params.get('for'));
  const typed = (params.get('employees') ?? String(company?.employees ?? usualSize)).slice(0, 20);
  const asked = await api.send(CompanyPlansDocument, { employees: typed });
  const { companyPlans } = asked.ok
    ? asked.value
    : await api.load(CompanyPlansDocument, { employees: usualSize });
  const interval = params.get('interval') === 'month' ? ('month' as const) : ('year' as const);
  const wrong = asked.ok ? null : asked.refusal.message;
  return api.answer({ plans: companyPlans, typed, wrong, interval, company }, wrong ? 422 : 200);
}

/** The company for which somebody looks: the one named, or the first that they act for; null for everybody else. */
async function companyOf(api: Api, named: string | null) {
  const { viewer } = await api.load(WhoAmIDocument);
  if (!viewer) return null;
  const { myCompanies } = await api.load(MyCompaniesDocument);
  const chosen = myCompanies.find(({ id }) => id === named) ?? myCompanies[0];
  return chosen ? (await api.load(CompanySizeDocument, { id: chosen.id })).company : null;
}

/** Three tiers side by side, at the price of the size that was typed. */
export default function CompanyPlans() {
  const { plans, typed, wrong, interval, company } = useLoaderData<typeof loader>();
  const t = useTranslations('company');
  const to = useLinks();
  const bandName = useBandWords();
  const chosen = `employees=${encodeURIComponent(typed)}${company ? `&for=${company.id}` : ''}`;
  const [first] = plans;
  return (
    <Page title={t('plansTitle')} lead={t('plansLead')} eyebrow={company?.title} wide>
      {first ? null : <Notice>{t('plansEmpty')}</Notice>}
      {first ? (
        <>
          <Form method="get" className={styles.size}>
            <ProblemSummary
              wrong={wrong ? [{ name: 'employees', label: t('employees'), sentence: wrong }] : []}
            />
            <TextField
              id="field-employees"
              name="employees"
              label={t('employees')}
              description={t('employeesHint')}
              inputMode="numeric"
              defaultValue={typed}
              error={wrong ?? undefined}
              optional
            />
            <input type="hidden" name="interval" value={interval} />
            {company ? <input type="hidden" name="for" value={company.id} /> : null}
            <SubmitButton quiet>{t('recount')}</SubmitButton>
          </Form>
          <p>{t('bandShown', { band: bandName(first.band) })}</p>
          <nav className={switches.switch} aria-label={t('payBy')}>
            {(['year', 'month'] as const).map((each) => (
              <Link
                key={each}
                to={to(`/company?interval=${each}&${chosen}`)}
                aria-current={interval === each ? 'true' : undefined}
                preventScrollReset
                replace
              >
                {each === 'month' ? t('monthly') : t('yearly')}
              </Link>
            ))}
          </nav>
          <ul className={styles.tiers}>
            {plans.map((plan) => (
              <CompanyPlanCard
                key={plan.key}
                plan={plan}
                interval={interval}
                companyId={company?.id ?? null}
              />
            ))}
          </ul>
          <BandTable bands={first.bands} />
        </>
      ) : null}
      {company ? (
        <p>
          <Link to={to(`/company/${company.id}`)}>{t('toThis', { title: company.title })}</Link>
        </p>
      ) : null}
      <p>
        <Link to={to('/plans')}>{t('forPeople')}</Link>
      </p>
    </Page>
  );
}
