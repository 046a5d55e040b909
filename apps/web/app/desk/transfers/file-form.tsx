import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { FieldLabel, SelectField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { BankTransfersQuery } from '../../gql/desk/graphql.ts';
import frame from '../parts/desk-form.module.css';
import imports from '../imports/imports.module.css';
import { askedFields } from './transfer-form.ts';

type Props = {
  accounts: BankTransfersQuery['bankTransfers']['accounts'];
  returned?: Returned;
  /** Headings of a file of no bank we know: the person says what its columns hold. */
  headings?: string[];
};

/** A bank's file and the account that it is of. */
export function FileForm({ accounts, returned, headings }: Props) {
  const t = useTranslations('desk.transfers');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const missing = returned?.problems.file && 'key' in returned.problems.file;
  const atFile = missing ? t('file.missing') : problemOf('file');
  const wrong = [
    ...(atFile ? [{ name: 'file', label: t('file.file'), sentence: atFile }] : []),
    ...wrongAmong({ accountId: t('file.account') }),
  ];
  return (
    <Form method="post" encType="multipart/form-data" noValidate className={frame.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <SelectField
        {...{ id: 'field-accountId', name: 'accountId', label: t('file.account') }}
        defaultValue={returned?.values.accountId}
        data={accounts.map(({ id, name, number }) => ({ value: id, label: `${name} ${number}` }))}
      />
      {headings ? <Columns headings={headings} /> : null}
      <div className={imports.field}>
        <label htmlFor="field-file">
          <FieldLabel label={t('file.file')} />
        </label>
        <p id="field-file-hint" className={imports.hint}>
          {t('file.hint')}
        </p>
        <input
          id="field-file"
          type="file"
          name="file"
          accept=".csv,.txt,.dat,text/csv,text/plain"
          aria-describedby={atFile ? 'field-file-hint field-file-problem' : 'field-file-hint'}
          aria-required
          aria-invalid={atFile ? true : undefined}
        />
        {atFile ? (
          <p id="field-file-problem" className={imports.problem}>
            {atFile}
          </p>
        ) : null}
      </div>
      <div className={frame.acts}>
        <SubmitButton name="act" value="bring">
          {t('file.bring')}
        </SubmitButton>
        <p className="small quiet">{t('file.bringHint')}</p>
      </div>
    </Form>
  );
}

function Columns({ headings }: { headings: string[] }) {
  const t = useTranslations('desk.transfers');
  const columns = headings.map((heading, at) => ({
    value: String(at),
    label: heading || t('file.column', { n: at + 1 }),
  }));
  return (
    <fieldset className={frame.pair}>
      <legend>{t('file.columns')}</legend>
      {askedFields.map((field) => (
        <SelectField
          key={field}
          {...{ id: `field-column-${field}`, name: `column-${field}`, label: t(`file.fields.${field}`) }}
          optional={field === 'withdrawal' || field === 'balance'}
          data={[{ value: '', label: t('file.noColumn') }, ...columns]}
        />
      ))}
    </fieldset>
  );
}
