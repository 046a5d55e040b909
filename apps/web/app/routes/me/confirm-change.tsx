import { money, moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { PlanChangeQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';

type Props = {
  change: PlanChangeQuery['planChange'];
  plan: string;
  /** Came back from the card company without having been believed. */
  refused: boolean;
  /** The page to come back to later. */
  home?: string;
};

/** The card company asks: go on, or take the change back. Until then nothing has changed, and the page says so. */
export function ConfirmChange({ change, plan, refused, home = '/me' }: Props) {
  const t = useTranslations('change');
  const resume = useTranslations('resume');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { charge, confirmBy, resuming } = change;
  const facts = { plan, price: money(charge, locale) };
  const until = confirmBy ? { moment: moment(confirmBy, locale) } : null;
  return (
    <Page
      title={refused ? t('confirmBack') : t('confirmTitle')}
      lead={resuming ? resume('confirmLead', facts) : t('confirmLead', facts)}
    >
      <Notice tone={refused ? 'warn' : 'calm'}>
        <p>{resuming ? resume('confirmNothing') : t('confirmNothing')}</p>
        {until ? <p>{resuming ? resume('confirmUntil', until) : t('confirmUntil', until)}</p> : null}
      </Notice>
      <Form method="post">
        <Acts>
          <SubmitButton size="lg" name="act" value="confirm">
            {t('confirmAct')}
          </SubmitButton>
          <SubmitButton quiet name="act" value="withdraw" mih={48}>
            {resuming ? resume('withdraw') : t('withdraw')}
          </SubmitButton>
          <ButtonLink to={to(home)} quiet>
            {t('confirmLater')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}
