import { moment, occasion, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { HelpRequestQuery, RequestTeamsQuery } from '../../gql/desk/graphql.ts';
import styles from '../talent/talent.module.css';

type Props = {
  teams: RequestTeamsQuery['requestTeams'];
  gigs: HelpRequestQuery['helpRequest']['request']['gigs'];
};

/** Friends who take gigs of a request together: which numbers of places belong to each other, and what is kept for those who gather. */
export function TeamList({ teams, gigs }: Props) {
  const t = useTranslations('desk.teams');
  const locale = useLocale() as UiLocale;
  if (teams.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p className="quiet">{t('lead')}</p>
      <ul className={styles.lines}>
        {teams.map(({ code, gigId, size, said, whole, phase, heldUntil, places }) => {
          const gig = gigs.find(({ id }) => id === gigId);
          return (
            <li key={code} className="figures">
              {gig ? `${gig.title} · ${occasion(gig.startsAt, gig.endsAt, locale)} · ` : null}
              {t(`phases.${phase}`, { size, said, until: moment(heldUntil, locale) })}
              {places.length > 0 ? ` · ${t('places', { places: places.join(', ') })}` : null}
              {whole ? ` · ${t('whole')}` : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
