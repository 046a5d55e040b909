import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';

export type Joining = NonNullable<EventQuery['event']['joining']>;

/** Within a form of chosen tickets: joins the plan first, and comes back to the same choice. `saves`: yen on all that is chosen; 0: not known yet. */
export function JoinFirst({ joining, saves }: { joining: Joining; saves: number }) {
  const t = useTranslations('guest');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const plan = text(joining.plan);
  return (
    <>
      <input type="hidden" name="plan" value={joining.planKey} />
      <input type="hidden" name="interval" value={joining.monthly == null ? 'year' : 'month'} />
      <SubmitButton quiet mih={48} name="act" value="join">
        {saves > 0 ? t('joinAndSave', { plan, price: money(saves, locale) }) : t('joinFirst', { plan })}
      </SubmitButton>
    </>
  );
}

/** What the plan costs, and how that stands to what it saves here: `saves` in yen on all that is chosen, left out before anything is. */
export function JoiningFee({ joining, saves }: { joining: Joining; saves?: number }) {
  const t = useTranslations('guest');
  const locale = useLocale() as UiLocale;
  const { monthly, yearly } = joining;
  const first = monthly ?? yearly;
  if (first == null) return null;
  const fees = [
    ...(monthly == null ? [] : [t('feeMonth', { price: money(monthly, locale) })]),
    ...(yearly == null ? [] : [t('feeYear', { price: money(yearly, locale) })]),
  ];
  const differs = money(Math.abs((saves ?? 0) - first), locale);
  return (
    <p className="small">
      {t('fee', { fees: fees.join(t('feeOr')) })}{' '}
      {saves === undefined || saves === first
        ? null
        : t(saves > first ? 'feeLess' : 'feeMore', { price: differs })}
    </p>
  );
}
