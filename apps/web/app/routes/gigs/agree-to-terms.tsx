import { useTranslations } from 'use-intl';
import { TickField } from '../../forms/fields.tsx';

type Props = {
  /** The words of a contract of employment that is entered into; null for a service contract, whose terms stand on the page. */
  consent: string | null;
  error: string | undefined;
};

/** The tick by which somebody agrees to the terms of a gig; what they agreed to is sent along word for word. */
export function AgreeToTerms({ consent, error }: Props) {
  const t = useTranslations('gigs');
  const employed = useTranslations('employment');
  return (
    <>
      {consent ? <input type="hidden" name="agreedTo" value={consent} /> : null}
      <TickField
        id="field-agreed"
        name="agreed"
        label={consent ? employed('agree') : t('agree')}
        description={consent ?? undefined}
        error={error}
      />
    </>
  );
}
