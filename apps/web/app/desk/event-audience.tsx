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
  const kinds = { everybody: all.total, members, guests, companions };
  const sides = { inside, outside, unsaid };
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('audience')} of={audience.titleJa} />
      <p className="figures">{day(audience.day, locale)}</p>
      {[kinds, sides].map((figures, at) => (
        <section key={at} className={panels.panel} aria-label={t(at === 0 ? 'audience' : 'fromWhere')}>
          <dl className={styles.figures}>
            {(Object.keys(figures) as (keyof typeof figures)[]).map((name) => (
              <div key={name}>
                <dt>{t(name)}</dt>
                <dd>
                  {t('appliedAndCame', {
                    applied: shown(figures[name].applied),
                    came: shown(figures[name].came),
                  })}
                </dd>
              </div>
            ))}
            {at === 0 ? (
              <div>
                <dt>{t('newcomers')}</dt>
                <dd>{shown(newcomers)}</dd>
              </div>
            ) : null}
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
