import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../../../forms/fields.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useText } from '../../../frame.ts';
import type { MyEndorsementsQuery } from '../../../gql/public/graphql.ts';
import talent from '../talent/talent.module.css';

type Own = MyEndorsementsQuery['myEndorsements'];
type Word = Own['given'][number];

/** Whether a word that the viewer wrote may stand in the other's passport and badges: until when it may, or the form that lets it. */
export function Carry({ word, wording }: { word: Word; wording: Own['carryWording'] }) {
  const { id, carriedId, carriedUntil, carriedNamed } = word;
  const t = useTranslations('endorsements');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const name = word.name ?? t('gone');
  if (carriedId)
    return (
      <Form method="post" preventScrollReset>
        <p className="small">
          {t('carried', {
            ...{ date: carriedUntil ? day(carriedUntil, locale) : '', named: String(carriedNamed) },
          })}
        </p>
        <input type="hidden" name="id" value={carriedId} />
        <SubmitButton quiet mih={48} name="act" value="kept" aria-label={t('keepOf', { name })}>
          {t('keep')}
        </SubmitButton>
      </Form>
    );
  return (
    <details>
      <summary>{t('carryTitle')}</summary>
      <Form method="post" preventScrollReset className={talent.form}>
        <input type="hidden" name="id" value={id} />
        <TickField id={`field-agreed-${id}`} name="agreed" value={text(wording)} label={text(wording)} />
        <TickField id={`field-named-${id}`} name="named" value="yes" label={t('carryNamed')} />
        <SubmitButton quiet mih={48} name="act" value="carried" aria-label={t('carryOf', { name })}>
          {t('carry')}
        </SubmitButton>
      </Form>
    </details>
  );
}
