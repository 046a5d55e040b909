import { Form, Link, useSubmit } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { monthName, type UiLocale } from '@enishi/ui';
import { monthAway } from './month.ts';
import styles from './revenue.module.css';

type Props = { shown: string; current: string; choices: string[] };

/** The month is part of the address, so a figure can be sent to a colleague as a link. */
export function MonthPicker({ shown, current, choices }: Props) {
  const t = useTranslations('desk.home');
  const locale = useLocale() as UiLocale;
  const submit = useSubmit();
  return (
    <Form method="get" className={styles.picker}>
      <Link to={`?month=${monthAway(shown, -1)}`} aria-label={t('earlier')} preventScrollReset>
        ‹
      </Link>
      <select
        key={shown}
        name="month"
        aria-label={t('month')}
        defaultValue={shown}
        onChange={(event) => void submit(event.currentTarget.form, { preventScrollReset: true })}
      >
        {choices.map((month) => (
          <option key={month} value={month}>
            {monthName(month, locale)}
          </option>
        ))}
      </select>
      {shown < current ? (
        <Link to={`?month=${monthAway(shown, 1)}`} aria-label={t('later')} preventScrollReset>
          ›
        </Link>
      ) : (
        <span className={styles.off} aria-hidden="true">
          ›
        </span>
      )}
      <noscript>
        <button type="submit">{t('show')}</button>
      </noscript>
    </Form>
  );
}
