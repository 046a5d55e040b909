import { money, type UiLocale, yearNamed } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { ShownCompanyPlanFragment as Plan } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { TaxWord } from '../../parts/tax-word.tsx';
import { GivenBenefits } from '../../parts/given-benefits.tsx';
import cards from '../public/plans.module.css';
import styles from './company.module.css';

type Props = { plan: Plan; interval: 'month' | 'year'; companyId: string | null };

/** One tier: price of the size, how it came about, seats, what it gives, and the way on. */
export function CompanyPlanCard({ plan, interval, companyId }: Props) {
  const t = useTranslations('company');
  const shared = useTranslations('plans');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const price = plan.prices.find((each) => each.interval === interval) ?? plan.prices[0];
  if (!price) return null;
  const chosen = `plan=${plan.key}&interval=${price.interval}`;
  const next = companyId ? `/company/${companyId}/order?${chosen}` : `/company/new?${chosen}`;
  return (
    <li className={plan.featured ? `${cards.card} ${cards.featured}` : cards.card}>
      {plan.featured ? <p className={`${cards.flag} ${styles.flag}`}>{t('featured')}</p> : null}
      <h2>{text(plan.name)}</h2>
      <p className="small quiet">{text(plan.summary)}</p>
      <div>
        <p className={cards.price}>
          {money(price.amount, locale)}
          <span className={cards.per}>
            {price.interval === 'month' ? t('perMonth') : t('perYear')}{' '}
            <TaxWord taxCategory={plan.taxCategory} />
          </span>
        </p>
        <p className={cards.equivalent}>
          {plan.yearFrom
            ? shared('fiscalYear', yearNamed(plan.yearFrom, locale))
            : price.interval === 'year'
              ? t('equivalent', { price: money(price.perMonth, locale) })
              : null}
          {price.interval === interval ? null : ` ${t('yearlyOnly')}`}
        </p>
        <p className={`small quiet figures ${styles.steps}`}>{text(price.steps)}</p>
      </div>
      <GivenBenefits benefits={plan.benefits} quotas={plan.quotas} className={cards.gives} />
      {plan.needsApproval ? <p className="small quiet">{t('needsApproval')}</p> : null}
      <ButtonLink
        to={to(next)}
        quiet={!plan.featured}
        wide
        className={styles.choose}
        label={t('chooseOf', { plan: text(plan.name) })}
      >
        {t('choose')}
      </ButtonLink>
    </li>
  );
}
