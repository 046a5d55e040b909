import { useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { BenefitRow } from './draft-form.ts';
import styles from './draft-benefits.module.css';
import plans from './plans.module.css';

/** The table of privileges with a tick each; whoever ticks one words it and, where it is counted, says how much. */
export function DraftBenefits({ rows }: { rows: BenefitRow[] }) {
  const t = useTranslations('desk.plans.draft');
  const text = useText();
  return (
    <fieldset className={plans.group} id="field-benefits" tabIndex={-1}>
      <legend>{t('benefits')}</legend>
      <p className="small quiet">{t('benefitsLead')}</p>
      <input type="hidden" name="benefitKeys" value={rows.map(({ key }) => key).join(',')} />
      <ul className={styles.benefits}>
        {rows.map((row) => (
          <li key={row.key} className={styles.benefit}>
            <label>
              <input type="checkbox" name={`b-${row.key}`} value="yes" defaultChecked={row.included} />
              {text(row).replace('{n}', row.amount || '◯') || t('own')}
            </label>
            {row.had ? <input type="hidden" name={`b-${row.key}-had`} value="yes" /> : null}
            <div className={styles.wording}>
              <label>
                {t('labelJa')}
                <input name={`b-${row.key}-ja`} defaultValue={row.ja} maxLength={80} autoComplete="off" />
              </label>
              <label>
                {t('labelEn')}
                <input
                  name={`b-${row.key}-en`}
                  defaultValue={row.en}
                  maxLength={80}
                  autoComplete="off"
                  lang="en"
                />
              </label>
              {row.unit ? (
                <label>
                  {t(`amount.${row.unit}`)}
                  <input
                    name={`b-${row.key}-n`}
                    defaultValue={row.amount}
                    inputMode="numeric"
                    autoComplete="off"
                  />
                </label>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
