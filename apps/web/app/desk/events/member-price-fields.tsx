import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import styles from './events.module.css';
import { memberPriceFields } from './member-price-form.ts';

type Props = {
  row: number;
  fields: Record<string, string>;
  problem: (name: string) => string | undefined;
};

/** What a kind of ticket costs groups of members; empty: what it costs everybody. Folded while none has a price of its own. */
export function MemberPriceFields({ row, fields, problem }: Props) {
  const t = useTranslations('desk.memberPrices');
  const rows = memberPriceFields.map(([, field]) => ({ field, name: `type-${row}-${field}` }));
  const open = rows.some(({ name }) => fields[name] || problem(name));
  return (
    <details open={open} className={styles.fold}>
      <summary>{t('title')}</summary>
      <p className="small quiet">{t('hint')}</p>
      <div className={styles.times}>
        {rows.map(({ field, name }) => (
          <TextField
            key={name}
            id={`field-${name}`}
            name={name}
            label={t(field)}
            error={problem(name)}
            defaultValue={fields[name] ?? ''}
            autoComplete="off"
            inputMode="numeric"
            optional
          />
        ))}
      </div>
    </details>
  );
}
