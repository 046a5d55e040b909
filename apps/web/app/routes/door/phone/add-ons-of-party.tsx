import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../../frame.ts';
import styles from '../door.module.css';
import type { DoorTicket } from './shapes.ts';

/** What a party has ordered beside its tickets, to be handed out, and what is paid for it with whoever of it comes first. Of the list, so without a network as well. */
export function AddOnsOfParty({ addOns, first }: Pick<DoorTicket, 'addOns'> & { first: boolean }) {
  const t = useTranslations('door');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (addOns.length === 0) return null;
  const due = addOns.reduce((sum, addOn) => sum + addOn.due, 0);
  return (
    <div className={styles.addOns}>
      <p>{t('addOns')}</p>
      <ul>
        {addOns.map(({ name, count }) => (
          <li key={name.ja} className="figures">
            {t('addOn', { name: text(name), count })}
          </li>
        ))}
      </ul>
      {first && due > 0 ? (
        <p className={styles.due}>{t('addOnsDue', { price: money(due, locale) })}</p>
      ) : null}
    </div>
  );
}
