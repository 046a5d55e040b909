import { useTranslations } from 'use-intl';
import { TextField, TickField } from '../../forms/fields.tsx';
import type { EventPlansQuery } from '../../gql/desk/graphql.ts';
import { AudienceFields } from './audience-fields.tsx';
import { MemberPriceFields } from './member-price-fields.tsx';
import styles from './events.module.css';

type Props = {
  row: number;
  fields: Record<string, string>;
  problem: (name: string) => string | undefined;
  /** Those on offer, which a kind may be for. */
  plans: EventPlansQuery['plans'];
};

/** One kind of ticket. The first is always open; further ones unfold where they are wanted, and count once they have a name. */
export function TypeFields({ row, fields, problem, plans }: Props) {
  const t = useTranslations('desk.events');
  const field = (name: 'nameJa' | 'nameEn' | 'price' | 'mostPerPerson' | 'capacity', first = '') => {
    const whole = `type-${row}-${name}`;
    return {
      ...{
        id: `field-${whole}`,
        name: whole,
        label: t(`type.${name}`),
        error: problem(whole),
        autoComplete: 'off',
      },
      defaultValue: fields[whole] ?? first,
    };
  };
  const inputs = (
    <>
      <div className={styles.pair}>
        <TextField {...field('nameJa')} optional={row > 0} maxLength={60} />
        <TextField {...field('nameEn')} optional maxLength={60} lang="en" />
      </div>
      <div className={styles.times}>
        <TextField {...field('price', '0')} inputMode="numeric" />
        <TextField {...field('mostPerPerson', '4')} inputMode="numeric" />
        <TextField {...field('capacity')} optional inputMode="numeric" />
      </div>
      <TickField
        name={`type-${row}-online`}
        label={t('type.online')}
        description={t('type.onlineHint')}
        defaultChecked={fields[`type-${row}-online`] === 'on'}
      />
      <TickField
        name={`type-${row}-discounted`}
        label={t('type.discounted')}
        description={t('type.discountedHint')}
        defaultChecked={fields[`type-${row}-discounted`] === 'on'}
      />
      <MemberPriceFields row={row} fields={fields} problem={problem} />
      <AudienceFields row={row} fields={fields} problem={problem} plans={plans} />
      {row === 0 ? null : <AddOnFields row={row} fields={fields} problem={problem} />}
    </>
  );
  const legend = t('type.title', { number: row + 1 });
  if (row === 0 || fields[`type-${row}-nameJa`])
    return (
      <fieldset className={styles.group}>
        <legend>{legend}</legend>
        {inputs}
      </fieldset>
    );
  return (
    <details className={styles.fold}>
      <summary>{t('type.add', { number: row + 1 })}</summary>
      <fieldset className={styles.group}>
        <legend className="seen-by-readers">{legend}</legend>
        {inputs}
      </fieldset>
    </details>
  );
}

/** That it admits nobody, and how many of it one may have beside each ticket. The first kind is a ticket. */
function AddOnFields({ row, fields, problem }: Omit<Props, 'plans'>) {
  const t = useTranslations('desk.addOns');
  const most = `type-${row}-mostBeside`;
  return (
    <div className={styles.addOn}>
      <TickField
        name={`type-${row}-addOn`}
        label={t('tick')}
        description={t('hint')}
        defaultChecked={fields[`type-${row}-addOn`] === 'on'}
      />
      <TextField
        id={`field-${most}`}
        name={most}
        label={t('most')}
        error={problem(most)}
        autoComplete="off"
        inputMode="numeric"
        defaultValue={fields[most] || '1'}
      />
    </div>
  );
}
