import type { CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import { Tick } from '../../parts/tick.tsx';
import { PlanAct, PlanPrice, type Shown } from './plan-price.tsx';
import styles from './plans.module.css';

/** The wide view: every benefit a row, every plan a column, the first column staying in sight. */
export function PlanTable({ plans, ...choice }: Shown) {
  const t = useTranslations('plans');
  const text = useText();
  const rows = [
    ...new Map(plans.flatMap(({ benefits }) => benefits.map(({ key, label }) => [key, label] as const))),
  ];
  return (
    <div className={styles.scroll}>
      <table className={styles.table} style={{ '--plans': plans.length } as CSSProperties}>
        <caption className="seen-by-readers">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('whatYouGet')}</th>
            {plans.map((plan) => (
              <th key={plan.key} scope="col" className={plan.featured ? styles.featuredColumn : undefined}>
                <span className={styles.flagPlace}>
                  {plan.featured ? <span className={styles.flag}>{t('featured')}</span> : null}
                </span>
                <span className={styles.planName}>{text(plan.name)}</span>
                <PlanPrice plan={plan} interval={choice.interval} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, label]) => (
            <tr key={key}>
              <th scope="row">{text(label)}</th>
              {plans.map((plan) => {
                const included = plan.benefits.some((benefit) => benefit.key === key && benefit.included);
                return (
                  <td key={plan.key} className={plan.featured ? styles.featuredColumn : undefined}>
                    {included ? (
                      <Tick />
                    ) : (
                      <span aria-hidden="true" className={styles.none}>
                        –
                      </span>
                    )}
                    <span className="seen-by-readers">{included ? t('included') : t('notIncluded')}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {plans.map((plan) => (
              <td key={plan.key} className={plan.featured ? styles.featuredColumn : undefined}>
                {plan.taxNote ? <p className={styles.note}>{text(plan.taxNote)}</p> : null}
                {plan.eligibility ? <p className={styles.note}>{text(plan.eligibility)}</p> : null}
                <PlanAct plan={plan} {...choice} short />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
