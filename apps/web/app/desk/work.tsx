import { shortDay, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import type { HelpState } from '../gql/desk/graphql.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import choices from './parts/choices.module.css';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';
import styles from './talent/talent.module.css';
import { HelpRequestsDocument } from './work/questions.ts';

const states: readonly HelpState[] = ['asked', 'cut', 'declined'];
const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const state = states.find((one) => one === query.get('state')) ?? null;
  const asked = { state, first: perPage, after: query.get('after') };
  const { helpRequests } = await api.load(HelpRequestsDocument, asked);
  return api.answer({ ...helpRequests, state });
}

/** What companies asked to have done, by state, the newest first. */
export default function DeskWork() {
  const { items, endCursor, hasNext, state } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.work');
  const pay = useTranslations('desk.pay');
  const cases = useTranslations('desk.cases');
  const desks = useTranslations('desk.registration');
  const figures = useTranslations('desk.workFigures');
  const rights = useRights();
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.page}>
      <DeskTitle title={t('title')}>
        <ButtonLink quiet to={to('/desk/work/places')}>
          {t('toPlaces')}
        </ButtonLink>
        <ButtonLink quiet to={to('/desk/work/figures')}>
          {figures('link')}
        </ButtonLink>
        <ButtonLink quiet to={to('/desk/work/season')}>
          {t('toSeason')}
        </ButtonLink>
        <ButtonLink quiet to={to('/desk/work/templates')}>
          {t('toTemplates')}
        </ButtonLink>
        <ButtonLink quiet to={to('/desk/postings')}>
          {t('toPostings')}
        </ButtonLink>
        <ButtonLink quiet to={to('/desk/cases')}>
          {cases('toCases')}
        </ButtonLink>
        <ButtonLink quiet to={to('/desk/work/desks')}>
          {desks('title')}
        </ButtonLink>
        {rights.money ? (
          <ButtonLink quiet to={to('/desk/work/pay')}>
            {pay('title')}
          </ButtonLink>
        ) : null}
        <ButtonLink to={to('/desk/work/new')}>{t('enter')}</ButtonLink>
      </DeskTitle>
      <p className="quiet">{t('lead')}</p>
      <nav className={choices.choices} aria-label={t('byState')}>
        {[null, ...states].map((one) => (
          <Link
            key={one ?? 'all'}
            to={to(one ? `/desk/work?state=${one}` : '/desk/work')}
            aria-current={one === state ? 'page' : undefined}
          >
            {one ? t(`states.${one}`) : t('all')}
          </Link>
        ))}
      </nav>
      {items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : null}
      <ul className={styles.crew}>
        {items.map(({ id, title, company, fromDay, toDay, hours, gigs, ...help }) => (
          <li key={id}>
            <p className={styles.head}>
              <Link to={to(`/desk/work/${id}`)}>{title}</Link>
              <span className={panels.tag}>{t(`states.${help.state}`)}</span>
            </p>
            <p className="small figures">
              {company} · {t('span', { from: shortDay(fromDay, locale), to: shortDay(toDay, locale), hours })}
            </p>
            {gigs.length > 0 ? (
              <p className="small figures">
                {t('cutInto', {
                  count: gigs.length,
                  taken: gigs.reduce((sum, gig) => sum + gig.taken, 0),
                  places: gigs.reduce((sum, gig) => sum + (gig.phase === 'called_off' ? 0 : gig.places), 0),
                })}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?${new URLSearchParams({ ...(state ? { state } : {}), after: endCursor }).toString()}`}>
            {t('older')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
