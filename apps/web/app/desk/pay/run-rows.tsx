import { day, money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { PayTrayQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';

/** The runs of transfers, the newest first. */
export function RunRows({ runs }: { runs: PayTrayQuery['payTray']['runs'] }) {
  const t = useTranslations('desk.pay');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (runs.length === 0) return <p className="quiet">{t('runsNone')}</p>;
  return (
    <ul className={styles.lines}>
      {runs.map(({ id, payOn, state, count, total }) => (
        <li key={id}>
          <Link to={to(`/desk/work/pay/${id}`)} className="figures">
            {t('runLine', { day: day(payOn, locale), count, total: money(total, locale) })}
          </Link>
          <span className={panels.tag}>{t(`runStates.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
