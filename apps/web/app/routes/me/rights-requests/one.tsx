import { Button } from '@mantine/core';
import { tokyoDateOf } from '@enishi/kernel';
import { day, moment, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import type { MyRightsRequestQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../../parts/page.tsx';
import { MyRightsRequestDocument, WithdrawRightsRequestDocument } from './questions.ts';
import styles from './rights-requests.module.css';

type Asked = MyRightsRequestQuery['myRightsRequest'];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myRightsRequest } = await api.load(MyRightsRequestDocument, { id: params.id ?? '' });
  return api.answer(myRightsRequest);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const outcome = await api.send(WithdrawRightsRequestDocument, { id });
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect(`/me/requests/${id}`);
}

/** One request: what was asked, where it stands, the answer word for word, and the copy that comes with it. */
export default function MyRightsRequest() {
  const asked = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('rightsRequests');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const open = asked.state !== 'answered' && asked.state !== 'withdrawn';
  return (
    <Page title={t('oneTitle', { kind: t(`kinds.${asked.kind}`) })}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {open ? (
        <Notice tone="good" title={t('waitingTitle')}>
          {t('waitingLead', { date: day(asked.dueOn, locale) })}
        </Notice>
      ) : null}
      <Answer asked={asked} />
      <Section title={t('asked')}>
        <p className={styles.words}>{asked.concerns}</p>
        <Facts>
          <Fact name={t('state')}>{t(`states.${asked.state}`)}</Fact>
          <Fact name={t('receivedOn')}>{day(asked.receivedOn, locale)}</Fact>
          <Fact name={t('dueOn')}>{day(asked.dueOn, locale)}</Fact>
          <Fact name={t('wantedFact')}>{t(`ways.${asked.wanted}`)}</Fact>
          <Fact name={t('feeFact')}>{money(asked.fee, locale)}</Fact>
          {asked.checkedAt ? <Fact name={t('checkedAt')}>{moment(asked.checkedAt, locale)}</Fact> : null}
          {asked.decidedAt ? <Fact name={t('decidedAt')}>{moment(asked.decidedAt, locale)}</Fact> : null}
          {asked.closedAt ? (
            <Fact name={t(asked.state === 'withdrawn' ? 'withdrawnAt' : 'answeredAt')}>
              {moment(asked.closedAt, locale)}
            </Fact>
          ) : null}
        </Facts>
      </Section>
      {open ? (
        <Form method="post">
          <p className="small quiet">{t('withdrawLead')}</p>
          <Acts>
            <SubmitButton quiet>{t('withdraw')}</SubmitButton>
          </Acts>
        </Form>
      ) : null}
      <Acts>
        <ButtonLink to={to('/me/requests')} quiet>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

function Answer({ asked: { letter, paperUrl, copy } }: { asked: Asked }) {
  const t = useTranslations('rightsRequests');
  if (!letter) return null;
  return (
    <>
      <Section title={t('letter')}>
        <article className={styles.letter}>
          <p>{letter.addressee}</p>
          {letter.paragraphs.map((paragraph) => (
            <p key={paragraph} className={styles.words}>
              {paragraph}
            </p>
          ))}
          <p className={styles.from}>{letter.from}</p>
        </article>
        {paperUrl ? (
          <Acts>
            <Button component="a" href={paperUrl} variant="default" mih={48}>
              {t('paper')}
            </Button>
          </Acts>
        ) : null}
      </Section>
      {copy ? <Copy copy={copy} /> : null}
    </>
  );
}

function Copy({ copy }: { copy: NonNullable<Asked['copy']> }) {
  const t = useTranslations('rightsRequests');
  const locale = useLocale() as UiLocale;
  const { state, csvUrl, jsonUrl, expiresAt } = copy;
  return (
    <Section title={t('copy')}>
      {state === 'asked' ? <p className="quiet">{t('copyAsking')}</p> : null}
      {state === 'expired' ? <p className="quiet">{t('copyGone')}</p> : null}
      {csvUrl && jsonUrl && expiresAt ? (
        <>
          <p>{t('copyUntil', { until: day(tokyoDateOf(new Date(expiresAt)), locale) })}</p>
          <Acts>
            <Button component="a" href={csvUrl} variant="default" mih={48} download>
              {t('csv')}
            </Button>
            <Button component="a" href={jsonUrl} variant="default" mih={48} download>
              {t('json')}
            </Button>
          </Acts>
        </>
      ) : null}
    </Section>
  );
}
