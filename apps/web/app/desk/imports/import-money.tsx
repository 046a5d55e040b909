import { useLocale, useTranslations } from 'use-intl';
import { count, day, money, type UiLocale } from '@enishi/ui';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import type { MemberImport } from './import.type.ts';
import styles from './imports.module.css';

/** What is paid for elsewhere and what it means here: nothing is charged, and it ends. */
export function ImportMoney({ terms }: { terms: MemberImport['terms'] }) {
  const t = useTranslations('desk.imports');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const ends = (from: string, to: string): string =>
    from === to ? day(from, locale) : t('termRange', { from: day(from, locale), to: day(to, locale) });
  return (
    <>
      <h3 id="paid-elsewhere">{t('moneyTitle')}</h3>
      <p className="small">{terms.length > 0 ? t('moneyLead') : t('moneyNone')}</p>
      {terms.length > 0 ? (
        <div className={styles.scroll}>
          <table className={panels.table} aria-labelledby="paid-elsewhere">
            <thead>
              <tr>
                <th scope="col">{t('termPlan')}</th>
                <th scope="col" className={panels.figure}>
                  {t('termPeople')}
                </th>
                <th scope="col">{t('termEnds')}</th>
                <th scope="col" className={panels.figure}>
                  {t('termGoOn')}
                </th>
              </tr>
            </thead>
            <tbody>
              {terms.map(({ planName, people, firstEnd, lastEnd, interval, ifAllGoOn }) => (
                <tr key={planName.ja}>
                  <th scope="row">{text(planName)}</th>
                  <td className={panels.figure}>{count(people)}</td>
                  <td className="figures">{ends(firstEnd, lastEnd)}</td>
                  <td className={panels.figure}>
                    {interval
                      ? t(interval === 'month' ? 'perMonth' : 'perYear', { amount: money(ifAllGoOn, locale) })
                      : '–'}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}
