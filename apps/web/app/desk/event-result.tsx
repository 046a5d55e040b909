import { money, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import styles from './events/events.module.css';
import { EventResultDocument } from './events/result-questions.ts';
import { ResultSlips } from './events/result-slips.tsx';
import { ResultTables } from './events/result-tables.tsx';
import { ReverseSlipDocument } from './funding/questions.ts';
import { EventSurveyFiguresDocument } from './events/survey-questions.ts';
import { SurveySummary } from './events/survey-summary.tsx';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { FigureTile } from './revenue/figure-tile.tsx';
import { percent } from './revenue/report-figures.ts';
import revenue from './revenue/revenue.module.css';
import { useDefinition } from './revenue/use-definition.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { eventResult } = await api.load(EventResultDocument, { eventId });
  const { eventSurveyFigures: survey } = await api.load(EventSurveyFiguresDocument, { eventId });
  const entered = new URL(request.url).searchParams.has('entered');
  return api.answer({ eventId, result: eventResult, survey, entered });
}

/** Takes a slip back; what was wrong with the wish comes back beside the slip. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { id = '', reason = '' } = await textOf(request);
  const outcome = await api.send(ReverseSlipDocument, { id, reason });
  if (outcome.ok) return api.answer({ reversed: true, refusal: undefined });
  return api.answer({ reversed: false, refusal: { id, sentence: outcome.refusal.message } }, 422);
}

/** Whether an event paid for itself: what it brought, what it cost, and what would be left without public money. */
export default function DeskEventResult() {
  const { eventId, result, survey, entered } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.eventResult');
  const events = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(result.definitions);
  const { ownIncome, publicMoney, cost, left, leftAlone, coverage } = result;
  const done = returned?.reversed ? t('reversed') : entered && !returned ? t('entered') : null;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={result.titleJa} />
      {done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {done}
        </p>
      ) : null}
      <p>{t('lead')}</p>
      <dl className={revenue.figures} aria-label={t('title')}>
        <FigureTile
          name={t('left')}
          definition={definition('left')}
          note={`${t('publicMoney')} ${money(publicMoney, locale)}`}
        >
          {money(left, locale)}
        </FigureTile>
        <FigureTile name={t('leftAlone')} definition={definition('left_alone')}>
          {money(leftAlone, locale)}
        </FigureTile>
        <FigureTile name={t('ownIncome')} definition={definition('own_income')}>
          {money(ownIncome, locale)}
        </FigureTile>
        <FigureTile
          name={t('coverage')}
          definition={definition('coverage')}
          note={`${t('cost')} ${money(cost, locale)}`}
        >
          {coverage == null ? '–' : percent(coverage)}
        </FigureTile>
      </dl>
      <ResultTables result={result} />
      <SurveySummary figures={survey} />
      <ResultSlips
        eventId={eventId}
        slips={result.slips}
        leftOut={result.slipsLeftOut}
        refusal={returned?.refusal}
      />
    </div>
  );
}
