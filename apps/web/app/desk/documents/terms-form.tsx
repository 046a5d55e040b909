import { NativeSelect } from '@mantine/core';
import { Form, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { plain } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import styles from './documents.module.css';
import { termsIn } from './payment-terms.ts';

const days = [5, 10, 15, 20, 25, 31];
const monthsLater = ['same', 'next', 'second', 'third'] as const;

/** Works the due day out from 締日 and 支払サイト, before anything else is typed. */
export function TermsForm() {
  const t = useTranslations('desk.documents.terms');
  const [asked] = useSearchParams();
  const terms = termsIn(asked);
  const choices = days.map((value) => ({
    value: String(value),
    label: value === 31 ? t('monthEnd') : t('day', { value }),
  }));
  const months = monthsLater.map((name, later) => ({ value: String(later), label: t(`months.${name}`) }));
  const shifts = (['before', 'after', 'none'] as const).map((value) => ({
    value,
    label: t(`shifts.${value}`),
  }));
  const fields = [
    { name: 'closing', label: 'closing', data: choices, defaultValue: String(terms.closingDay) },
    { name: 'months', label: 'later', data: months, defaultValue: String(terms.monthsLater) },
    { name: 'pay', label: 'pay', data: choices, defaultValue: String(terms.payDay) },
    { name: 'shift', label: 'shift', data: shifts, defaultValue: terms.onHoliday },
  ] as const;
  return (
    <details className={styles.terms} open={asked.has('closing')}>
      <summary>{t('title')}</summary>
      <Form method="get" className={styles.search}>
        {['kind', 'tie', 'of', 'company'].map((name) =>
          asked.has(name) ? (
            <input key={name} type="hidden" name={name} value={asked.get(name) ?? ''} />
          ) : null,
        )}
        <div className={styles.termsFields}>
          {fields.map(({ name, label, ...field }) => (
            <NativeSelect
              key={name}
              id={`terms-${name}`}
              name={name}
              label={t(label)}
              classNames={plain}
              {...field}
            />
          ))}
        </div>
        <div className={styles.kinds}>
          <p className="small quiet">{t('hint')}</p>
          <SubmitButton quiet>{t('act')}</SubmitButton>
        </div>
      </Form>
    </details>
  );
}
