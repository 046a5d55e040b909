import { shortDay, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { MyTalkDocument, WriteMyTalkDocument } from '../../talks/questions.ts';
import { TalkForm, TalkLines } from '../../talks/talk.tsx';
import { MyPagesNav } from '../my-pages.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(MyTalkDocument, { id: params.id ?? '' });
  const sent = new URL(request.url).searchParams.get('said') === 'sent';
  return api.answer({ talk: found?.myTalk ?? null, sent }, found ? 200 : 404);
}

/** Writes to the company. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = { text: '', ...(await textOf(request)) };
  const id = params.id ?? '';
  const outcome = await api.send(WriteMyTalkDocument, { id, text: fields.text });
  if (outcome.ok) return api.redirect(`/me/talks/${id}?said=sent`);
  return api.answer<Returned>(returnedBy(outcome.refusal, fields), 422);
}

/** What the viewer and one company wrote; while it is closed it can be read and not written in. */
export default function MyTalk() {
  const { talk, sent } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('talks');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const back = (
    <Acts>
      <ButtonLink quiet to={to('/me/talks')}>
        {t('toList')}
      </ButtonLink>
      <ButtonLink quiet to={to('/me/consents')}>
        {t('toStop')}
      </ButtonLink>
    </Acts>
  );
  if (!talk)
    return (
      <Page title={t('goneTitle')}>
        <MyPagesNav />
        <Notice>
          <p>{t('goneLead')}</p>
          {back}
        </Notice>
      </Page>
    );
  const company = talk.company || t('goneCompany');
  return (
    <Page title={company} eyebrow={t('title')}>
      <MyPagesNav />
      {sent && !returned ? <Notice tone="good">{t('sent')}</Notice> : null}
      <TalkLines lines={talk.lines} own="person" names={{ person: t('you'), company }} />
      {talk.open ? (
        <TalkForm
          key={talk.lines.length}
          most={talk.longestText}
          hint={t('personHint', { date: shortDay(talk.lastDay, locale) })}
          returned={returned}
        />
      ) : (
        <Notice title={t('closed')}>{t('closedLead')}</Notice>
      )}
      {back}
    </Page>
  );
}
