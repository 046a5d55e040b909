import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { JoinOrSignIn } from '../../parts/join-or-sign-in.tsx';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../parts/page.tsx';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import styles from './postings.module.css';

const ArticleInvitationDocument = graphql(`
  query ArticleInvitation($code: String!) {
    articleInvitation(code: $code) {
      title
      company
      contract
      draft {
        why
        whoWith
        what
        growth
      }
      until
      ownId
    }
    viewer {
      memberId
    }
  }
`);

const AcceptArticleDocument = graphql(`
  mutation AcceptArticle($code: String!) {
    acceptArticle(code: $code)
  }
`);

/** Whoever has to join the community or to sign in first comes back here afterwards. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const { articleInvitation, viewer } = await api.load(ArticleInvitationDocument, { code });
  const here = `${api.place.base}/articles/${encodeURIComponent(code)}`;
  const member = Boolean(viewer?.memberId);
  if (!member) api.setCookie(rememberReturn(here));
  return api.answer({ ...articleInvitation, member, here });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(AcceptArticleDocument, { code: params.code ?? '' });
  if (outcome.ok) return api.redirect(`/me/articles/${outcome.value.acceptArticle}?said=accepted`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** What a company asks a student to write about: what the article needs of its draft, and no conditions. */
export default function ArticleInvitation() {
  const { title, company, contract, draft, until, ownId } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('articleInvitation');
  const parts = useTranslations('articles.parts');
  const postings = useTranslations('postings');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const written = (['whoWith', 'what', 'why', 'growth'] as const).filter((part) => draft[part] !== '');
  return (
    <Page title={title} eyebrow={t('eyebrow')} lead={t('lead', { company, title })}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {ownId ? (
        <Notice tone="good" title={t('own')}>
          <Acts>
            <ButtonLink to={to(`/me/articles/${ownId}`)}>{t('toOwn')}</ButtonLink>
          </Acts>
        </Notice>
      ) : (
        <>
          <p>{t('what')}</p>
          <p>{t('naming')}</p>
          <Facts>
            <Fact name={t('company')}>{company}</Fact>
            <Fact name={t('contract')}>{postings(`contracts.${contract}`)}</Fact>
            <Fact name={t('until')}>{moment(until, locale)}</Fact>
          </Facts>
          <Section title={t('draftTitle')}>
            {written.length === 0 ? <p className="quiet">{t('nothing')}</p> : null}
            {written.map((part) => (
              <p key={part} className={styles.told}>
                <strong>{parts(part)}</strong>
                {`\n${draft[part]}`}
              </p>
            ))}
          </Section>
          <Taking />
        </>
      )}
    </Page>
  );
}

function Taking() {
  const { member, here } = useLoaderData<typeof loader>();
  const t = useTranslations('articleInvitation');
  const rule = useTranslations('articles');
  if (!member)
    return (
      <Notice title={t('membersOnly')}>
        <JoinOrSignIn here={here} join={t('join')} signIn={t('signIn')} hint={t('joinHint')} />
      </Notice>
    );
  return (
    <Form method="post">
      <p className="small quiet">{rule('rule')}</p>
      <Acts>
        <SubmitButton mih={48}>{t('take')}</SubmitButton>
      </Acts>
    </Form>
  );
}
