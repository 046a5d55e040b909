import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { Receipt } from './receipt.type.ts';
import styles from './receipts.module.css';

type Props = { receipt: Receipt; returned?: Returned; children?: ReactNode };

/** 宛名 and 但し書き of a receipt that may still be changed; `children` are what else is asked, such as the desk's reason. */
export function MakeOutForm({ receipt, returned, children }: Props) {
  const t = useTranslations('receipts');
  const { problemOf } = useReturnedProblems(returned);
  const chosen = receipt.purposes.find(({ text }) => text === receipt.description)?.key ?? '';
  return (
    <Form method="post" className={styles.form} preventScrollReset>
      <input type="hidden" name="act" value="make_out" />
      <TextField
        id="field-addressee"
        name="addressee"
        label={t('addressee')}
        defaultValue={returned?.values.addressee ?? receipt.addressee}
        error={problemOf('addressee')}
        maxLength={60}
        autoComplete="organization"
      />
      <SelectField
        id="field-purpose"
        name="purpose"
        label={t('proviso')}
        defaultValue={returned?.values.purpose ?? chosen}
        data={receipt.purposes.map(({ key, text }) => ({ value: key, label: `但し ${text}として` }))}
      />
      {children}
      <div className={styles.acts}>
        <SubmitButton name="act" value="make_out" mih={48}>
          {receipt.readdressing === 'in_place' ? t('save') : t('replace')}
        </SubmitButton>
      </div>
    </Form>
  );
}
