import type { ComponentProps } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { contactFields } from './company-schema.ts';
import styles from './company.module.css';

type Field = (name: (typeof contactFields)[number]) => Omit<ComponentProps<typeof TextField>, 'label'>;

/** Whom to write to about a company: department, person, mail address. */
export function ContactFields({ form, hint = true }: { form: { field: Field }; hint?: boolean }) {
  const t = useTranslations('company');
  return (
    <>
      <div className={styles.pair}>
        <TextField {...form.field('department')} label={t('department')} optional />
        <TextField {...form.field('contactName')} label={t('contactName')} autoComplete="name" />
      </div>
      <TextField
        {...form.field('contactEmail')}
        label={t('contactEmail')}
        description={hint ? t('contactEmailHint') : undefined}
        type="email"
        inputMode="email"
        autoComplete="email"
      />
    </>
  );
}
