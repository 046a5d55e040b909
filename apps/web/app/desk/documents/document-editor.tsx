import { NativeSelect, TextInput } from '@mantine/core';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DocumentKind, DocumentTie } from '../../gql/desk/graphql.ts';
import { plain, SelectField, TextField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import frame from '../parts/desk-form.module.css';
import { invoiceStreams, lineField, rowsIn, taxCategories } from './document-form.ts';
import styles from './documents.module.css';

type Props = {
  kind: DocumentKind;
  tie: DocumentTie | null;
  values: Record<string, string>;
  returned?: Returned;
};

const texts = [
  'name',
  'department',
  'address',
  'counterpartyNumber',
  'orderNumber',
  'suppliedFrom',
  'suppliedTo',
  'dueOn',
  'validUntil',
] as const;
const parts = ['description', 'quantity', 'unitPrice'] as const;

/** Everything that somebody writes of a document. It is looked at once more before it is issued. */
export function DocumentEditor({ kind, tie, values, returned }: Props) {
  const t = useTranslations('desk.documents');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const rows = Array.from({ length: rowsIn(values) }, (_, row) => row);
  const labels: Record<string, string> = Object.fromEntries([
    ...[...texts, 'bankAccount', 'note', 'reason', 'kana'].map((name) => [
      name,
      t(`fields.${name as 'name'}`),
    ]),
    ...rows.flatMap((row) =>
      parts.map((part) => [
        lineField(row, part),
        t('lineField', { row: row + 1, part: t(`columns.${part}`) }),
      ]),
    ),
  ]);
  const field = (name: string) => ({
    ...{ id: `field-${name}`, name, autoComplete: 'off', error: problemOf(name), label: labels[name] },
    defaultValue: values[name] ?? '',
  });
  const credit = kind === 'credit_note';
  return (
    <>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <Form method="post" noValidate className={frame.form}>
        <input type="hidden" name="id" value={values.id ?? ''} />
        <input type="hidden" name="rows" value={rows.length} />
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="companyId" value={values.companyId ?? ''} />
        {tie && tie !== 'follows' ? (
          <TextField {...field('reason')} description={t(`reasonHint.${tie}`)} maxLength={300} />
        ) : null}
        <div className={frame.pair}>
          <TextField {...field('name')} description={t('nameHint')} maxLength={100} />
          <SelectField
            {...{ id: 'field-honorific', name: 'honorific', label: t('fields.honorific') }}
            defaultValue={values.honorific ?? '御中'}
            data={['御中', '様']}
          />
        </div>
        <div className={frame.pair}>
          <TextField {...field('department')} optional maxLength={122} />
          <TextField {...field('orderNumber')} optional maxLength={40} />
        </div>
        <div className={frame.pair}>
          <TextField {...field('address')} optional maxLength={160} />
          <TextField
            {...field('counterpartyNumber')}
            optional
            description={t('counterpartyNumberHint')}
            maxLength={20}
          />
        </div>
        <div className={frame.pair}>
          <TextField {...field('suppliedFrom')} type="date" />
          <TextField {...field('suppliedTo')} type="date" />
        </div>
        <p className="small quiet">{t('suppliedHint')}</p>
        {kind === 'invoice' ? <TextField {...field('dueOn')} type="date" className={frame.short} /> : null}
        {kind === 'quote' ? <TextField {...field('validUntil')} type="date" className={frame.short} /> : null}
        <SelectField
          {...{
            id: 'field-priceMode',
            name: 'priceMode',
            label: t('fields.priceMode'),
            className: frame.short,
          }}
          defaultValue={values.priceMode ?? 'inclusive'}
          data={[
            { value: 'inclusive', label: t('inclusive') },
            { value: 'exclusive', label: t('exclusive') },
          ]}
        />
        <fieldset className={styles.lines}>
          <legend>{t('lines')}</legend>
          {rows.map((row) => (
            <LineFields key={row} row={row} field={field} category={values[lineField(row, 'category')]} />
          ))}
        </fieldset>
        <div className={frame.acts}>
          <SubmitButton quiet name="act" value="more">
            {t('moreRows')}
          </SubmitButton>
        </div>
        {kind === 'invoice' ? <Income values={values} field={field} corrects={tie === 'corrects'} /> : null}
        {credit ? null : (
          <LongTextField
            {...field('bankAccount')}
            optional={kind === 'quote'}
            description={t('bankAccountHint')}
            maxLength={200}
            rows={2}
          />
        )}
        <LongTextField {...field('note')} optional maxLength={400} rows={2} />
        <div className={frame.acts}>
          <SubmitButton name="act" value="preview">
            {t('look')}
          </SubmitButton>
          <p className="small quiet">{t('lookHint')}</p>
        </div>
      </Form>
    </>
  );
}

/** What an invoice is for in the books, and how the bank of whoever pays reads their name; neither is printed. */
function Income({ values, field, corrects }: { values: Props['values']; field: Field; corrects: boolean }) {
  const t = useTranslations('desk.documents');
  const home = useTranslations('desk.home');
  const streams = invoiceStreams.map((value) => ({
    value: value as string,
    label: home(`streams.${value}`),
  }));
  return (
    <div className={frame.pair}>
      <SelectField
        {...{ id: 'field-stream', name: 'stream', label: t('fields.stream'), description: t('streamHint') }}
        defaultValue={values.stream ?? (corrects ? '' : 'other')}
        data={corrects ? [{ value: '', label: t('sameStream') }, ...streams] : streams}
      />
      <TextField {...field('kana')} optional description={t('kanaHint')} maxLength={60} />
    </div>
  );
}

type Field = (name: string) => { id: string; name: string; label: string | undefined; defaultValue: string };

/** One line; all of them but the first may stay empty, so none is marked. */
function LineFields({ row, field, category }: { row: number; field: Field; category: string | undefined }) {
  const t = useTranslations('desk.documents');
  const part = (name: (typeof parts)[number]) => ({
    ...field(lineField(row, name)),
    ...{ label: t(`columns.${name}`), classNames: plain },
  });
  const quantity = part('quantity');
  return (
    <div className={styles.line} role="group" aria-label={t('line', { row: row + 1 })}>
      <TextInput {...part('description')} maxLength={80} />
      <div className={styles.lineFigures}>
        <TextInput {...quantity} inputMode="numeric" defaultValue={quantity.defaultValue || '1'} />
        <TextInput {...part('unitPrice')} inputMode="numeric" />
        <NativeSelect
          id={`field-${lineField(row, 'category')}`}
          name={lineField(row, 'category')}
          label={t('columns.category')}
          classNames={plain}
          defaultValue={category ?? 'taxable_10'}
          data={taxCategories.map((value) => ({ value, label: t(`categories.${value}`) }))}
        />
      </div>
    </div>
  );
}
