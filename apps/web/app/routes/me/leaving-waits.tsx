import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';

/** The wish to leave is kept: until when everything stays open, and the way back while there is one. */
export function LeavingWaits({ lastUsableDay }: { lastUsableDay: string | null }) {
  const t = useTranslations('leave');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const lead = lastUsableDay ? t('waitingLead', { date: day(lastUsableDay, locale) }) : t('waitingNow');
  return (
    <Page title={t('waitingTitle')} lead={lead}>
      <Acts>
        <ButtonLink to={to('/me')} quiet>
          {t('backToMe')}
        </ButtonLink>
        {lastUsableDay ? (
          <Form method="post" action={to('/me')}>
            <SubmitButton quiet name="act" value="keep" mih={48}>
              {t('keep')}
            </SubmitButton>
          </Form>
        ) : null}
      </Acts>
    </Page>
  );
}
