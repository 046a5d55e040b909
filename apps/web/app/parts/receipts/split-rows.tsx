import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { money, type UiLocale } from '@enishi/ui';
import { TextField, TickField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { Receipt } from './receipt.type.ts';
import type { PartTyped } from './split-form.ts';
import styles from './receipts.module.css';

type Props = { receipt: Receipt; parts: PartTyped[]; returned?: Returned; children?: ReactNode };

/** One row per part, and what splitting does, to be ticked before it is done. `children` are what else is asked. */
export function SplitRows({ receipt, parts, returned, children }: Props) {
  const t = useTranslations('receipts');
  const locale = useLocale() as UiLocale;
  const { problemOf } = useReturnedProblems(returned);
  return (
    <Form method="post" className={styles.form} preventScrollReset>
      <input type="hidden" name="act" value="split" />
      <p className="quiet">{t('splitLead', { amount: money(receipt.amount, locale) })}</p>
      <div className={styles.parts}>
        {parts.map((part, index) => (
          <fieldset key={index} className={styles.part}>
            <legend>{t('partOf', { index: index + 1 })}</legend>
            <TextField
              id={`field-addressee-${index + 1}`}
              name={`addressee-${index + 1}`}
              label={t('addressee')}
              defaultValue={part.addressee}
              error={problemOf(`addressee-${index + 1}`)}
              maxLength={60}
            />
            <TextField
              id={`field-amount-${index + 1}`}
              name={`amount-${index + 1}`}
              label={t('partAmount')}
              defaultValue={part.amount}
              error={problemOf(`amount-${index + 1}`)}
              inputMode="numeric"
              maxLength={12}
            />
          </fieldset>
        ))}
      </div>
      {children}
      <p>{t('splitWarning', { number: receipt.number })}</p>
      <TickField
        id="field-understood"
        name="understood"
        value="yes"
        label={t('splitUnderstood')}
        error={problemOf('understood')}
      />
      <div className={styles.acts}>
        <SubmitButton name="act" value="split" mih={48}>
          {t('splitSubmit')}
        </SubmitButton>
      </div>
    </Form>
  );
}
