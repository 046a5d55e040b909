import { type BothLanguages, money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../frame.ts';
import { TaxWord } from './tax-word.tsx';
import styles from './plan-line.module.css';

type Price = { interval: 'month' | 'year'; amount: number };
type Props = {
  plan: { name: BothLanguages; prices: Price[]; taxCategory: string };
  interval: 'month' | 'year';
  title: string;
};

/** The plan somebody chose, with its price, on the pages in between. */
export function PlanLine({ plan, interval, title }: Props) {
  const t = useTranslations('plans');
  const frame = useTranslations('frame');
  const text = useText();
  const to = useLinks();
  const locale = useLocale() as UiLocale;
  const price = plan.prices.find((one) => one.interval === interval) ?? plan.prices[0];
  return (
    <div className={styles.line}>
      <p className="small quiet">{title}</p>
      <p className={styles.name}>{text(plan.name)}</p>
      {price ? (
        <p className="figures">
          <strong>{money(price.amount, locale)}</strong>
          <span className="small quiet">
            {price.interval === 'month' ? t('perMonth') : t('perYear')}{' '}
            <TaxWord taxCategory={plan.taxCategory} />
          </span>
        </p>
      ) : null}
      <Link to={to(`/plans?interval=${interval}`)} className="small">
        {frame('edit')}
      </Link>
    </div>
  );
}
