import { type ActionFunctionArgs, Form, useActionData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { NameOwnAddressDocument } from './questions.ts';

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { email = '' } = await textOf(request);
  const outcome = await api.send(NameOwnAddressDocument, { email });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message, email, sent: null }, 409);
  return api.answer({ refusal: undefined, email, sent: outcome.value.nameOwnAddress });
}

/** After taking over: an address of one's own, by which one comes in again without the sheet. */
export default function ClaimAddress() {
  const returned = useActionData<typeof action>();
  const t = useTranslations('claim');
  const to = useLinks();
  return (
    <Page title={t('doneTitle')} lead={t('doneLead')}>
      <meta name="robots" content="noindex" />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {returned?.sent ? (
        <Notice tone="good" title={t('sentTitle')}>
          <p>{t('sent', { email: returned.sent })}</p>
        </Notice>
      ) : (
        <Form method="post">
          <TextField
            id="field-email"
            name="email"
            type="email"
            label={t('email')}
            description={t('emailHint')}
            defaultValue={returned?.email}
            autoComplete="email"
            mb="md"
          />
          <p className="small quiet">{t('memberAlready')}</p>
          <Acts>
            <SubmitButton size="lg">{t('send')}</SubmitButton>
            <ButtonLink quiet to={to('/me')}>
              {t('later')}
            </ButtonLink>
          </Acts>
        </Form>
      )}
    </Page>
  );
}
