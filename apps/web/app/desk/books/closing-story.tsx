import { moment, monthName, shortDay, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import panels from '../parts/panel.module.css';
import { reportYen } from '../revenue/report-figures.ts';
import type { Closing } from './closing.type.ts';
import styles from './books.module.css';

/** Entries that are dated here because the month in which they happened was closed. */
export function MovedEntries({ moved }: Pick<Closing, 'moved'>) {
  const t = useTranslations('desk.books.closing');
  const locale = useLocale() as UiLocale;
  if (moved.length === 0) return null;
  return (
    <section className={panels.panel} aria-labelledby="moved">
      <h2 id="moved">{t('moved')}</h2>
      <p className="small quiet">{t('movedLead')}</p>
      <div className={styles.scroll} tabIndex={0} role="region" aria-labelledby="moved">
        <table className={panels.table} aria-labelledby="moved">
          <thead>
            <tr>
              <th scope="col">{t('happenedOn')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col" className={panels.figure}>
                {t('amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ id, happenedOn, description, amount }) => (
              <tr key={id}>
                <td>{shortDay(happenedOn, locale)}</td>
                <th scope="row">{description}</th>
                <td className={panels.figure}>{reportYen(amount, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Who closed and reopened what, and why. */
export function ClosingStory({ turns }: Pick<Closing, 'turns'>) {
  const t = useTranslations('desk.books.closing');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel} aria-labelledby="story">
      <h2 id="story">{t('story')}</h2>
      {turns.length === 0 ? (
        <p className="quiet">{t('noStory')}</p>
      ) : (
        <table className={panels.table} aria-labelledby="story">
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col">{t('act')}</th>
              <th scope="col">{t('at')}</th>
            </tr>
          </thead>
          <tbody>
            {turns.map(({ month, closed, reason, turnedAt }) => (
              <tr key={turnedAt}>
                <th scope="row">{monthName(month, locale)}</th>
                <td>{closed ? t('closed') : t('reopened', { reason: reason ?? '' })}</td>
                <td>{moment(turnedAt, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
