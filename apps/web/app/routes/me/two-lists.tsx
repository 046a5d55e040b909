import type { BothLanguages } from '@enishi/ui';
import { useText } from '../../frame.ts';
import { Section } from '../../parts/page.tsx';
import styles from './leave.module.css';

type List = { title: string; items: readonly BothLanguages[] };

/** What goes beside what stays, before a member decides. */
export function TwoLists({ goes, stays }: { goes: List; stays: List }) {
  const text = useText();
  return (
    <div className={styles.both}>
      {[goes, stays].map(({ title, items }) => (
        <Section key={title} title={title}>
          <ul className={styles.list}>
            {items.map((one) => (
              <li key={one.ja}>{text(one)}</li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  );
}
