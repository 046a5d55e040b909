import { NativeSelect, TextInput } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { FieldLabel } from '../../forms/fields.tsx';
import formStyles from '../../forms/form.module.css';
import styles from './join.module.css';

type Bound = { id: string; name: string; defaultValue?: string } & Partial<ComponentProps<'input'>>;
type Props = { year: Bound; month: Bound; day: Bound; error?: string };

const numbers = (last: number) => Array.from({ length: last }, (_, at) => String(at + 1));

/** A date in three plain fields: quick to type, easy at eighty, no calendar to page back through. */
export function BirthDateField({ year, month, day, error }: Props) {
  const t = useTranslations('join');
  return (
    <fieldset className={styles.group} aria-describedby={error ? 'birth-problem' : undefined}>
      <legend>
        <FieldLabel label={t('birthDate')} />
      </legend>
      <p className={formStyles.description}>{t('birthYearHint')}</p>
      <div className={styles.date}>
        <label>
          <TextInput
            {...unsized(year)}
            inputMode="numeric"
            autoComplete="bday-year"
            maxLength={8}
            error={error !== undefined}
            classNames={{ input: formStyles.input }}
          />
          <span>{t('birthYear')}</span>
        </label>
        <label>
          <NativeSelect
            {...unsized(month)}
            data={['', ...numbers(12)]}
            autoComplete="bday-month"
            error={error !== undefined}
            classNames={{ input: formStyles.input }}
          />
          <span>{t('birthMonth')}</span>
        </label>
        <label>
          <NativeSelect
            {...unsized(day)}
            data={['', ...numbers(31)]}
            autoComplete="bday-day"
            error={error !== undefined}
            classNames={{ input: formStyles.input }}
          />
          <span>{t('birthDay')}</span>
        </label>
      </div>
      {error ? (
        <p id="birth-problem" className={formStyles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

function unsized(bound: Bound): object {
  return { ...bound, error: undefined };
}
