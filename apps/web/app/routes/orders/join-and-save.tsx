import { money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice } from '../../parts/page.tsx';
import type { Choice } from '../events/choice.ts';
import { ChosenFields } from './chosen-fields.tsx';
import { type Joining, JoinFirst, JoiningFee } from '../events/join-first.tsx';

type Props = {
  joining: Joining;
  /** On all tickets chosen, in yen. */
  saves: number;
  eventId: string;
  choice: Choice;
  /** The choice, to come back to. */
  back: string;
};

/** What a plan would save on this choice and what it costs, and the ways to it, which lead back to the same choice. */
export function JoinAndSave({ joining, saves, eventId, choice, back }: Props) {
  const t = useTranslations('guest');
  const text = useText();
  const to = useLinks();
  const locale = useLocale() as UiLocale;
  return (
    <Notice title={t('saveTitle', { plan: text(joining.plan), price: money(saves, locale) })}>
      <p>{t('saveLead')}</p>
      <JoiningFee joining={joining} saves={saves} />
      <Form method="post" action={to(`/events/${eventId}`)}>
        <ChosenFields choice={choice} />
        <Acts>
          <JoinFirst joining={joining} saves={saves} />
          <ButtonLink quiet to={to(`/sign-in?next=${encodeURIComponent(back)}`)}>
            {t('signIn')}
          </ButtonLink>
        </Acts>
      </Form>
    </Notice>
  );
}
