import { Button } from '@mantine/core';
import { day, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useHydrated } from '../hydrated.ts';
import { DeskApi } from './desk-api.ts';
import { AudienceTables, useShown } from './events/audience-table.tsx';
import styles from './events/events.module.css';
import { EventAudienceDocument } from './events/result-questions.ts';
import { EventSurveyFiguresDocument } from './events/survey-questions.ts';
import { SurveySummary } from './events/survey-summary.tsx';
import type { ShownPeopleFragment } from '../gql/desk/graphql.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { SaveAsCsv } from './revenue/save-as-csv.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { eventAudience } = await api.load(EventAudienceDocument, { eventId });
  const { eventSurveyFigures: survey } = await api.load(EventSurveyFiguresDocument, { eventId });
  return api.answer({ eventId, audience: eventAudience, survey });
}

/** Whom an event reached, on a sheet that may leave the house: no count tells on anybody. */
export default function DeskEventAudience() {
  const { eventId, audience, survey } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.eventResult');
  const events = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const hydrated = useHydrated();
  const shown = useShown();
  const { members, guests, companions, inside, outside, unsaid, newcomers, all } = audience;
  const appliedAndCame = ({ applied, came }: ShownPeopleFragment): string =>
    t('appliedAndCame', { applied: shown(applied), came: shown(came) });
  const figures = {
    audience: [
      [t('everybody'), appliedAndCame(all.total)],
      [t('members'), appliedAndCame(members)],
      [t('guests'), appliedAndCame(guests)],
      [t('companions'), appliedAndCame(companions)],
      [t('newcomers'), shown(newcomers)],
    ],
    fromWhere: [
      [t('inside'), appliedAndCame(inside)],
      [t('outside'), appliedAndCame(outside)],
      [t('unsaid'), appliedAndCame(unsaid)],
    ],
  };
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('audience')} of={audience.titleJa} />
      <p className="figures">{day(audience.day, locale)}</p>
      {(['audience', 'fromWhere'] as const).map((part) => (
        <section key={part} className={panels.panel} aria-label={t(part)}>
          <dl className={styles.figures}>
            {figures[part].map(([name, figure]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{figure}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {all.total.applied === 0 ? (
        <section className={panels.empty}>
          <h2>{t('nobody')}</h2>
        </section>
      ) : (
        <>
          <AudienceTables audience={audience} />
          <SurveySummary figures={survey} />
          <SaveAsCsv file="event-audience" query={{ event: eventId }} />
          <p className="not-printed">
            <Button variant="default" onClick={() => window.print()} disabled={!hydrated} mih={48}>
              {t('print')}
            </Button>
          </p>
        </>
      )}
      <p className="small quiet not-printed">{t('audienceLead')}</p>
    </div>
  );
}
