import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { QuestionKind } from '../../gql/desk/graphql.ts';
import styles from './events.module.css';
import { isFilled, questionField } from './question-rows.ts';

type Props = {
  row: number;
  fields: Record<string, string>;
  problem: (name: string) => string | undefined;
  /** The kinds of answer that can be had. */
  kinds: readonly QuestionKind[];
  /** What opens a row that is still empty. */
  add: string;
  /** What else is said of the question. */
  children?: ReactNode;
};

/** One question of an event as the desk writes it, before or after the event; folded while it is empty. */
export function QuestionFields({ row, fields, problem, kinds, add, children }: Props) {
  const t = useTranslations('desk.asking');
  const name = (part: string) => questionField(row, part);
  const field = (part: string) => ({
    ...{ id: `field-${name(part)}`, name: name(part), error: problem(name(part)), autoComplete: 'off' },
    defaultValue: fields[name(part)] ?? '',
  });
  const begun = isFilled(fields, row);
  return (
    <details open={begun} className={styles.fold}>
      <summary>{begun ? fields[name('labelJa')] || t('question', { number: row + 1 }) : add}</summary>
      <fieldset className={styles.group}>
        <legend>{t('question', { number: row + 1 })}</legend>
        <TextField {...field('labelJa')} label={t('labelJa')} maxLength={120} />
        <SelectField
          {...field('kind')}
          label={t('kind')}
          data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        />
        <LongTextField
          {...field('options')}
          label={t('options')}
          description={t('optionsHint')}
          rows={4}
          optional
        />
        {children}
        <TextField {...field('labelEn')} label={t('labelEn')} maxLength={120} lang="en" optional />
        <LongTextField {...field('optionsEn')} label={t('optionsEn')} rows={4} lang="en" optional />
      </fieldset>
    </details>
  );
}

/** What the fields of these rows are called where a page lists what is wrong. */
export function useQuestionLabels(rows: readonly number[]): Record<string, string> {
  const t = useTranslations('desk.asking');
  const called = {
    labelJa: t('labelJa'),
    labelEn: t('labelEn'),
    options: t('options'),
    typeId: t('onlyFor'),
  };
  return Object.fromEntries(
    rows.flatMap((row) =>
      Object.entries(called).map(([part, words]) => [
        questionField(row, part),
        `${t('question', { number: row + 1 })} ${words}`,
      ]),
    ),
  );
}
