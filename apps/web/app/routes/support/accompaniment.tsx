import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { MySupportQuery } from '../../gql/public/graphql.ts';
import { Acts, Notice, Section } from '../../parts/page.tsx';
import talent from '../me/talent/talent.module.css';

type Own = { own: MySupportQuery['myAccompaniment'] };

/** The sentence by which coordinators may accompany the viewer. */
export function AgreeField({ own: { wording }, id }: Own & { id: string }) {
  const t = useTranslations('support');
  const text = useText();
  return (
    <fieldset className={talent.group}>
      <legend>{t('agree')}</legend>
      <TickField id={id} name="agreed" value={text(wording)} label={text(wording)} />
    </fieldset>
  );
}

/** Until when coordinators may accompany the viewer, with the button that stops it; or, where a case is there already (`named`), the form that lets them. */
export function Accompaniment({ own, named }: Own & { named: boolean }) {
  const { standingId, standingUntil } = own;
  const t = useTranslations('support');
  const locale = useLocale() as UiLocale;
  if (standingId)
    return (
      <Notice title={t('allowed')}>
        <div className={talent.standing}>
          <p>{t('allowedLead', { date: standingUntil ? day(standingUntil, locale) : '' })}</p>
          <Form method="post">
            <input type="hidden" name="id" value={standingId} />
            <SubmitButton quiet mih={48} name="act" value="stopped">
              {t('stop')}
            </SubmitButton>
          </Form>
        </div>
      </Notice>
    );
  return named ? (
    <Section title={t('allowTitle')} lead={t('allowLead')}>
      <Form method="post" className={talent.form}>
        <AgreeField own={own} id="field-agreed-alone" />
        <Acts>
          <SubmitButton mih={48} name="act" value="allowed">
            {t('allow')}
          </SubmitButton>
        </Acts>
      </Form>
    </Section>
  ) : null;
}
