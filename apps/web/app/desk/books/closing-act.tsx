import { addMonths, monthOf, tokyoDate, tokyoMonth } from '@enishi/kernel';
import { monthName, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useRights } from '../rights.ts';
import type { Closing } from './closing.type.ts';
import styles from './books.module.css';

/** What can be done with the month: closed, reopened by an owner, or why neither. */
export function ClosingAct({ closing }: { closing: Closing }) {
  const t = useTranslations('desk.books.closing');
  const locale = useLocale() as UiLocale;
  const { erases: isOwner } = useRights();
  const { month, state, openFrom } = closing;
  const named = (each: string) => monthName(each, locale);
  const next = addMonths(tokyoMonth(month), 1);
  const firstOpen = openFrom ? monthOf(tokyoDate(openFrom)) : null;
  if (state === 'running') return <p>{t('notOver', { month: named(month), next: named(next) })}</p>;
  if (state === 'after_open' && firstOpen)
    return (
      <p>
        {t('earlier', { month: named(firstOpen) })}{' '}
        <Link to={`?month=${firstOpen}`}>{t('toEarlier', { month: named(firstOpen) })}</Link>
      </p>
    );
  if (state === 'open')
    return (
      <Form method="post">
        <input type="hidden" name="act" value="close" />
        <SubmitButton>{t('close', { month: named(month) })}</SubmitButton>
        <p className="small quiet">{t('closeMeans', { next: named(next) })}</p>
      </Form>
    );
  return isOwner && firstOpen === next ? <Reopening /> : null;
}

function Reopening() {
  const t = useTranslations('desk.books.closing');
  return (
    <details className={styles.reopen}>
      <summary>{t('reopen')}</summary>
      <Form method="post">
        <input type="hidden" name="act" value="reopen" />
        <p className="small quiet">{t('reopenMeans')}</p>
        <label htmlFor="field-reason">{t('reason')}</label>
        <textarea id="field-reason" name="reason" required maxLength={400} autoComplete="off" />
        <SubmitButton quiet>{t('reopen')}</SubmitButton>
      </Form>
    </details>
  );
}
