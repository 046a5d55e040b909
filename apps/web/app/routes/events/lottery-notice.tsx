import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { EventLotteryQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice } from '../../parts/page.tsx';

type Lottery = NonNullable<EventLotteryQuery['eventLottery']>;

/** Of an event whose places are drawn by lot: when one applies, or that it was drawn, and the way to its page. */
export function LotteryNotice({ eventId, lottery }: { eventId: string; lottery: Lottery }) {
  const t = useTranslations('lottery');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { stage, opensAt, closesAt } = lottery;
  return (
    <Notice title={t('noticeTitle')}>
      <p>{t(`stages.${stage}`, { opens: moment(opensAt, locale), closes: moment(closesAt, locale) })}</p>
      <Acts>
        <ButtonLink to={to(`/events/${eventId}/lottery`)} quiet={stage !== 'open'}>
          {t(stage === 'open' ? 'toForm' : 'toPage')}
        </ButtonLink>
      </Acts>
    </Notice>
  );
}
