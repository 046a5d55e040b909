import { money, shortDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { DefinedHeadings } from '../revenue/defined-headings.tsx';
import { percent } from '../revenue/report-figures.ts';
import { useDefinition } from '../revenue/use-definition.ts';
import type { Health, HealthLine } from './health.type.ts';
import styles from './health.module.css';

/** Companies in rows, the most pressing first: why, until when, what is owed, what is used. */
export function HealthTable({ health }: { health: Health }) {
  const t = useTranslations('desk.health');
  const definition = useDefinition(health.definitions);
  const headings = [
    { name: t('company') },
    { name: t('renewal'), text: definition('renewals') },
    { name: t('owed'), text: definition('overdue') },
    { name: t('usage'), text: definition('usage') },
    { name: t('seats'), text: definition('seats') },
  ];
  return (
    <table className={`${panels.table} ${styles.table}`} role="table" aria-labelledby="companies">
      <thead role="rowgroup">
        <tr role="row">
          <DefinedHeadings headings={headings} role="columnheader" className="" />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {health.items.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line }: { line: HealthLine }) {
  const t = useTranslations('desk.health');
  const to = useLinks();
  const text = useText();
  const seats = { seats: line.seats, capacity: line.capacity };
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to={to(`/desk/companies/${line.id}`)} prefetch="none">
          {line.title}
        </Link>
        <span className={styles.under}>
          {line.planName ? (
            <>
              {text(line.planName)} · {t(line.invoiced ? 'onInvoice' : line.prepaid ? 'byShop' : 'byCard')}
            </>
          ) : (
            t('withoutPlan')
          )}
        </span>
        {line.signs.length > 0 ? (
          <span className={styles.signs}>
            {line.signs.map((sign) => (
              <span key={sign} className={`${styles.sign} ${styles[sign] ?? ''}`}>
                {t(`signs.${sign}`)}
              </span>
            ))}
          </span>
        ) : null}
      </th>
      <td role="cell" data-name={t('renewal')}>
        <Renewal line={line} />
      </td>
      <td role="cell" data-name={t('owed')} className="figures">
        <Owed line={line} />
      </td>
      <td role="cell" data-name={t('usage')}>
        <Usage line={line} />
      </td>
      <td role="cell" data-name={t('seats')} className="figures">
        {line.capacity === 0 ? t('none') : t('seatsOf', seats)}
      </td>
    </tr>
  );
}

function Renewal({ line }: { line: HealthLine }) {
  const t = useTranslations('desk.health');
  const locale = useLocale() as UiLocale;
  const { renewsOn, daysToRenewal, cancelsOn, graceUntil, nextAmount, amount, interval } = line;
  if (cancelsOn) return <span>{t('ends', { day: shortDay(cancelsOn, locale) })}</span>;
  if (graceUntil) return <span>{t('graceUntil', { day: shortDay(graceUntil, locale) })}</span>;
  if (interval === 'month') return <span>{t('monthly', { amount: money(amount, locale) })}</span>;
  if (!renewsOn) return <span>{t('none')}</span>;
  return (
    <>
      <span className="figures">{shortDay(renewsOn, locale)}</span>
      <span className={styles.under}>
        {t('inDays', { count: daysToRenewal ?? 0 })} · {money(nextAmount, locale)}
        {nextAmount === amount ? '' : t('changed', { amount: money(amount, locale) })}
      </span>
    </>
  );
}

function Owed({ line: { overdue, daysOverdue } }: { line: HealthLine }) {
  const t = useTranslations('desk.health');
  const locale = useLocale() as UiLocale;
  if (!overdue) return <>{t('none')}</>;
  return (
    <>
      <strong className={styles.pressing}>{money(overdue.amount, locale)}</strong>
      <span className={styles.under}>
        {t('overdueDays', { days: daysOverdue ?? 0, invoices: overdue.invoices })}
      </span>
    </>
  );
}

/** The share as a bar with its number; what it is made of opens below. */
function Usage({ line: { usage, benefits } }: { line: HealthLine }) {
  const t = useTranslations('desk.health');
  const text = useText();
  if (benefits.length === 0) return <>{t('none')}</>;
  const share = usage ?? null;
  return (
    <details className={styles.usage}>
      <summary>
        {share === null ? (
          t('noLimit')
        ) : (
          <>
            <meter min={0} max={1} value={share} aria-hidden="true" />
            <span className="figures">{percent(share)}</span>
          </>
        )}
        <span className="seen-by-readers">{t('showBenefits')}</span>
      </summary>
      <ul>
        {benefits.map(({ kind, label, per, allowedWords, usedWords }) => (
          <li key={kind}>
            {text(label)}
            <span className="figures">
              {text(usedWords)} / {allowedWords ? text(allowedWords) : t('unlimited')}
              {per === 'month' ? t('thisMonth') : ''}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
