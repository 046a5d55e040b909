import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { ShownPartFragment } from '../../gql/desk/graphql.ts';
import { partField } from './transfer-form.ts';

/** What is shown, to be approved; where a fee is missing, how it is borne is chosen by the button: of an order as a cost alone. */
export function MatchButtons({ id, parts }: { id: string; parts: ShownPartFragment[] }) {
  const t = useTranslations('desk.transfers');
  const short = parts.some(({ fee }) => fee > 0);
  const ofInvoices = parts.every(({ fee, invoice }) => fee === 0 || invoice.documentId !== null);
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="parts" value={parts.map(partField).join(' ')} />
      {short ? (
        <>
          <SubmitButton name="act" value="processor_fee" mih={48}>
            {t('acts.processor_fee')}
          </SubmitButton>
          {ofInvoices && (
            <SubmitButton quiet name="act" value="bank_fee_discount" mih={48}>
              {t('acts.bank_fee_discount')}
            </SubmitButton>
          )}
        </>
      ) : (
        <SubmitButton name="act" value="match" mih={48}>
          {t('acts.match')}
        </SubmitButton>
      )}
    </>
  );
}
