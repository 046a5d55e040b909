import { type BothLanguages, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import { Fact } from '../../parts/page.tsx';
import styles from './tickets.module.css';

type Props = {
  name: BothLanguages;
  price: number;
  quantity: number;
  addOn: boolean;
  /** Why it costs that. */
  why?: BothLanguages | null;
};

/** A kind of ticket, or an add-on, and how many of it are ordered at which price, as it stands before the order is made. */
export function OrderLine({ name, price, quantity, addOn, why }: Props) {
  const tickets = useTranslations('tickets');
  const addOns = useTranslations('addOns');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const figures = { price: money(price, locale), count: quantity };
  return (
    <Fact name={text(name)}>
      {addOn ? addOns('pieces', figures) : tickets('each', figures)}
      {why ? <span className={styles.why}>{text(why)}</span> : null}
    </Fact>
  );
}
