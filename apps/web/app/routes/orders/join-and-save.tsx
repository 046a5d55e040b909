import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice } from '../../parts/page.tsx';

type Props = {
  joining: NonNullable<EventQuery['event']['joining']>;
  /** On all tickets chosen, in yen. */
  saves: number;
  /** The choice, to come back to. */
  back: string;
};

/** What a plan would save on this choice, and the ways to it, which lead back to the same choice. */
export function JoinAndSave({ joining: { plan }, saves, back }: Props) {
  const t = useTranslations('guest');
  const text = useText();
  const to = useLinks();
  const locale = useLocale() as UiLocale;
  return (
    <Notice title={t('saveTitle', { plan: text(plan), price: money(saves, locale) })}>
      <p>{t('saveLead')}</p>
      <Acts>
        <ButtonLink quiet to={to('/join')}>
          {t('join')}
        </ButtonLink>
        <ButtonLink quiet to={to(`/sign-in?next=${encodeURIComponent(back)}`)}>
          {t('signIn')}
        </ButtonLink>
      </Acts>
    </Notice>
  );
}
