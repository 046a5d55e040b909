import { Button } from '@mantine/core';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../forms/fields.tsx';
import { partCounts } from './split-form.ts';
import styles from './receipts.module.css';

/** Into how many parts: asked by the address, so that the rows are there before scripts load. */
export function PartCount({ count }: { count: number | null }) {
  const t = useTranslations('receipts');
  return (
    <Form method="get" className={styles.count} preventScrollReset>
      <SelectField
        key={count}
        id="field-parts"
        name="parts"
        label={t('splitCount')}
        defaultValue={String(count ?? partCounts[0])}
        data={partCounts.map((offered) => ({
          value: String(offered),
          label: t('splitCountOf', { count: offered }),
        }))}
      />
      <Button type="submit" variant="default" mih={48}>
        {count ? t('splitChange') : t('splitStart')}
      </Button>
    </Form>
  );
}
