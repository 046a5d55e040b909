import { type BothLanguages, money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import styles from './landing.module.css';

type Teaser = {
  key: string;
  kind: string;
  name: BothLanguages;
  summary: BothLanguages;
  featured: boolean;
  benefits: { key: string; label: BothLanguages; included: boolean }[];
  prices: { interval: 'month' | 'year'; amount: number }[];
};

/** What members receive, each benefit told once at the first plan that has it; then the plans with their prices. */
export function LandingPlans({ plans }: { plans: Teaser[] }) {
  const t = useTranslations('landing');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const steps = benefitSteps(plans);
  const price = (plan: Teaser) => {
    const [first] = plan.prices;
    if (!first || first.amount === 0) return t('free');
    return first.interval === 'month'
      ? t('perMonth', { price: money(first.amount, locale) })
      : t('perYear', { price: money(first.amount, locale) });
  };
  return (
    <>
      <section className={styles.gives}>
        <div className={styles.sectionHead}>
          <h2>{t('giveTitle')}</h2>
          <p className="quiet">{t('giveLead')}</p>
        </div>
        <div className={styles.steps}>
          {steps.map(({ plan, benefits }) => (
            <div key={plan.key}>
              <h3>{plan.kind === 'free' ? t('withFree') : t('withPlan', { plan: text(plan.name) })}</h3>
              <ul>
                {benefits.map((benefit) => (
                  <li key={benefit.key}>{text(benefit.label)}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      <section className={styles.plans}>
        <div className={styles.sectionHead}>
          <h2>{t('plansTitle')}</h2>
          <p className="quiet">{t('plansLead')}</p>
        </div>
        <ul className={styles.planList}>
          {plans.map((plan) => (
            <li key={plan.key}>
              <Link to={to('/plans')} className={styles.planRow}>
                <span className={styles.planName}>{text(plan.name)}</span>
                <span className={styles.planSummary}>{text(plan.summary)}</span>
                <span className={styles.planPrice}>{price(plan)}</span>
              </Link>
            </li>
          ))}
        </ul>
        <p>
          <Link to={to('/plans')} className={styles.more}>
            {t('comparePlans')}
          </Link>
        </p>
      </section>
    </>
  );
}

function benefitSteps(plans: Teaser[]): { plan: Teaser; benefits: Teaser['benefits'] }[] {
  const told = new Set<string>();
  return plans.flatMap((plan) => {
    if (plan.kind === 'supporting') return [];
    const benefits = plan.benefits.filter(({ key, included }) => included && !told.has(key));
    for (const { key } of benefits) told.add(key);
    return benefits.length > 0 ? [{ plan, benefits }] : [];
  });
}
