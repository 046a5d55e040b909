import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { EventCompaniesQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import { useRights } from '../rights.ts';

type Props = { companies: EventCompaniesQuery['eventCompanies']; returned?: Returned };

const numbers = ['places', 'daysBefore', 'hour', 'mostPerCompany'] as const;

/** From which benefit, which kind of ticket, how many places, until when, and how many one company may have. */
export function CompanyTermsForm({ companies: { terms, usual, classes, kinds }, returned }: Props) {
  const t = useTranslations('desk.eventCompanies');
  const text = useText();
  const rights = useRights();
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  if (!rights.writes) return null;
  const from = { ...(terms ?? usual), kind: terms?.kind ?? '' };
  const valueOf = (name: keyof typeof from): string => returned?.values[name] ?? String(from[name]);
  const wrong = wrongAmong(
    Object.fromEntries((['position', ...numbers] as const).map((name) => [name, t(name)])),
  );
  return (
    <Form method="post" noValidate className={form.form}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <SelectField
        id="field-kind"
        name="kind"
        label={t('kind')}
        description={t('kindHint')}
        defaultValue={valueOf('kind')}
        data={[
          { value: '', label: t('none') },
          ...classes.map(({ kind, label }) => ({ value: kind, label: text(label) })),
        ]}
      />
      <SelectField
        id="field-position"
        name="position"
        label={t('position')}
        defaultValue={valueOf('position')}
        error={problem('position')}
        data={kinds.map((name, at) => ({ value: String(at), label: text(name) }))}
      />
      {numbers.map((name) => (
        <TextField
          key={name}
          id={`field-${name}`}
          name={name}
          label={t(name)}
          description={t(`${name}Hint`)}
          defaultValue={valueOf(name)}
          error={problem(name)}
          inputMode="numeric"
          autoComplete="off"
        />
      ))}
      <div className={form.acts}>
        <SubmitButton mih={48}>{t('save')}</SubmitButton>
      </div>
    </Form>
  );
}
