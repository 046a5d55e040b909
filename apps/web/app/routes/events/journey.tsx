import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { Fact, Facts } from '../../parts/page.tsx';
import styles from './events.module.css';

type Travel = NonNullable<EventQuery['event']['travel']>;

/** What the price includes of a journey, who plans and carries it out by law, and the way it goes, day by day. */
export function Journey({ travel }: { travel: Travel }) {
  const t = useTranslations('events.journey');
  const text = useText();
  const { transport, lodging, agency, itinerary } = travel;
  const days = [...new Set(itinerary.map(({ day }) => day))];
  const included = [...(transport ? [t('transport')] : []), ...(lodging ? [t('lodging')] : [])];
  return (
    <>
      {itinerary.length > 0 ? (
        <section className={styles.journey} aria-label={t('itinerary')}>
          <h2>{t('itinerary')}</h2>
          {days.map((day) => (
            <div key={day}>
              {days.length > 1 ? <h3>{t('day', { day })}</h3> : null}
              <ol>
                {itinerary
                  .filter((stop) => stop.day === day)
                  .map((stop, at) => (
                    <li key={at}>
                      <span className="figures">{stop.time}</span>
                      <span>{text(stop.text)}</span>
                    </li>
                  ))}
              </ol>
            </div>
          ))}
        </section>
      ) : null}
      {included.length > 0 ? (
        <Facts>
          <Fact name={t('included')}>{included.join(t('and'))}</Fact>
          {agency ? (
            <Fact name={t('agency')}>
              {agency.name}
              <br />
              <span className="small quiet">
                {t('registered', {
                  registeredAs: t(`classes.${agency.registeredAs}`),
                  registration: agency.registration,
                  manager: agency.manager,
                })}
              </span>
              <br />
              <a href={agency.termsUrl} rel="noopener">
                {t('terms')}
              </a>
            </Fact>
          ) : null}
        </Facts>
      ) : null}
    </>
  );
}
