import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import { CopyButton } from '../../tickets/copy-button.tsx';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import postings from '../../postings/postings.module.css';
import styles from '../talent/talent.module.css';
import {
  CallOffArticleDocument,
  CompanyArticleDocument,
  GiveBackArticleDocument,
  InviteToArticleDocument,
  UseArticleDocument,
} from './article-questions.ts';
import beside from './article.module.css';

const said = ['invited', 'given_back', 'used', 'called_off'] as const;
const parts = ['whoWith', 'what', 'why', 'growth'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', postingId = '' } = params;
  const { companyArticle, companyPosting } = await api.load(CompanyArticleDocument, { companyId, postingId });
  const { origin, searchParams } = new URL(request.url);
  const done = said.find((one) => one === searchParams.get('said')) ?? null;
  const code = companyArticle?.code;
  const link = code ? `${origin}${api.place.base}/articles/${code}` : '';
  return api.answer({ companyId, postingId, article: companyArticle, ...companyPosting, link, done });
}

/** Invites, gives back, uses what was handed in, or calls it off. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', postingId = '' } = params;
  const typed = await textOf(request);
  const { act = '', id = '', note = '' } = typed;
  const edition = Number(typed.edition) || 0;
  const here = `/company/${companyId}/postings/${postingId}/article`;
  if (act === 'invite') {
    const invited = await api.send(InviteToArticleDocument, { companyId, postingId });
    if (invited.ok) return api.redirect(`${here}?said=invited`);
    return api.answer(returnedBy(invited.refusal, {}), 409);
  }
  if (act === 'give_back') {
    const given = await api.send(GiveBackArticleDocument, { companyId, id, edition, note });
    if (given.ok) return api.redirect(`${here}?said=given_back`);
    return api.answer(returnedBy(given.refusal, { note }), 422);
  }
  const read = { companyId, id, edition, postingEdition: Number(typed.postingEdition) || 0 };
  const outcome =
    act === 'use'
      ? await api.send(UseArticleDocument, read)
      : await api.send(CallOffArticleDocument, { companyId, id });
  if (outcome.ok) return api.redirect(`${here}?said=${act === 'use' ? 'used' : 'called_off'}`);
  return api.answer(returnedBy(outcome.refusal, {}), 409);
}

/** A company asks one student to write for its draft, reads what they wrote beside its own text, and gives it back or uses it. */
export default function CompanyArticle() {
  const { companyId, postingId, article, posting, state, link, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyArticle');
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  const again = article?.phase === 'lapsed';
  return (
    <Page title={t('title')} eyebrow={posting.title} lead={t('lead')}>
      <ProblemSummary wrong={wrongAmong({ note: t('note') })} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      {article ? <Standing /> : null}
      {state !== 'draft' && !article ? <p>{t('locked')}</p> : null}
      {state === 'draft' && (!article || again) ? (
        <Form method="post">
          <Acts>
            <SubmitButton mih={48} name="act" value="invite">
              {t(again ? 'again' : 'invite')}
            </SubmitButton>
          </Acts>
        </Form>
      ) : null}
      {link ? <InvitationLink link={link} /> : null}
      {article?.texts && article.phase === 'handed_in' ? <Checking /> : null}
      {article && article.phase !== 'checked' && article.phase !== 'lapsed' ? <CallingOff /> : null}
      <Acts>
        <ButtonLink quiet to={to(`/company/${companyId}/postings/${postingId}`)}>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

function InvitationLink({ link }: { link: string }) {
  const t = useTranslations('companyArticle');
  return (
    <Section title={t('link')}>
      <p className={beside.link}>{link}</p>
      <Acts>
        <CopyButton what={t('link')} text={link} />
      </Acts>
    </Section>
  );
}

function Standing() {
  const { article } = useLoaderData<typeof loader>();
  const t = useTranslations('companyArticle');
  const locale = useLocale() as UiLocale;
  if (!article) return null;
  const { phase, until, note, name, school } = article;
  return (
    <Notice title={t(`phases.${phase}`)}>
      {phase === 'invited' ? <p>{t('until', { at: moment(until, locale) })}</p> : null}
      {note && phase === 'given_back' ? <p className={postings.told}>{t('noteWas', { note })}</p> : null}
      {phase === 'handed_in' || phase === 'checked' ? (
        <p>{name ? (school ? t('namedOf', { name, school }) : t('named', { name })) : t('unnamed')}</p>
      ) : null}
    </Notice>
  );
}

/** The student's four texts, each beside the company's own; below, what the company does with them. */
function Checking() {
  const { article, posting, edition } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyArticle');
  const names = useTranslations('articles.parts');
  const { problemOf } = useReturnedProblems(returned);
  if (!article?.texts) return null;
  const { id, texts } = article;
  return (
    <>
      {parts.map((part) => (
        <Section key={part} title={names(part)}>
          <div className={beside.beside}>
            <div>
              <h3>{t('students')}</h3>
              <p className={postings.told}>{texts[part]}</p>
            </div>
            <div>
              <h3>{t('own')}</h3>
              <p className={`quiet ${postings.told}`}>{posting[part] || t('nothing')}</p>
            </div>
          </div>
        </Section>
      ))}
      <Form method="post" className={styles.form}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="edition" value={article.edition} />
        <input type="hidden" name="postingEdition" value={edition} />
        <p className="small">{t('useLead')}</p>
        <Acts>
          <SubmitButton mih={48} name="act" value="use">
            {t('use')}
          </SubmitButton>
        </Acts>
      </Form>
      <Form method="post" noValidate className={styles.form} preventScrollReset>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="edition" value={article.edition} />
        <LongTextField
          {...{ id: 'field-note', name: 'note', rows: 3, label: t('note'), description: t('noteHint') }}
          error={problemOf('note')}
          defaultValue={returned?.values.note ?? ''}
        />
        <Acts>
          <SubmitButton quiet mih={48} name="act" value="give_back">
            {t('giveBack')}
          </SubmitButton>
        </Acts>
      </Form>
    </>
  );
}

function CallingOff() {
  const { article } = useLoaderData<typeof loader>();
  const t = useTranslations('companyArticle');
  return (
    <details>
      <summary>{t('callOff')}</summary>
      <Form method="post" className={styles.form}>
        <input type="hidden" name="id" value={article?.id ?? ''} />
        <p className="small">{t('callOffLead')}</p>
        <SubmitButton quiet mih={48} name="act" value="call_off">
          {t('callOff')}
        </SubmitButton>
      </Form>
    </details>
  );
}
