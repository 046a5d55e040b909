import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import styles from './company-plans.module.css';
import type { WorkedSheet } from './sheet.type.ts';

type Props = { sheet: WorkedSheet };

/** What each band pays, worked out with its rounding, as companies of that size will see it. */
export function WorkedBands({ sheet }: Props) {
  const t = useTranslations('desk.companyPlans');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (sheet.bands.length === 0 || sheet.prices.length === 0) return <p className="quiet">{t('noTable')}</p>;
  return (
    <dl className={styles.worked}>
      {sheet.bands.map(({ from, upTo, percent, prices }) => (
        <div key={`${from}${upTo}`}>
          <dt>
            {upTo ? t('bandTo', { from, to: upTo }) : t('bandFrom', { from })}
            <span className="small quiet">{percent}%</span>
          </dt>
          {prices.map(({ interval, amount, steps }) => (
            <dd key={interval}>
              <strong className="figures">
                {interval === 'month'
                  ? t('perMonth', { amount: money(amount, locale) })
                  : t('perYear', { amount: money(amount, locale) })}
              </strong>
              <span className="small quiet">{text(steps)}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
