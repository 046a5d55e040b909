import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import { GivenBenefits } from '../../parts/given-benefits.tsx';
import { PlanAct, PlanPrice, type Shown } from './plan-price.tsx';
import styles from './plans.module.css';

/** The phone's view: one card per plan, only what it gives. */
export function PlanCards({ plans, ...choice }: Shown) {
  const t = useTranslations('plans');
  const text = useText();
  return (
    <ul className={styles.cards}>
      {plans.map((plan) => (
        <li key={plan.key} className={plan.featured ? `${styles.card} ${styles.featured}` : styles.card}>
          {plan.featured ? <p className={styles.flag}>{t('featured')}</p> : null}
          <h2>{text(plan.name)}</h2>
          <p className="small quiet">{text(plan.summary)}</p>
          <PlanPrice plan={plan} interval={choice.interval} />
          <GivenBenefits benefits={plan.benefits} className={styles.gives} />
          {plan.taxNote ? <p className="small quiet">{text(plan.taxNote)}</p> : null}
          {plan.eligibility ? <p className="small quiet">{text(plan.eligibility)}</p> : null}
          <PlanAct plan={plan} {...choice} />
        </li>
      ))}
    </ul>
  );
}
