import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { eventKinds } from '../parts/event-kinds.ts';
import { DeskApi } from './desk-api.ts';
import own from './events/events.module.css';
import { DeskEventsDocument } from './events/questions.ts';
import styles from './outreach/outreach.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const params = new URL(request.url).searchParams;
  const { events } = await api.load(DeskEventsDocument, { first: perPage, after: params.get('after') });
  return api.answer({ events, discarded: params.has('discarded') });
}

/** All events, those last changed first, and the templates that a new one begins with. */
export default function DeskEvents() {
  const { events, discarded } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const rights = useRights();
  return (
    <>
      <DeskTitle title={t('title')} />
      {rights.money ? (
        <p>
          <Link to={to('/desk/events/tray')}>{t('tray')}</Link>
        </p>
      ) : null}
      {discarded ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('discarded')}
        </p>
      ) : null}
      {rights.writes ? (
        <section className={`${panels.panel} ${own.templates}`} aria-label={t('newTitle')}>
          <h2>{t('newTitle')}</h2>
          <div className={styles.acts}>
            {eventKinds.map((kind) => (
              <ButtonLink key={kind} quiet to={to(`/desk/events/new?template=${kind}`)}>
                {t(`kinds.${kind}`)}
              </ButtonLink>
            ))}
          </div>
        </section>
      ) : null}
      {events.items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : (
        <ul className={styles.letters}>
          {events.items.map(({ id, titleJa, kind, state, startsAt, dates }) => (
            <li key={id}>
              <Link to={to(`/desk/events/${id}`)} className={styles.letter}>
                <span className={styles.subject}>
                  {titleJa}
                  <span className={panels.tag}>{t(`kinds.${kind}`)}</span>
                </span>
                <span className={styles.state} data-state={state}>
                  {t(`states.${state}`)}
                </span>
                <span className={`figures ${styles.when}`}>
                  {moment(startsAt, locale)}
                  {dates > 1 ? ` ${t('ofDates', { count: dates })}` : null}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {events.hasNext && events.endCursor ? (
        <Link className={styles.more} to={`?after=${encodeURIComponent(events.endCursor)}`}>
          {t('next')}
        </Link>
      ) : null}
    </>
  );
}
