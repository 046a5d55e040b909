import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, money, type UiLocale } from '@enishi/ui';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { DeskViewerDocument } from './desk-viewer.ts';
import { wantedFiscalYear } from './funding/fiscal-year.ts';
import type { Funding } from './funding/funding.type.ts';
import { PlanAndBooks } from './funding/plan-and-books.tsx';
import { PlannedYears } from './funding/planned-years.tsx';
import { FundingReportDocument, ReverseSlipDocument, SlipsDocument } from './funding/questions.ts';
import { RatiosTable } from './funding/ratios-table.tsx';
import { SlipList } from './funding/slip-list.tsx';
import { useRatio } from './funding/use-ratio.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { FigureTile } from './revenue/figure-tile.tsx';
import { RevenueNav } from './revenue/revenue-nav.tsx';
import reports from './revenue/reports.module.css';
import styles from './revenue/revenue.module.css';
import { useDefinition } from './revenue/use-definition.ts';
import { rightsOf } from './rights.ts';
import own from './funding/funding.module.css';

const slipsShown = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const fiscalYear = wantedFiscalYear(searchParams.get('year'), new Date());
  const api = new DeskApi(request);
  const { deskViewer } = await api.load(DeskViewerDocument);
  const { fundingReport } = await api.load(FundingReportDocument, { fiscalYear });
  const asked = { fiscalYear, first: slipsShown, after: searchParams.get('after') };
  const slips = rightsOf(deskViewer.role).money ? (await api.load(SlipsDocument, asked)).slips : null;
  return api.answer({ funding: fundingReport, slips });
}

/** Takes a slip back; what was wrong with the wish comes back beside the slip. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { id = '', reason = '' } = await textOf(request);
  const outcome = await api.send(ReverseSlipDocument, { id, reason });
  if (outcome.ok) return api.answer({ reversed: id, refusal: undefined });
  return api.answer({ reversed: null, refusal: { id, sentence: outcome.refusal.message } }, 422);
}

/** How far the community stands on its own feet, this year and by plan. */
export default function FundingPage() {
  const { funding, slips } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.reports.funding');
  const home = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const { fiscalYear } = funding;
  const name = t('year', { year: String(fiscalYear) });
  return (
    <>
      <DeskTitle title={t('title')} page={name}>
        <nav className={own.years} aria-label={t('chooseYear')}>
          <Link to={`?year=${fiscalYear - 1}`}>{`‹ ${t('year', { year: String(fiscalYear - 1) })}`}</Link>
          <strong>{name}</strong>
          <Link to={`?year=${fiscalYear + 1}`}>{`${t('year', { year: String(fiscalYear + 1) })} ›`}</Link>
        </nav>
      </DeskTitle>
      <RevenueNav />
      <p className={`small quiet ${styles.asOf}`}>
        {home('asOf', { at: moment(funding.asOf, locale) })}
        {` · ${t('monthsBegun', { count: funding.months })}`}
      </p>
      {returned?.reversed ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('slip.reversedNow')}
        </p>
      ) : null}
      <Tiles funding={funding} />
      <div className={reports.column}>
        <PlanAndBooks funding={funding} />
        <RatiosTable funding={funding} />
        <PlannedYears funding={funding} />
        {slips ? <SlipList year={fiscalYear} page={slips} refusal={returned?.refusal} /> : null}
      </div>
    </>
  );
}

function Tiles({ funding }: { funding: Funding }) {
  const t = useTranslations('desk.reports.funding');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(funding.definitions);
  const ratio = useRatio();
  const { actualRatios, plannedRatios } = funding;
  const planned = (name: 'ownRatio' | 'coverage' | 'runwayMonths') =>
    t('plannedIs', { value: ratio(name, plannedRatios[name]) });
  return (
    <dl className={styles.figures} aria-label={t('title')}>
      <FigureTile name={t('ratios.ownRatio')} definition={definition('own_ratio')} note={planned('ownRatio')}>
        {ratio('ownRatio', actualRatios.ownRatio)}
      </FigureTile>
      <FigureTile name={t('ratios.coverage')} definition={definition('coverage')} note={planned('coverage')}>
        {ratio('coverage', actualRatios.coverage)}
      </FigureTile>
      <FigureTile
        name={t('ratios.runwayMonths')}
        definition={definition('runway')}
        note={planned('runwayMonths')}
      >
        {ratio('runwayMonths', actualRatios.runwayMonths)}
      </FigureTile>
      <FigureTile
        name={t('totalSoFar')}
        definition={definition('actual')}
        note={t('plannedIs', { value: money(funding.plannedTotal, locale) })}
      >
        {money(funding.actualTotal, locale)}
      </FigureTile>
    </dl>
  );
}
