import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { PlanCards } from '../../routes/public/plan-cards.tsx';
import type { Interval, ShownPlan } from '../../routes/public/plan-price.tsx';
import { PlanTable } from '../../routes/public/plan-table.tsx';
import panels from '../parts/panel.module.css';
import styles from './plans.module.css';

type Props = { plans: ShownPlan[]; interval: Interval; page: string };

/** The public comparison itself, with the draft in its place and its buttons at rest. */
export function PlanPreview({ plans, interval, page }: Props) {
  const t = useTranslations('desk.plans.publish');
  const to = useLinks();
  const shown = {
    plans,
    interval,
    coupon: '',
    isMember: false,
    current: null,
    currentInterval: null,
    paying: false,
  };
  return (
    <section className={panels.panel}>
      <h2>{t('preview')}</h2>
      <p className="small quiet">{t('previewLead')}</p>
      <nav className={styles.switch} aria-label={t('preview')}>
        {(['month', 'year'] as const).map((each) => (
          <Link
            key={each}
            to={to(`${page}?interval=${each}`)}
            aria-current={interval === each ? 'true' : undefined}
            preventScrollReset
            replace
          >
            {each === 'month' ? t('byMonth') : t('byYear')}
          </Link>
        ))}
      </nav>
      <div className={styles.preview} inert>
        <PlanCards {...shown} />
        <PlanTable {...shown} />
      </div>
    </section>
  );
}
