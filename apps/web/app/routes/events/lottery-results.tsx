import { useTranslations } from 'use-intl';
import type { EventLotteryQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from './events.module.css';

type Drawn = Pick<
  NonNullable<EventLotteryQuery['eventLottery']>,
  'stage' | 'commitment' | 'seed' | 'results'
>;
type Props = { lottery: Drawn; mine?: string };

/** How a draw is bound and checked: what was published of the seed, later the seed itself and every lot in its order. */
export function LotteryResults({ lottery: { stage, commitment, seed, results }, mine }: Props) {
  const t = useTranslations('lottery');
  return (
    <Section title={t('fairTitle')}>
      <ul className={styles.rules}>
        <li>{t('fairSeed')}</li>
        <li>{t('fairLots')}</li>
        <li>{t('fairParty')}</li>
        <li>{t('fairRest')}</li>
      </ul>
      <p className="small">{t('commitment')}</p>
      <p className={`small ${styles.code}`}>{commitment}</p>
      {stage === 'drawn' && seed ? (
        <>
          <p className="small">{t('seed')}</p>
          <p className={`small ${styles.code}`}>{seed}</p>
          <h3>{t('resultsTitle')}</h3>
          {results.length === 0 ? <p className="quiet">{t('nobody')}</p> : null}
          <ol className={styles.lots}>
            {results.map(({ id, drawn, size, state }) => (
              <li key={id} data-mine={id === mine || undefined}>
                <span className={`small ${styles.code}`}>{id}</span>
                <span className="small figures">
                  {t('lot', { drawn, size })} · {t(`outcomes.${state}`)}
                  {id === mine ? ` · ${t('yours')}` : ''}
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </Section>
  );
}
