import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { CardPageQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { CardLine, ChangeCardButton, type ShownCard } from './my-card.tsx';
import { Waiting } from './waiting.tsx';
import { useWatching } from './watching.ts';

const pollEveryMs = 1500;

type Props = {
  page: CardPageQuery['cardPage'];
  card: ShownCard | null;
  /** On the way out to the payment company's page. */
  leaving: boolean;
  /** Came back from there without giving a card. */
  gaveUp: boolean;
  /** This page, where whoever pays goes on and what that is called, and where another card is asked for. */
  places: { here: string; home: string; homeName: string; change: string };
};

/** A change of card while it is under way, and how it ended. */
export function CardProgress(shown: Props) {
  const { page, leaving, gaveUp, places } = shown;
  const t = useTranslations('card');
  const to = useLinks();
  const moving = page.state === 'requested' || page.state === 'open' || page.state === 'given';
  const waits = page.state === 'open' && gaveUp;
  const slow = useWatching(moving && !waits ? pollEveryMs : null);
  if (page.state === 'open' && (gaveUp || slow)) {
    return (
      <Page title={t('openTitle')} lead={t('openLead')}>
        <Acts>
          <ButtonLink to={to(`${places.here}?go=1`)}>{t('openAct')}</ButtonLink>
          <ButtonLink to={to(places.home)} quiet>
            {places.homeName}
          </ButtonLink>
        </Acts>
      </Page>
    );
  }
  if (moving) {
    const title = leaving ? t('openingTitle') : t('movingTitle');
    return (
      <Page title={title} lead={leaving ? t('openingLead') : t('movingLead')}>
        <Waiting>{title}</Waiting>
        {slow ? <Notice tone="warn">{t('slow')}</Notice> : null}
      </Page>
    );
  }
  return <CardChanged {...shown} />;
}

/** How it ended: the new card, and whether money moved. */
function CardChanged({ page, card, places }: Props) {
  const t = useTranslations('card');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const done = page.state === 'done';
  return (
    <Page title={done ? t('doneTitle') : t('failedTitle')} lead={done ? t('doneLead') : t('failedLead')}>
      {done && card ? <CardLine card={card} /> : null}
      <Notice tone={page.declineCode ? 'warn' : done ? 'good' : 'calm'}>
        {page.paid > 0 ? <p>{t('paidNow', { price: money(page.paid, locale) })}</p> : null}
        {page.declineCode ? <p>{t(sentenceFor(page.declineCode))}</p> : null}
        {page.paid === 0 && !page.declineCode ? <p>{t('notMoved')}</p> : null}
      </Notice>
      <Acts>
        {!done || page.declineCode ? <ChangeCardButton action={places.change} /> : null}
        <ButtonLink to={to(places.home)} quiet={!done || Boolean(page.declineCode)}>
          {places.homeName}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

/** A card company that wants to hear from the holder has not refused. */
const sentenceFor = (code: string): 'authenticate' | 'declined' =>
  code === 'authentication_required' || code.endsWith('requires_action') ? 'authenticate' : 'declined';
