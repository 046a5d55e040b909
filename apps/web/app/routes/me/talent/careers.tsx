import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import type { MyCareersQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { MyPagesNav } from '../my-pages.tsx';
import { CareerFields } from './career-fields.tsx';
import { asInForm, careersIn, fieldsOf } from './careers-form.ts';
import { MyCareersDocument, SaveCareersDocument } from './profile-questions.ts';
import styles from './talent.module.css';

/** More lines than any form of this page has. */
const mostLines = 10;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.send(MyCareersDocument);
  const saved = new URL(request.url).searchParams.has('saved');
  if (!found.ok) return api.answer({ own: null, saved, refusal: found.refusal.message }, 409);
  return api.answer({ own: found.value.myCareers, saved, refusal: null });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const lines = careersIn(fields, mostLines);
  const outcome = await api.send(SaveCareersDocument, { careers: lines.map(({ input }) => input) });
  if (outcome.ok) return api.redirect('/me/talent/careers?saved');
  return api.answer<Returned>(returnedBy(asInForm(outcome.refusal, lines), fields), 422);
}

/** What the viewer works as, beside each other and before; each line is shown or not by its own tick. */
export default function MyCareers() {
  const { own, saved, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('careers');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      {saved && !returned ? <Notice tone="good">{t('saved')}</Notice> : null}
      {refusal ? <Notice>{refusal}</Notice> : null}
      {own ? <Own own={own} /> : null}
      <p>
        <Link to={to('/me/talent')}>{t('back')}</Link>
      </p>
    </Page>
  );
}

type Own = MyCareersQuery['myCareers'];

function Own({ own }: { own: Own }) {
  const t = useTranslations('careers');
  const company = useTranslations('companyTalent');
  const to = useLinks();
  if (!own.written)
    return (
      <Notice title={t('unwritten')}>
        <p>{t('unwrittenLead')}</p>
        <Acts>
          <ButtonLink to={to('/me/talent')}>{t('toRecord')}</ButtonLink>
        </Acts>
      </Notice>
    );
  return (
    <>
      {own.keptFrom.length > 0 ? (
        <Notice title={t('keptFrom')}>
          <p>{t('keptFromLead', { companies: own.keptFrom.join(company('comma')) })}</p>
        </Notice>
      ) : null}
      <CareersForm own={own} />
    </>
  );
}

/** The kept ones and an empty line, as long as there may be one more. */
function CareersForm({ own }: { own: Own }) {
  const returned = useActionData<typeof action>();
  const t = useTranslations('careers');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const values = returned?.values ?? fieldsOf(own.careers);
  const lines = Math.min(own.careers.length + 1, own.most);
  const numbers = Array.from({ length: lines }, (_, at) => at);
  const parts = ['what', 'field', 'employer', 'since', 'until'] as const;
  const labels = Object.fromEntries(
    numbers.flatMap((at) => parts.map((part) => [`${part}-${at}`, t(part)] as const)),
  );
  return (
    <>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      <Form method="post" noValidate className={styles.form} key={JSON.stringify(own.careers)}>
        {numbers.map((at) => (
          <CareerFields key={at} {...{ at, lines, values, problemOf }} longestWhat={own.longestWhat} />
        ))}
        <Acts>
          <SubmitButton mih={48}>{t('save')}</SubmitButton>
        </Acts>
      </Form>
    </>
  );
}
