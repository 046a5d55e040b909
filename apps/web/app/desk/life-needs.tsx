import { day, shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { LifeNeedsListDocument } from './talent/needs-questions.ts';
import styles from './talent/talent.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { lifeNeedsList } = await api.load(LifeNeedsListDocument);
  return api.answer({ allowed: lifeNeedsList });
}

/** Who lets the desk help with what they need in order to live here; nobody and no need is named before one is opened. */
export default function DeskLifeNeeds() {
  const { allowed } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.needs');
  const talents = useTranslations('desk.talents');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.page}>
      <BackLink to="/desk/talent">{talents('back')}</BackLink>
      <DeskTitle title={t('title')} />
      <p className="quiet">{t('lead')}</p>
      {allowed.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : (
        <ul className={styles.found}>
          {allowed.map(({ id, givenAt, lastDay }) => {
            const number = id.slice(-6).toUpperCase();
            return (
              <li key={id}>
                <p className="figures">
                  {t('number', { number })} ·{' '}
                  {t('given', { date: shortDay(tokyoDateOf(new Date(givenAt)), locale) })}
                </p>
                <p className="small quiet">{t('until', { date: day(lastDay, locale) })}</p>
                <p>
                  <Link to={to(`/desk/talent/needs/${id}`)} aria-label={t('openOf', { number })}>
                    {t('open')}
                  </Link>
                </p>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
