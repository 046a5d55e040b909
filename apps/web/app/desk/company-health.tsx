import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, money, type UiLocale } from '@enishi/ui';
import { useLinks } from '../frame.ts';
import { CompaniesNav } from './companies/companies-nav.tsx';
import { DeskApi } from './desk-api.ts';
import { CommittedPanel } from './health/committed-panel.tsx';
import { HealthTable } from './health/health-table.tsx';
import { csvColumns, healthFilters, type Health, wantedFilter } from './health/health.type.ts';
import { CorporateHealthDocument } from './health/questions.ts';
import { Definition } from './parts/definition.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import choices from './parts/choices.module.css';
import panels from './parts/panel.module.css';
import reports from './revenue/reports.module.css';
import { SaveAsCsv } from './revenue/save-as-csv.tsx';
import { useDefinition } from './revenue/use-definition.ts';
import styles from './health/health.module.css';

const perPage = 50;

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const filter = wantedFilter(params.get('filter'));
  const after = params.get('after');
  const api = new DeskApi(request);
  const { corporateHealth } = await api.load(CorporateHealthDocument, { filter, first: perPage, after });
  return api.answer({ health: corporateHealth, filter, continued: after !== null });
}

/** Which companies need somebody's attention, and what of their fees is certain. */
export default function CompanyHealth() {
  const { health, filter, continued } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.health');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(health.definitions);
  const overdue =
    health.overdueAmount > 0 ? t('owedInAll', { amount: money(health.overdueAmount, locale) }) : '';
  return (
    <>
      <DeskTitle title={t('title')} />
      <CompaniesNav />
      <p className="small quiet">
        {t('asOf', { at: moment(health.asOf, locale), count: health.companies })}
        {overdue}
      </p>
      <Filters health={health} filter={filter} />
      <div className={styles.columns}>
        <section className={panels.panel} aria-labelledby="companies">
          <div className={panels.panelHead}>
            <h2 id="companies" className={reports.named}>
              {t(`filters.${filter}`)}
              <Definition
                name={t(`filters.${filter}`)}
                text={definition(filter === 'unused' ? 'unused' : 'order')}
              />
            </h2>
            {health.items.length > 0 ? <SaveAsCsv file="company-health" query={{ filter }} /> : null}
          </div>
          {health.items.length === 0 ? <Nobody open={filter === 'all'} /> : <HealthTable health={health} />}
          <Pager health={health} filter={filter} continued={continued} />
          <p className="small quiet not-printed">
            {t('csvHolds', { columns: csvColumns.map((column) => t(`csv.${column}`)).join(t('and')) })}
          </p>
        </section>
        <CommittedPanel health={health} />
      </div>
    </>
  );
}

type FilterProps = { health: Health; filter: string };

/** The filters with how many companies show what they are for. */
function Filters({ health, filter }: FilterProps) {
  const t = useTranslations('desk.health');
  const to = useLinks();
  const countOf = (one: string) => health.counts.find(({ filter: name }) => name === one)?.companies ?? 0;
  return (
    <p className={choices.choices}>
      {healthFilters.map((one) => (
        <Link
          key={one}
          to={to(one === 'all' ? '/desk/companies/health' : `/desk/companies/health?filter=${one}`)}
          aria-current={one === filter ? 'true' : undefined}
        >
          {t('filterCount', { name: t(`filters.${one}`), count: countOf(one) })}
        </Link>
      ))}
    </p>
  );
}

function Nobody({ open }: { open: boolean }) {
  const t = useTranslations('desk.health');
  const to = useLinks();
  return (
    <div className={panels.empty}>
      <p>{open ? t('noneYet') : t('noneSuch')}</p>
      <Link to={to(open ? '/desk/companies' : '/desk/companies/health')}>
        {open ? t('toList') : t('toAll')}
      </Link>
    </div>
  );
}

function Pager({ health, filter, continued }: FilterProps & { continued: boolean }) {
  const t = useTranslations('desk.companies');
  const to = useLinks();
  const here = to(`/desk/companies/health?filter=${filter}`);
  return (
    <p className={reports.pager}>
      {continued ? <Link to={here}>{t('first')}</Link> : null}
      {health.hasNext && health.endCursor ? (
        <Link to={`${here}&after=${encodeURIComponent(health.endCursor)}`}>{t('more')}</Link>
      ) : null}
    </p>
  );
}
