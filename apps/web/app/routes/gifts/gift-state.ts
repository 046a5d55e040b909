import { day, moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { GivenGiftsQuery } from '../../gql/public/graphql.ts';

type Gift = Pick<
  GivenGiftsQuery['givenGifts'][number],
  'state' | 'sendOn' | 'sentAt' | 'bounced' | 'receivedAt' | 'returnReason' | 'recipientEmail'
>;

/** Where a gift stands, in a few words. */
export function useGiftState(): (gift: Gift) => string {
  const t = useTranslations('gift');
  const locale = useLocale() as UiLocale;
  return ({ state, sendOn, sentAt, bounced, receivedAt, returnReason, recipientEmail }) => {
    switch (state) {
      case 'ordered':
        return t('stateOrdered');
      case 'ready':
        return recipientEmail && sendOn ? t('stateWaits', { date: day(sendOn, locale) }) : t('stateHandOver');
      case 'sent':
        if (bounced) return t('stateBounced');
        return t('stateSent', { date: sentAt ? moment(sentAt, locale) : '' });
      case 'received':
        return t('stateReceived', { date: receivedAt ? moment(receivedAt, locale) : '' });
      case 'returning':
        return returnReason === 'deadline' ? t('stateExpired') : t('stateReturning');
      case 'refunded':
        return returnReason === 'deadline' ? t('stateExpiredRefunded') : t('stateRefunded');
    }
  };
}
