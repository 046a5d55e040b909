import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../forms/fields.tsx';
import type { Returned } from '../forms/problem.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { payAccountFields, payAccountKinds } from './pay-account-form.ts';
import styles from './pay-account-fields.module.css';

/** An account as it stands in a passbook; `prefix` keeps the fields of several forms on one page apart. */
export function PayAccountFields({ returned, prefix = 'field' }: { returned?: Returned; prefix?: string }) {
  const t = useTranslations('payAccount');
  const { problemOf } = useReturnedProblems(returned);
  const field = (name: (typeof payAccountFields)[number]) => ({
    ...{ id: `${prefix}-${name}`, name, label: t(`fields.${name}`), error: problemOf(name) },
    ...{ defaultValue: returned?.values[name] ?? '', autoComplete: 'off' },
  });
  return (
    <div className={styles.fields}>
      <div className={styles.pair}>
        <TextField {...field('bank')} maxLength={40} />
        <TextField {...field('bankCode')} description={t('codeHint')} inputMode="numeric" maxLength={8} />
      </div>
      <div className={styles.pair}>
        <TextField {...field('branch')} optional maxLength={40} />
        <TextField
          {...field('branchCode')}
          description={t('branchHint')}
          inputMode="numeric"
          maxLength={10}
        />
      </div>
      <div className={styles.pair}>
        <SelectField
          {...field('kind')}
          data={payAccountKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <TextField {...field('number')} description={t('numberHint')} inputMode="numeric" maxLength={16} />
      </div>
      <TextField {...field('holder')} description={t('holderHint')} maxLength={60} />
    </div>
  );
}
