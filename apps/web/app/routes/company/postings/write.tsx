import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { municipalitiesOf } from '../../../parts/municipalities.ts';
import { Acts, Page } from '../../../parts/page.tsx';
import styles from '../talent/talent.module.css';
import { fields, items, postingIn, ticks, typedOf } from './posting-form.ts';
import { PostingFields } from './posting-fields.tsx';
import { CompanyPostingDocument, SavePostingDocument } from './questions.ts';

/** A draft to write anew, or a new one, empty or after an older one (`?from=`). */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', postingId: id = null } = params;
  const from = id ?? new URL(request.url).searchParams.get('from');
  const kept = from ? (await api.load(CompanyPostingDocument, { companyId, id: from })).companyPosting : null;
  // A day is of the moment; an older posting's is not taken along.
  const renewed: Record<string, string> = id ? {} : { lastDay: '' };
  const typed: Record<string, string> = kept ? { ...typedOf(kept), ...renewed } : {};
  const edition = id && kept ? kept.edition : 0;
  return api.answer({ companyId, id, edition, typed, areas: await municipalitiesOf(request) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', postingId: id = null } = params;
  const typed = await textOf(request);
  const asked = { companyId, id, edition: Number(typed.edition) || 0, posting: postingIn(typed) };
  const outcome = await api.send(SavePostingDocument, asked);
  if (outcome.ok)
    return api.redirect(`/company/${companyId}/postings/${outcome.value.savePosting}?said=saved`);
  const values = Object.fromEntries([...fields, ...items, ...ticks].map((name) => [name, typed[name] ?? '']));
  const shown = { payMinutes: 'payHours', overtimeMinutes: 'overtimeHours' } as const;
  const returned = returnedBy(outcome.refusal, { ...values, payMinutes: '', overtimeMinutes: '' });
  for (const [name, field] of Object.entries(shown))
    if (returned.problems[name]) returned.problems[field] = returned.problems[name];
  return api.answer(returned, 422);
}

/** The form of a posting: with whom, what and what for; then the conditions. */
export default function WritePosting() {
  const { companyId, edition, typed, areas } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyPostings');
  const names = useTranslations('postings');
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  const labels = {
    ...Object.fromEntries(fields.map((name) => [name, t(`fields.${name}`)])),
    ...Object.fromEntries(items.map((name) => [name, names(`items.${name}`)])),
  };
  return (
    <Page title={t('writeTitle')} lead={t('writeLead')}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <Form method="post" noValidate className={styles.form}>
        <input type="hidden" name="edition" value={edition} />
        <PostingFields values={returned?.values ?? typed} returned={returned} areas={areas} />
        <SubmitButton mih={48}>{t('save')}</SubmitButton>
      </Form>
      <Acts>
        <ButtonLink quiet to={to(`/company/${companyId}/postings`)}>
          {t('backToList')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
