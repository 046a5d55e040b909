import type { Bilingual } from '@enishi/kernel';
import { useText } from '../frame.ts';
import { Tick } from './tick.tsx';

type Benefit = { key: string; label: Bilingual; included: boolean };
type Quota = { kind: string; label: Bilingual; words: Bilingual };
type Props = { benefits: Benefit[]; quotas?: Quota[]; className?: string };

/** What a plan gives, one tick a line; what is given by number says how much of it. */
export function GivenBenefits({ benefits, quotas = [], className }: Props) {
  const text = useText();
  return (
    <ul className={className}>
      {benefits
        .filter(({ included }) => included)
        .map(({ key, label }) => (
          <li key={key}>
            <Tick />
            {text(label)}
          </li>
        ))}
      {quotas.map(({ kind, label, words }) => (
        <li key={kind}>
          <Tick />
          <span>
            {text(label)} <strong className="figures">{text(words)}</strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
