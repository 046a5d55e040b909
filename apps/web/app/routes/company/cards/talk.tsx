import { shortDay, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { CompanyTalkDocument, WriteCompanyTalkDocument } from '../../talks/questions.ts';
import { TalkForm, TalkLines } from '../../talks/talk.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', cardId: id = '' } = params;
  const found = await api.find(CompanyTalkDocument, { companyId, id });
  const sent = new URL(request.url).searchParams.get('said') === 'sent';
  return api.answer({ companyId, talk: found?.companyTalk ?? null, sent }, found ? 200 : 404);
}

/** Writes to the person. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', cardId: id = '' } = params;
  const fields = { text: '', ...(await textOf(request)) };
  const outcome = await api.send(WriteCompanyTalkDocument, { companyId, id, text: fields.text });
  if (outcome.ok) return api.redirect(`/company/${companyId}/cards/${id}/talk?said=sent`);
  return api.answer<Returned>(returnedBy(outcome.refusal, fields), 422);
}

/** What the company and one person wrote; each look is recorded, and nothing is left of it once the person has stopped. */
export default function CompanyTalk() {
  const { companyId, talk, sent } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('talks');
  const cards = useTranslations('receivedCards');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (!talk)
    return (
      <Page title={t('companyClosed')}>
        <Notice>
          <p>{t('companyClosedLead')}</p>
          <Acts>
            <ButtonLink quiet to={to(`/company/${companyId}/cards`)}>
              {cards('back')}
            </ButtonLink>
          </Acts>
        </Notice>
      </Page>
    );
  const name = cards('honoured', { name: talk.name });
  return (
    <Page title={name} eyebrow={t('companyTitle')}>
      {sent && !returned ? <Notice tone="good">{t('sent')}</Notice> : null}
      <TalkLines lines={talk.lines} own="company" names={{ person: name, company: talk.company }} />
      <TalkForm
        key={talk.lines.length}
        most={talk.longestText}
        hint={t('companyHint', { date: shortDay(talk.lastDay, locale) })}
        returned={returned}
      />
      <p className="small quiet">{t('companyRules')}</p>
      <Acts>
        {talk.ofCard ? (
          <>
            <ButtonLink quiet to={to(`/company/${companyId}/cards/${talk.id}`)}>
              {t('toCard')}
            </ButtonLink>
            <ButtonLink quiet to={to(`/company/${companyId}/cards`)}>
              {cards('back')}
            </ButtonLink>
          </>
        ) : (
          <ButtonLink quiet to={to(`/company/${companyId}/postings`)}>
            {t('toPostings')}
          </ButtonLink>
        )}
      </Acts>
    </Page>
  );
}
