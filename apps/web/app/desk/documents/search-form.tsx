import { TextInput } from '@mantine/core';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { plain, TickField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { listedKinds } from './document-form.ts';
import type { DocumentSearch } from './document-search.ts';
import styles from './documents.module.css';

/** Day, amount and counterparty, each by itself or together. */
export function DocumentSearchForm({ search }: { search: DocumentSearch }) {
  const t = useTranslations('desk.documents');
  const shown = (name: 'from' | 'to' | 'least' | 'most' | 'counterparty') => ({
    ...{ id: `field-${name}`, name, autoComplete: 'off', classNames: plain, label: t(`search.${name}`) },
    defaultValue: String(search[name] ?? ''),
  });
  return (
    <Form method="get" role="search" className={styles.search} key={JSON.stringify(search)}>
      <div className={styles.searchFields}>
        <TextInput {...shown('counterparty')} />
        <TextInput {...shown('from')} type="date" />
        <TextInput {...shown('to')} type="date" />
        <TextInput {...shown('least')} inputMode="numeric" />
        <TextInput {...shown('most')} inputMode="numeric" />
      </div>
      <div className={styles.kinds}>
        {listedKinds.map((kind) => (
          <TickField
            key={kind}
            name="kind"
            value={kind}
            label={t(`kinds.${kind}`)}
            defaultChecked={search.kinds.includes(kind)}
          />
        ))}
        <SubmitButton quiet>{t('search.act')}</SubmitButton>
      </div>
    </Form>
  );
}
