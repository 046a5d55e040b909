import { useTranslations } from 'use-intl';
import { FieldLabel, SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { useText } from '../../frame.ts';
import { type AskedQuestion, choiceField } from './answer-form.ts';
import form from '../../forms/form.module.css';
import styles from './attendees.module.css';

type Props = {
  asked: AskedQuestion;
  /** As typed on the page that came back. */
  typed?: Record<string, string>;
  /** As answered before. */
  values: readonly string[];
  error?: string;
};

/** One question with the field that its kind wants. */
export function AnswerField({ asked: { question, field, slot }, typed, values, error }: Props) {
  const t = useTranslations('attendees');
  const text = useText();
  const { kind, label, options, required, sensitive } = question;
  const shared = {
    ...{ id: `field-${field}`, name: field, label: text(label), optional: !required, error },
    ...(sensitive ? { description: t('sensitive') } : {}),
  };
  const before = typed?.[field] ?? values[0] ?? '';
  if (kind === 'choices')
    return (
      <fieldset className={styles.choices} id={`field-${field}`} tabIndex={-1}>
        <legend>
          <FieldLabel label={text(label)} optional={!required} />
        </legend>
        {sensitive ? <p className="small quiet">{t('sensitive')}</p> : null}
        {options.map((option, at) => (
          <TickField
            key={option.ja}
            name={choiceField(field, at)}
            label={text(option)}
            defaultChecked={typed ? typed[choiceField(field, at)] === 'on' : values.includes(option.ja)}
          />
        ))}
        {error ? <p className={form.error}>{error}</p> : null}
      </fieldset>
    );
  if (kind === 'text')
    return slot ? (
      <TextField {...shared} defaultValue={before} maxLength={500} autoComplete="off" />
    ) : (
      <LongTextField {...shared} defaultValue={before} maxLength={500} rows={3} />
    );
  const offered =
    kind === 'yes_no'
      ? [
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]
      : options.map((option) => ({ value: option.ja, label: text(option) }));
  return (
    <SelectField
      {...shared}
      defaultValue={before}
      data={[{ value: '', label: required ? t('choose') : t('noAnswer') }, ...offered]}
    />
  );
}
