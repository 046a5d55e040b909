import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Acts, Page, Section } from '../../parts/page.tsx';
import { ClaimEntryDocument } from './questions.ts';

/** Looking does nothing: the code alone opens nothing. */
export function loader({ request, params }: LoaderFunctionArgs) {
  return new Api(request).answer({ code: params.code ?? '' });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { sheet = '', birthDate = '' } = await textOf(request);
  const outcome = await api.send(ClaimEntryDocument, { code: sheet.trim(), birthDate });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message, sheet, birthDate }, 409);
  return api.redirect('/claim/address');
}

/** Whoever was registered at a desk takes the entry over: the code of their sheet and their day of birth. */
export default function ClaimPage() {
  const { code } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('claim');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <meta name="robots" content="noindex" />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <Form method="post" autoComplete="off">
        <TextField
          id="field-sheet"
          name="sheet"
          label={t('code')}
          description={t('codeHint')}
          defaultValue={returned?.sheet ?? code}
          autoComplete="off"
          spellCheck={false}
          mb="md"
        />
        <TextField
          id="field-birthDate"
          name="birthDate"
          label={t('birthDate')}
          description={t('birthHint')}
          defaultValue={returned?.birthDate}
          autoComplete="bday"
          mb="md"
        />
        <Acts>
          <SubmitButton size="lg">{t('claim')}</SubmitButton>
        </Acts>
      </Form>
      <Section title={t('afterTitle')}>
        <p>{t('after')}</p>
      </Section>
    </Page>
  );
}
