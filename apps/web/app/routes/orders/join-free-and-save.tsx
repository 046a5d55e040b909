import { money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice } from '../../parts/page.tsx';
import type { Choice } from '../events/choice.ts';
import { JoinFree } from '../events/join-free.tsx';
import { ChosenFields } from './chosen-fields.tsx';

/** What becoming a member for nothing would save on this choice (`saves`, yen on all tickets), and the way to it, which leads back to the same choice. */
export function JoinFreeAndSave({
  saves,
  eventId,
  choice,
  back,
}: {
  saves: number;
  eventId: string;
  choice: Choice;
  back: string;
}) {
  const t = useTranslations('memberPrices');
  const guest = useTranslations('guest');
  const to = useLinks();
  const locale = useLocale() as UiLocale;
  return (
    <Notice title={t('freeTitle', { price: money(saves, locale) })}>
      <p>{t('freeLead')}</p>
      <Form method="post" action={to(`/events/${eventId}`)}>
        <ChosenFields choice={choice} />
        <Acts>
          <JoinFree saves={saves} />
          <ButtonLink quiet to={to(`/sign-in?next=${encodeURIComponent(back)}`)}>
            {guest('signIn')}
          </ButtonLink>
        </Acts>
      </Form>
    </Notice>
  );
}
