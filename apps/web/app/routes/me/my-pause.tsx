import { day, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { MyMembershipQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice } from '../../parts/page.tsx';

type Pause = NonNullable<MyMembershipQuery['myMembership']['pause']>;

/** A pause that is planned, with its way back, or one that runs, with both ways out of it. */
export function MyPause({ pause }: { pause: Pause }) {
  const t = useTranslations('pause');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const charge = pause.chargeOn
    ? { charge: day(pause.chargeOn, locale), price: money(pause.amount, locale) }
    : null;
  if (!pause.running) {
    return (
      <Notice title={t('plannedTitle', { date: day(pause.from, locale) })}>
        <p>{charge ? t('plannedLead', charge) : t('openEnd')}</p>
        <Form method="post">
          <SubmitButton quiet name="act" value="withdraw-pause">
            {t('withdraw')}
          </SubmitButton>
        </Form>
      </Notice>
    );
  }
  return (
    <Notice title={t('runningTitle', { plan: text(pause.planName) })}>
      <p>{charge ? t('runningLead', charge) : t('openEnd')}</p>
      <Acts>
        <ButtonLink to={to('/me/resume')}>{t('resume')}</ButtonLink>
        <ButtonLink to={to('/me/cancel')} quiet>
          {t('cancelInstead')}
        </ButtonLink>
      </Acts>
    </Notice>
  );
}
