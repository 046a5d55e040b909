import { Form, type ActionFunctionArgs, useActionData, useSearchParams } from 'react-router';
import * as z from 'zod/mini';
import { useTranslations } from 'use-intl';
import { returnAddress } from '../../addresses.ts';
import { Api } from '../../api/api.ts';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { readForm } from '../../forms/read-form.ts';
import * as rules from '../../forms/rules.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Page } from '../../parts/page.tsx';
import { SecondFactorDocument } from './questions.ts';
import styles from './sign-in.module.css';

const schema = z.object({ code: rules.sixDigits(), next: rules.optionalText(500) });

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const read = await readForm(request, schema);
  if (!read.ok) return api.answer(read.returned, 422);
  const outcome = await api.send(SecondFactorDocument, { code: read.value.code });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, read.fields), 422);
  return api.redirectTo(returnAddress(api.place, read.value.next));
}

/** The second factor: six digits, full width welcome. */
export default function SignInCode() {
  const returned = useActionData<typeof action>();
  const t = useTranslations('signIn');
  const [params] = useSearchParams();
  const form = useCheckedForm(schema, returned, { next: params.get('next') ?? '' });
  const wrong = form.wrongAmong(['code']).map((one) => ({ ...one, label: t('code') }));
  return (
    <Page title={t('codeTitle')} lead={t('codeLead')}>
      <Form method="post" noValidate onSubmit={form.onSubmit} className={styles.form}>
        <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
        <input type="hidden" {...form.hidden('next')} />
        <TextField
          {...form.field('code')}
          label={t('code')}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <SubmitButton>{t('codeAct')}</SubmitButton>
      </Form>
    </Page>
  );
}
