import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../../../forms/fields.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useText } from '../../../frame.ts';
import type { MyEndorsementsQuery } from '../../../gql/public/graphql.ts';
import { Acts, Notice, Section } from '../../../parts/page.tsx';
import talent from '../talent/talent.module.css';

/** The request that is out, or the form that makes one, or why there is none. */
export function AskForWords({ own }: { own: MyEndorsementsQuery['myEndorsements'] }) {
  const { standingId, standingUntil, fellows, wording } = own;
  const t = useTranslations('endorsements');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (standingId)
    return (
      <Notice title={t('standing')}>
        <div className={talent.standing}>
          <p>{t('standingLead', { date: standingUntil ? day(standingUntil, locale) : '' })}</p>
          <Form method="post">
            <input type="hidden" name="id" value={standingId} />
            <SubmitButton quiet mih={48} name="act" value="stopped">
              {t('stop')}
            </SubmitButton>
          </Form>
        </div>
      </Notice>
    );
  return (
    <Section title={t('askTitle')} lead={fellows ? t('askLead') : undefined}>
      {fellows ? (
        <Form method="post" className={talent.form}>
          <fieldset className={talent.group}>
            <legend>{t('agree')}</legend>
            <TickField id="field-agreed" name="agreed" value={text(wording)} label={text(wording)} />
          </fieldset>
          <Acts>
            <SubmitButton mih={48} name="act" value="asked">
              {t('ask')}
            </SubmitButton>
          </Acts>
        </Form>
      ) : (
        <p className="quiet">{t('askNobody')}</p>
      )}
    </Section>
  );
}
