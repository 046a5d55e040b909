import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { SelectField, TextField } from '../../../forms/fields.tsx';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { ArticleNaming } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import styles from '../../company/talent/talent.module.css';
import postings from '../../postings/postings.module.css';
import {
  LeaveArticleDocument,
  MyArticleDocument,
  NameInArticleDocument,
  SaveArticleDocument,
} from './questions.ts';

const parts = ['whoWith', 'what', 'why', 'growth'] as const;
const namings: readonly ArticleNaming[] = ['hidden', 'name', 'name_school'];
const said = ['accepted', 'saved', 'handed_in', 'named', 'left'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myArticle } = await api.load(MyArticleDocument, { id: params.id ?? '' });
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ ...myArticle, done: said.find((one) => one === query) ?? null });
}

/** Saves, hands in, says how one is named, or stops. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const typed = await textOf(request);
  const { act = 'save', naming = '', name = '', school = '' } = typed;
  const here = `/me/articles/${id}`;
  if (act === 'leave') {
    const left = await api.send(LeaveArticleDocument, { id });
    return left.ok ? api.redirect(`${here}?said=left`) : api.answer(returnedBy(left.refusal, {}), 409);
  }
  if (act === 'name') {
    const chosen = namings.find((one) => one === naming) ?? 'hidden';
    const named = await api.send(NameInArticleDocument, { id, naming: chosen, name, school });
    if (named.ok) return api.redirect(`${here}?said=named`);
    return api.answer(returnedBy(named.refusal, { naming, name, school }), 422);
  }
  const { why = '', whoWith = '', what = '', growth = '' } = typed;
  const article = { why, whoWith, what, growth };
  const handsIn = act === 'hand_in';
  const asked = { id, edition: Number(typed.edition) || 0, article, handsIn };
  const outcome = await api.send(SaveArticleDocument, asked);
  if (outcome.ok) return api.redirect(`${here}?said=${handsIn ? 'handed_in' : 'saved'}`);
  return api.answer(returnedBy(outcome.refusal, article), 422);
}

/** A student's own article, on a phone: the four parts, whether they are named, and how it stands. */
export default function MyArticle() {
  const { phase, title, company, note, postingId, texts, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('articles');
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  const writable = phase === 'writing' || phase === 'handed_in' || phase === 'given_back';
  const labels = {
    ...Object.fromEntries(parts.map((part) => [part, t(`parts.${part}`)])),
    ...{ name: t('naming.name'), school: t('naming.school') },
  };
  return (
    <Page title={t('forWhom', { company, title })} eyebrow={t(`phases.${phase}`)}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      {note && phase !== 'checked' ? (
        <Notice tone="warn" title={t('note')}>
          <p className={postings.told}>{note}</p>
        </Notice>
      ) : null}
      {phase === 'handed_in' ? <p>{t('handedInLead')}</p> : null}
      {phase === 'checked' ? <p>{t('checkedLead')}</p> : null}
      {phase === 'withdrawn' ? <p>{t('overLead')}</p> : null}
      {postingId ? (
        <Acts>
          <ButtonLink to={to(`/postings/${postingId}`)}>{t('published')}</ButtonLink>
        </Acts>
      ) : null}
      {writable ? (
        <Writing />
      ) : (
        <Section title={t('yourText')}>
          {parts.map((part) => (
            <p key={part} className={postings.told}>
              <strong>{t(`parts.${part}`)}</strong>
              {`\n${texts[part]}`}
            </p>
          ))}
        </Section>
      )}
      {phase === 'withdrawn' ? null : <NamingForm />}
      {writable ? <Leaving /> : null}
      <Acts>
        <ButtonLink quiet to={to('/me/articles')}>
          {t('backToList')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

function Writing() {
  const { edition, texts, draft } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('articles');
  const { problemOf } = useReturnedProblems(returned);
  return (
    <Form method="post" noValidate className={styles.form} preventScrollReset>
      <p className="small quiet">{t('rule')}</p>
      <input type="hidden" name="edition" value={edition} />
      {parts.map((part) => (
        <div key={part} className={styles.form}>
          <LongTextField
            {...{ id: `field-${part}`, name: part, rows: 6, autosize: true, minRows: 6 }}
            label={t(`parts.${part}`)}
            description={t(`hints.${part}`)}
            error={problemOf(part)}
            defaultValue={returned?.values[part] ?? texts[part]}
          />
          {draft?.[part] ? (
            <p className={`small quiet ${postings.told}`}>{t('companyWrote', { text: draft[part] })}</p>
          ) : null}
        </div>
      ))}
      <Acts>
        <SubmitButton mih={48} quiet name="act" value="save">
          {t('save')}
        </SubmitButton>
        <SubmitButton mih={48} name="act" value="hand_in">
          {t('handIn')}
        </SubmitButton>
      </Acts>
    </Form>
  );
}

/** One's own consent, with its words above the choice; none unless one chooses, and back at any time. */
function NamingForm() {
  const { naming, name, school, wording } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('articles.naming');
  const text = useText();
  const { problemOf } = useReturnedProblems(returned);
  const values = returned?.values;
  return (
    <Section title={t('title')} lead={t('lead')}>
      <Form method="post" noValidate className={styles.form} preventScrollReset>
        <p className="small">{text(wording)}</p>
        <p className="small quiet">{t('young')}</p>
        <SelectField
          {...{ id: 'field-naming', name: 'naming', label: t('label') }}
          defaultValue={values?.naming ?? naming}
          data={namings.map((value) => ({ value, label: t(`choices.${value}`) }))}
        />
        <TextField
          {...{
            id: 'field-name',
            name: 'name',
            label: t('name'),
            description: t('nameHint'),
            optional: true,
          }}
          error={problemOf('name')}
          defaultValue={values?.name ?? name}
        />
        <TextField
          {...{ id: 'field-school', name: 'school', label: t('school'), description: t('schoolHint') }}
          optional
          error={problemOf('school')}
          defaultValue={values?.school ?? school}
        />
        <Acts>
          <SubmitButton mih={48} quiet name="act" value="name">
            {t('save')}
          </SubmitButton>
        </Acts>
      </Form>
    </Section>
  );
}

function Leaving() {
  const t = useTranslations('articles');
  return (
    <details>
      <summary>{t('leave')}</summary>
      <Form method="post" className={styles.form}>
        <p className="small">{t('leaveLead')}</p>
        <SubmitButton quiet mih={48} name="act" value="leave">
          {t('leave')}
        </SubmitButton>
      </Form>
    </details>
  );
}
