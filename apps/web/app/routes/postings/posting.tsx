import type { UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  type MetaDescriptor,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { TickField } from '../../forms/fields.tsx';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { JoinOrSignIn } from '../../parts/join-or-sign-in.tsx';
import { municipalitiesOf } from '../../parts/municipalities.ts';
import { Acts, Notice, Page, Section } from '../../parts/page.tsx';
import { placeName } from '../companies/place-names.ts';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { PostingBody } from './posting-body.tsx';
import { PostingRules } from './posting-rules.tsx';
import styles from './postings.module.css';
import { ApplyForPostingDocument, PostingDocument } from './questions.ts';
import { structuredPosting } from './structured-posting.ts';

/** Whoever has to join or to sign in first comes back here afterwards. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const { posting, viewer } = await api.load(PostingDocument, { id });
  const here = `${api.place.base}/postings/${encodeURIComponent(id)}`;
  const member = Boolean(viewer?.memberId);
  if (!member) api.setCookie(rememberReturn(here));
  const address = new URL(here, request.url).href;
  return api.answer({ ...posting, member, here, address, areas: await municipalitiesOf(request) });
}

type Loaded = Awaited<ReturnType<typeof loader>>['data'];

/** What search engines read; employment as a JobPosting of schema.org, and what is over not at all. */
export function meta({ loaderData }: { loaderData?: Loaded }): MetaDescriptor[] {
  if (loaderData?.posting.phase !== 'open') return [{ name: 'robots', content: 'noindex' }];
  const { posting, areas, address } = loaderData;
  const structured = structuredPosting(posting, placeName(posting.area, areas) ?? null);
  return [
    { tagName: 'link', rel: 'canonical', href: address },
    ...(structured ? [{ 'script:ld+json': structured } as MetaDescriptor] : []),
  ];
}

/** Applies, with the words as they stood beside the tick. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { message = '', agreed = '', wording = '' } = await textOf(request);
  const agreedTo = agreed === 'on' ? wording : null;
  const outcome = await api.send(ApplyForPostingDocument, { id: params.id ?? '', message, agreedTo });
  if (outcome.ok) return api.redirect('/me/applications?said=applied');
  return api.answer(returnedBy(outcome.refusal, { message, agreed }), 409);
}

/** One posting: with whom, what and what for, then the conditions, then applying. */
export default function PostingPage() {
  const { posting, rules, areas } = useLoaderData<typeof loader>();
  const t = useTranslations('postings');
  const to = useLinks();
  return (
    <Page title={posting.title} eyebrow={posting.company}>
      <PostingBody posting={posting} areas={areas} />
      <Applying />
      <PostingRules rules={rules} />
      <p>
        <Link to={to(`/postings/${posting.id}/wrong`)}>{t('toWrong')}</Link>
      </p>
      <p>
        <Link to={to('/postings')}>{t('toBoard')}</Link>
      </p>
      {posting.phase === 'open' ? (
        <p>
          <Link to={to(`/postings?company=${posting.companyId}`)}>{t('find.ofCompany')}</Link>
        </p>
      ) : null}
    </Page>
  );
}

function Applying() {
  const { posting, wording, ownId, member, here } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('postings');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const labels = { message: t('message'), agreed: t('agreement') };
  const refused = <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />;
  if (ownId)
    return (
      <Notice tone="good" title={t('own')}>
        <Acts>
          <ButtonLink to={to('/me/applications')}>{t('toOwn')}</ButtonLink>
        </Acts>
      </Notice>
    );
  if (posting.phase !== 'open')
    return (
      <>
        {refused}
        <Notice title={t('over')}>
          <p>{t('others')}</p>
        </Notice>
      </>
    );
  if (!member)
    return (
      <Notice title={t('membersOnly')}>
        <JoinOrSignIn here={here} join={t('join')} signIn={t('signIn')} hint={t('joinHint')} />
      </Notice>
    );
  return (
    <Section title={t('applyTitle')} lead={t('applyLead')}>
      <Form method="post" preventScrollReset noValidate className={styles.apply}>
        {refused}
        <input type="hidden" name="wording" value={wording[locale]} />
        <LongTextField
          {...{ id: 'field-message', name: 'message', rows: 6, label: t('message') }}
          description={t('messageHint')}
          error={problemOf('message')}
          defaultValue={returned?.values.message ?? ''}
        />
        <TickField id="field-agreed" name="agreed" label={wording[locale]} error={problemOf('agreed')} />
        <Acts>
          <SubmitButton mih={48}>{t('apply')}</SubmitButton>
        </Acts>
      </Form>
    </Section>
  );
}
