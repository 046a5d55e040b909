import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { count } from '@enishi/ui';
import { useLinks, useText } from '../../frame.ts';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import type { Revenue } from './revenue.type.ts';
import { useDefinition } from './use-definition.ts';
import styles from './revenue.module.css';

/** Members by tier; each tier leads to exactly those people. */
export function TierTable({ revenue }: { revenue: Revenue }) {
  const t = useTranslations('desk.home');
  const to = useLinks();
  const text = useText();
  const rights = useRights();
  const definition = useDefinition(revenue.definitions);
  return (
    <section className={panels.panel} aria-labelledby="members-by-tier">
      <h2 id="members-by-tier">{t('tiers')}</h2>
      <table
        className={panels.table}
        aria-labelledby="members-by-tier"
        hidden={revenue.membersByTier.length === 0}
      >
        <thead>
          <tr>
            <th scope="col">{t('tier')}</th>
            <th scope="col" className={panels.figure}>
              {t('people')}
            </th>
            <th scope="col" className={panels.figure}>
              {t('previousMonth')}
            </th>
          </tr>
        </thead>
        <tbody>
          {revenue.membersByTier.map((tier) => (
            <tr key={tier.planKey}>
              <th scope="row">
                {rights.people ? (
                  <Link to={`${to('/desk/members')}?plan=${tier.planKey}`}>{text(tier.label)}</Link>
                ) : (
                  text(tier.label)
                )}
              </th>
              <td className={panels.figure}>{count(tier.count)}</td>
              <td className={panels.figure}>{count(tier.previousCount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className={styles.pairs}>
        <div>
          <dt>
            {t('freeToPaid')}
            <Definition name={t('freeToPaid')} text={definition('free_to_paid', 'new_paid')} />
          </dt>
          <dd>{t('peopleCount', { count: count(revenue.newPaid) })}</dd>
        </div>
        <div>
          <dt>
            {t('paidLost')}
            <Definition name={t('paidLost')} text={definition('lost_paid')} />
          </dt>
          <dd>{t('peopleCount', { count: count(revenue.lostPaid) })}</dd>
        </div>
      </dl>
    </section>
  );
}
