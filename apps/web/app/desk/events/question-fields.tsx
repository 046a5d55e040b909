import { useTranslations } from 'use-intl';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { isFilled, questionField, questionKinds, tickParts } from './asking-form.ts';
import styles from './events.module.css';

type Props = {
  row: number;
  fields: Record<string, string>;
  types: readonly { id: string; nameJa: string }[];
  problem: (name: string) => string | undefined;
};

/** One question of an event as the desk writes it; the last is empty and folded. */
export function QuestionFields({ row, fields, types, problem }: Props) {
  const t = useTranslations('desk.asking');
  const name = (part: string) => questionField(row, part);
  const field = (part: string) => ({
    ...{ id: `field-${name(part)}`, name: name(part), error: problem(name(part)), autoComplete: 'off' },
    defaultValue: fields[name(part)] ?? '',
  });
  const known = fields[name('id')];
  const begun = isFilled(fields, row);
  return (
    <details open={begun} className={styles.fold}>
      <summary>{begun ? fields[name('labelJa')] || t('question', { number: row + 1 }) : t('add')}</summary>
      <fieldset className={styles.group}>
        <legend>{t('question', { number: row + 1 })}</legend>
        {known ? <input type="hidden" name={name('id')} value={known} /> : null}
        <TextField {...field('labelJa')} label={t('labelJa')} maxLength={120} />
        <SelectField
          {...field('kind')}
          label={t('kind')}
          data={questionKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <LongTextField
          {...field('options')}
          label={t('options')}
          description={t('optionsHint')}
          rows={4}
          optional
        />
        {types.length > 1 ? (
          <SelectField
            {...field('typeId')}
            label={t('onlyFor')}
            data={[
              { value: '', label: t('everyType') },
              ...types.map(({ id, nameJa }) => ({ value: id, label: nameJa })),
            ]}
            optional
          />
        ) : null}
        {tickParts.map((part) => (
          <TickField
            key={part}
            name={name(part)}
            label={t(part)}
            description={part === 'sensitive' ? t('sensitiveHint') : undefined}
            defaultChecked={fields[name(part)] === 'on'}
          />
        ))}
        <TextField {...field('labelEn')} label={t('labelEn')} maxLength={120} lang="en" optional />
        <LongTextField {...field('optionsEn')} label={t('optionsEn')} rows={4} lang="en" optional />
        {known ? <TickField name={name('strike')} label={t('strike')} /> : null}
      </fieldset>
    </details>
  );
}
