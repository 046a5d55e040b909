import { Button } from '@mantine/core';
import { shortDay, type UiLocale } from '@enishi/ui';
import { tokyoDateOf } from '@enishi/kernel';
import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { MyCopiesQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page, Section } from '../../parts/page.tsx';
import { MyPagesNav } from './my-pages.tsx';
import { MyCopiesDocument, RequestMyCopyDocument } from './personal-questions.ts';
import styles from './me.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myCopies, myMembership } = await api.load(MyCopiesDocument);
  return api.answer({ copies: myCopies, left: Boolean(myMembership.leftOn) });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(RequestMyCopyDocument);
  if (!outcome.ok) return api.answer({ refusal: outcome.refusal.message }, 409);
  return api.redirect('/me/data');
}

/** One button for the copy, the copies that wait to be taken, and where erasing begins. */
export default function OwnCopyPage() {
  const { copies, left } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('ownCopy');
  const requests = useTranslations('rightsRequests');
  const to = useLinks();
  const made = copies.filter(({ state }) => state !== 'asked');
  const waiting = made.length < copies.length;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {waiting ? (
        <Notice tone="good" title={t('asking')}>
          {t('askingLead')}
        </Notice>
      ) : (
        <Form method="post">
          <Acts>
            <SubmitButton>{t('ask')}</SubmitButton>
          </Acts>
        </Form>
      )}
      {waiting && made.length === 0 ? null : (
        <Section title={t('listTitle')}>
          {made.length === 0 ? (
            <p className="quiet">{t('none')}</p>
          ) : (
            <ul className={styles.list}>
              {made.map((copy) => (
                <Copy key={copy.id} copy={copy} />
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section title={requests('section')} lead={requests('sectionLead')}>
        <Acts>
          <ButtonLink to={to('/me/requests')} quiet>
            {requests('open')}
          </ButtonLink>
        </Acts>
      </Section>
      <Section title={t('eraseTitle')} lead={t('eraseLead')}>
        {left ? (
          <Acts>
            <ButtonLink to={to('/me/erase')} quiet>
              {t('eraseOpen')}
            </ButtonLink>
          </Acts>
        ) : (
          <p className="quiet">{t('eraseLater')}</p>
        )}
      </Section>
    </Page>
  );
}

function Copy({ copy }: { copy: MyCopiesQuery['myCopies'][number] }) {
  const t = useTranslations('ownCopy');
  const locale = useLocale() as UiLocale;
  const on = (instant: string) => shortDay(tokyoDateOf(new Date(instant)), locale);
  const date = on(copy.askedAt);
  if (!copy.csvUrl || !copy.jsonUrl || !copy.expiresAt)
    return <li className="quiet">{t('expired', { date })}</li>;
  return (
    <li>
      <p>
        {copy.scope === 'provisions' ? <strong>{t('provisions')} </strong> : null}
        {t('ready', { date, until: on(copy.expiresAt) })}
      </p>
      <Acts>
        <Button component="a" href={copy.csvUrl} variant="default" mih={48} download>
          {t('csv')}
        </Button>
        <Button component="a" href={copy.jsonUrl} variant="default" mih={48} download>
          {t('json')}
        </Button>
      </Acts>
      {copy.downloads > 0 ? <p className="small quiet">{t('taken', { count: copy.downloads })}</p> : null}
    </li>
  );
}
