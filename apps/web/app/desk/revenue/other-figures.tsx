import { useLocale, useTranslations } from 'use-intl';
import { money, type UiLocale } from '@enishi/ui';
import { Definition } from '../parts/definition.tsx';
import panels from '../parts/panel.module.css';
import { percent } from './report-figures.ts';
import type { Revenue } from './revenue.type.ts';
import { useDefinition } from './use-definition.ts';
import styles from './revenue.module.css';

/** What is taken off or lies inside the income, and how much of it the community earns itself. */
export function OtherFigures({ revenue }: { revenue: Revenue }) {
  const t = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const definition = useDefinition(revenue.definitions);
  const rows = [
    { name: t('fees'), text: definition('fees'), value: money(revenue.fees, locale) },
    { name: t('refunds'), text: definition('refunds'), value: money(revenue.refunds, locale) },
    { name: t('outputTax'), text: definition('output_tax'), value: money(revenue.outputTax, locale) },
    {
      name: t('ownRatio'),
      text: definition('own_revenue_ratio') ?? t('ownRatioLead'),
      value:
        revenue.ownRevenueRatio === null || revenue.ownRevenueRatio === undefined
          ? t('none')
          : percent(revenue.ownRevenueRatio),
    },
  ];
  return (
    <section className={panels.panel} aria-labelledby="deductions">
      <h2 id="deductions">{t('deductions')}</h2>
      <dl className={styles.pairs}>
        {rows.map(({ name, text, value }) => (
          <div key={name}>
            <dt>
              {name}
              <Definition name={name} text={text} />
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
