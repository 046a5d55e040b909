import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SlipKind } from '../../gql/desk/graphql.ts';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { costAccounts } from './slip-form.ts';
import styles from './funding.module.css';

type Props = { kind: SlipKind; id: string; today: string; returned?: Returned };

const fieldNames = ['name', 'amount', 'occurredOn', 'periodFrom', 'periodTo', 'costAccount'] as const;

/** One slip: which grant, contract or cost, how much and when; what else is asked depends on the kind. */
export function SlipEditor({ kind, id, today, returned }: Props) {
  const t = useTranslations('desk.reports.funding.slip');
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const wrong = wrongAmong(Object.fromEntries(fieldNames.map((name) => [name, labelOf(name)])));
  const field = (name: string) => ({
    ...{ id: `field-${name}`, name, error: problem(name), autoComplete: 'off' },
    defaultValue: returned?.values[name],
  });
  return (
    <>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <Form method="post" noValidate className={styles.form}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="kind" value={kind} />
        <p className="quiet">{t(`lead.${kind}`)}</p>
        <TextField {...field('name')} label={labelOf('name')} maxLength={200} />
        <TextField
          {...field('amount')}
          label={t('fields.amount')}
          description={t('amountHint')}
          inputMode="numeric"
        />
        <TextField
          {...field('occurredOn')}
          type="date"
          max={today}
          label={labelOf('occurredOn')}
          defaultValue={returned?.values.occurredOn ?? today}
        />
        {kind === 'cost' ? (
          <CostFields field={field} />
        ) : (
          <GrantFields field={field} kind={kind} returned={returned} />
        )}
        <SubmitButton>{t('submit')}</SubmitButton>
        <p className="small quiet">{t('submitHint')}</p>
      </Form>
    </>
  );

  function labelOf(name: (typeof fieldNames)[number]): string {
    if (name === 'name') return t(`names.${kind}`);
    return name === 'occurredOn' ? t(`days.${kind}`) : t(`fields.${name}`);
  }
}

type Field = (name: string) => { id: string; name: string; defaultValue?: string; error?: string };

function CostFields({ field }: { field: Field }) {
  const t = useTranslations('desk.reports.funding.slip');
  const choices = costAccounts.map((value) => ({ value, label: t(`costs.${value}`) }));
  return (
    <>
      <SelectField
        {...field('costAccount')}
        label={t('fields.costAccount')}
        data={[{ value: '', label: t('choose') }, ...choices]}
      />
      <TextField {...field('grantName')} optional label={t('fields.grantName')} maxLength={200} />
    </>
  );
}

function GrantFields({ field, kind, returned }: { field: Field; kind: SlipKind; returned?: Returned }) {
  const t = useTranslations('desk.reports.funding.slip');
  const taxed = returned ? returned.values.taxed === 'yes' : true;
  return (
    <>
      {kind === 'public_contract' ? (
        <TickField
          name="taxed"
          value="yes"
          defaultChecked={taxed}
          label={t('fields.taxed')}
          description={t('taxedHint')}
        />
      ) : null}
      <div className={styles.pair}>
        <TextField {...field('periodFrom')} type="date" optional label={t('fields.periodFrom')} />
        <TextField {...field('periodTo')} type="date" optional label={t('fields.periodTo')} />
      </div>
      <TextField
        {...field('restrictedUse')}
        optional
        label={t('fields.restrictedUse')}
        description={t('restrictedHint')}
        maxLength={200}
      />
    </>
  );
}
