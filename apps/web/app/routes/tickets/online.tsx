import { moment, occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { OnlineEntryQuery } from '../../gql/public/graphql.ts';
import { Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { JoinOnlineDocument, OnlineEntryDocument } from './online-questions.ts';
import styles from './tickets.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(OnlineEntryDocument, { code: params.code ?? '' });
  return api.answer({ entry: found?.onlineEntry ?? null }, found ? 200 : 404);
}

/** Notes that somebody has come, and leads to where it takes place. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(JoinOnlineDocument, { code: params.code ?? '' });
  if (outcome.ok) return api.redirectTo(outcome.value.joinOnline);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

type Entry = OnlineEntryQuery['onlineEntry'];

/** Where somebody with a ticket takes part online: from when, then the button, what the organiser says, and the address. */
export default function OnlineTicket() {
  const { entry } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('online');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  if (!entry)
    return (
      <Page title={t('unknownTitle')}>
        <meta name="robots" content="noindex" />
        <Notice>{t('unknown')}</Notice>
      </Page>
    );
  const when = entry.session ?? entry;
  return (
    <Page title={text(entry.title)} eyebrow={t('title')}>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <ProblemSummary wrong={[]} refusal={returned && 'refusal' in returned ? returned.refusal : undefined} />
      <Facts>
        {entry.session ? <Fact name={t('session')}>{text(entry.session.name)}</Fact> : null}
        <Fact name={t('when')}>{occasion(when.startsAt, when.endsAt, locale)}</Fact>
        <Fact name={t('kind')}>{text(entry.typeName)}</Fact>
      </Facts>
      <WayIn entry={entry} />
      <p>
        <Link to={to(`/events/${entry.eventId}`)}>{t('event')}</Link>
      </p>
    </Page>
  );
}

function WayIn({ entry: { good, stage, opensAt, address, joined } }: { entry: Entry }) {
  const t = useTranslations('online');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (!good)
    return (
      <Notice tone="warn" title={t('deadTitle')}>
        <p>{t('dead')}</p>
      </Notice>
    );
  if (stage === 'over')
    return (
      <Notice title={t('overTitle')}>
        <p>{t('over')}</p>
      </Notice>
    );
  if (stage === 'before')
    return (
      <Notice title={t('notYetTitle')}>
        <p className="figures">{t('notYet', { at: moment(opensAt, locale) })}</p>
      </Notice>
    );
  if (!address)
    return (
      <Notice tone="warn" title={t('noAddressTitle')}>
        <p>{t('noAddress')}</p>
      </Notice>
    );
  return (
    <div className={styles.online}>
      <p role="status">{t(joined ? 'joined' : 'ready')}</p>
      <Form method="post">
        <SubmitButton mih={56}>{t(joined ? 'again' : 'join')}</SubmitButton>
      </Form>
      {address.notes ? (
        <section aria-label={t('notes')}>
          <h2>{t('notes')}</h2>
          <p className={styles.notes}>{text(address.notes)}</p>
        </section>
      ) : null}
      <p className="small">
        {t('address')}:{' '}
        <a href={address.url} translate="no" rel="noreferrer" className={styles.address}>
          {address.url}
        </a>
      </p>
      <p className="small quiet">{t('secret')}</p>
    </div>
  );
}
