import { count, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { PlanDraftQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { Fee } from './plan-row.tsx';
import styles from './plans.module.css';

/** Who pays for the plan, what the version's price would be for them, and what that makes in a year. */
export function VersionPeople({ groups }: { groups: PlanDraftQuery['planDraft']['groups'] }) {
  const t = useTranslations('desk.plans.publish');
  const plans = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  const signed = (amount: number) => `${amount > 0 ? '+' : ''}${money(amount, locale)}`;
  const total = groups.reduce((sum, { yearlyDifference }) => sum + yearlyDifference, 0);
  const leaving = groups.reduce((sum, group) => sum + group.leaving, 0);
  return (
    <section className={panels.panel}>
      <h2 id="people">{t('people')}</h2>
      {groups.length === 0 ? <p className="quiet">{t('peopleNone')}</p> : null}
      {groups.length > 0 ? (
        <div className={styles.scroll}>
          <table className={panels.table} aria-labelledby="people">
            <thead>
              <tr>
                <th scope="col">{t('now')}</th>
                <th scope="col" className={panels.figure}>
                  {t('count')}
                </th>
                <th scope="col">{t('after')}</th>
                <th scope="col" className={panels.figure}>
                  {t('difference')}
                </th>
              </tr>
            </thead>
            <tbody>
              {groups.map(({ interval, amount, reduction, people, after, yearlyDifference }) => (
                <tr key={`${interval}${amount}${reduction}`}>
                  <th scope="row">
                    <Fee interval={interval} amount={amount} />
                    {reduction ? (
                      <span className="small quiet"> {plans(`reductions.${reduction}`)}</span>
                    ) : null}
                  </th>
                  <td className={panels.figure}>{count(people)}</td>
                  <td>
                    {after === null || after === amount ? (
                      t('stays')
                    ) : (
                      <Fee interval={interval} amount={after} />
                    )}
                  </td>
                  <td className={panels.figure}>{signed(yearlyDifference)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('total')}</th>
                <td className={panels.figure}>
                  {count(groups.reduce((sum, { people }) => sum + people, 0))}
                </td>
                <td />
                <td className={panels.figure}>{signed(total)}</td>
              </tr>
            </tfoot>
          </table>
        </div>
      ) : null}
      {leaving > 0 ? <p className="small quiet">{t('leavingNote', { people: count(leaving) })}</p> : null}
    </section>
  );
}
