import { day, type UiLocale } from '@enishi/ui';
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
import { returnedBy } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../parts/page.tsx';
import { Tick } from '../../parts/tick.tsx';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { FoundGiftDocument, ReceiveGiftDocument } from './questions.ts';
import styles from './gifts.module.css';

/** Looking at a gift never uses it up. Whoever has to join or to sign in first comes back here afterwards. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const here = `${api.place.base}/gift/${encodeURIComponent(params.code ?? '')}`;
  const outcome = await api.send(FoundGiftDocument, { code: params.code ?? '' });
  if (!outcome.ok)
    return api.answer(
      { gift: null, member: false, here, refusal: outcome.refusal.message },
      outcome.refusal.kind === 'not_found' ? 404 : 409,
    );
  const { gift, viewer } = outcome.value;
  const member = Boolean(viewer?.memberId);
  if (!member) api.setCookie(rememberReturn(here));
  return api.answer({ gift, member, here, refusal: null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const outcome = await api.send(ReceiveGiftDocument, { code });
  if (!outcome.ok) return api.answer(returnedBy(outcome.refusal, {}), 409);
  return api.redirect(`/gift/${encodeURIComponent(code)}`);
}

/** A gift as whoever holds its link sees it: from whom, what, until when, and the one next step. */
export default function ReceiveGift() {
  const { gift, member, here, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('gift');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  if (!gift) {
    return (
      <Page title={t('closedTitle')}>
        <ProblemSummary wrong={[]} refusal={refusal ?? undefined} />
        <Acts>
          <ButtonLink to={to('/gift')} quiet>
            {t('otherCode')}
          </ButtonLink>
          <ButtonLink to={to('/')} quiet>
            {t('home')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  const { own, hindrance } = gift;
  return (
    <Page
      title={own ? t('ownTitle') : t('foundTitle', { name: gift.recipientName })}
      lead={own ? undefined : t('foundLead', { giver: gift.giverName })}
    >
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {own && gift.lastDay ? (
        <Notice tone="good" title={t('ownUntil', { date: day(gift.lastDay, locale) })}>
          <p>{t('ownLead')}</p>
        </Notice>
      ) : null}
      {gift.message ? (
        <blockquote className={styles.sheet}>
          <p className={styles.message}>{gift.message}</p>
          <p className="small quiet">{t('sheetFrom', { name: gift.giverName })}</p>
        </blockquote>
      ) : null}
      <Facts>
        <Fact name={t('givenBy')}>{gift.giverName}</Fact>
        <Fact name={t('months')}>
          {text(gift.planName)} {text(gift.length)}
        </Fact>
        {own ? null : <Fact name={t('receivableName')}>{day(gift.receivableUntil, locale)}</Fact>}
        {!own && gift.from && gift.lastDay ? (
          <Fact name={t('termName')}>
            {t('term', { from: day(gift.from, locale), lastDay: day(gift.lastDay, locale) })}
          </Fact>
        ) : null}
        <Fact name={t('costName')}>{t('cost')}</Fact>
      </Facts>
      <Section title={t('givesTitle')}>
        <ul className={styles.benefits}>
          {gift.benefits.map((benefit) => (
            <li key={benefit.ja}>
              <Tick />
              <span>{text(benefit)}</span>
            </li>
          ))}
        </ul>
      </Section>
      {hindrance && !own ? (
        <Notice tone="warn" title={t(`hindrance_${hindrance}_title`)}>
          <p>{t(`hindrance_${hindrance}`)}</p>
        </Notice>
      ) : null}
      {own ? (
        <Acts>
          <ButtonLink to={to('/me')}>{t('toMe')}</ButtonLink>
        </Acts>
      ) : member ? (
        <NextStep hindrance={hindrance ?? null} />
      ) : (
        <>
          <Acts>
            <ButtonLink to={to('/join')}>{t('join')}</ButtonLink>
            <ButtonLink to={to(`/sign-in?next=${encodeURIComponent(here)}`)} quiet>
              {t('signIn')}
            </ButtonLink>
          </Acts>
          <p className="small quiet">{t('joinHint')}</p>
        </>
      )}
    </Page>
  );
}

function NextStep({ hindrance }: { hindrance: string | null }) {
  const t = useTranslations('gift');
  const to = useLinks();
  if (hindrance === 'card_charged')
    return (
      <Acts>
        <ButtonLink to={to('/me/cancel')} quiet>
          {t('toCancel')}
        </ButtonLink>
        <ButtonLink to={to('/me')} quiet>
          {t('toMe')}
        </ButtonLink>
      </Acts>
    );
  if (hindrance)
    return (
      <Acts>
        <ButtonLink to={to(hindrance === 'own_gift' ? '/me/gifts' : '/me')} quiet>
          {hindrance === 'own_gift' ? t('givenTitle') : t('toMe')}
        </ButtonLink>
      </Acts>
    );
  return (
    <Form method="post">
      <Acts>
        <SubmitButton size="lg">{t('receive')}</SubmitButton>
      </Acts>
    </Form>
  );
}
