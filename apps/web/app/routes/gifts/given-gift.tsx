import { Button } from '@mantine/core';
import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useLinks, useText } from '../../frame.ts';
import type { GivenGiftQuery } from '../../gql/public/graphql.ts';
import { useHydrated } from '../../hydrated.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../parts/page.tsx';
import { useGiftState } from './gift-state.ts';
import { CancelGift, MailGift } from './gift-acts.tsx';
import { GiftSheet } from './gift-sheet.tsx';
import styles from './gifts.module.css';

const toneOf = ({ state, bounced }: GivenGiftQuery['givenGift']) => {
  if (bounced) return 'warn';
  return state === 'ready' || state === 'sent' || state === 'received' ? 'good' : 'calm';
};

type Props = { gift: GivenGiftQuery['givenGift']; returned?: Returned };

/** A gift that was paid, as its giver sees it: where it stands, the sheet to hand over, and what can still be changed. */
export function GivenGiftPage({ gift, returned }: Props) {
  const t = useTranslations('gift');
  const receipts = useTranslations('me');
  const locale = useLocale() as UiLocale;
  const stateOf = useGiftState();
  const to = useLinks();
  const text = useText();
  const hydrated = useHydrated();
  const { state, recipientEmail, message } = gift;
  const waits = state === 'ready' || state === 'sent';
  const problem = returned?.problems.recipientEmail;
  const sentence = problem && 'sentence' in problem ? problem.sentence : undefined;
  const wrong = sentence ? [{ name: 'recipientEmail', label: t('recipientEmail'), sentence }] : [];
  return (
    <Page title={gift.recipientName ? t('oneTitle', { name: gift.recipientName }) : t('nameless')}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <Notice tone={toneOf(gift)} title={stateOf(gift)}>
        {gift.bounced ? <p>{t('bouncedLead')}</p> : null}
        {waits ? <p>{t('waitsLead', { date: day(gift.receivableUntil, locale) })}</p> : null}
        {state === 'returning' ? <p>{t('returningLead', { price: money(gift.amount, locale) })}</p> : null}
        {state === 'refunded' ? <p>{t('refundedLead', { price: money(gift.amount, locale) })}</p> : null}
        {state === 'received' ? <p>{t('receivedLead')}</p> : null}
      </Notice>
      {gift.bounced ? <MailGift gift={gift} problem={sentence} /> : null}
      {waits && gift.link && gift.printedCode ? (
        <>
          <GiftSheet gift={{ ...gift, link: gift.link, printedCode: gift.printedCode }} />
          <div className="not-printed">
            <Button variant="default" onClick={() => window.print()} disabled={!hydrated} mih={48}>
              {t('print')}
            </Button>
          </div>
        </>
      ) : null}
      <Section title={t('orderTitle')}>
        <Facts>
          <Fact name={t('months')}>
            {text(gift.planName)} {text(gift.length)}
          </Fact>
          <Fact name={t('paidName')}>{money(gift.amount, locale)}</Fact>
          {recipientEmail ? <Fact name={t('recipientEmail')}>{recipientEmail}</Fact> : null}
          {message ? (
            <Fact name={t('message')}>
              <span className={styles.message}>{message}</span>
            </Fact>
          ) : null}
        </Facts>
        <Acts>
          <ButtonLink to={to('/me/receipts')} quiet>
            {receipts('navReceipts')}
          </ButtonLink>
          <ButtonLink to={to('/me/gifts')} quiet>
            {t('givenTitle')}
          </ButtonLink>
        </Acts>
      </Section>
      {waits && !gift.bounced ? <MailGift gift={gift} problem={sentence} /> : null}
      {waits ? <CancelGift amount={gift.amount} /> : null}
    </Page>
  );
}
