import type { Bilingual } from '@enishi/kernel';
import { useText } from '../frame.ts';
import { Tick } from './tick.tsx';

type Benefit = { key: string; label: Bilingual; included: boolean };

/** What a plan gives, one tick a line. */
export function GivenBenefits({ benefits, className }: { benefits: Benefit[]; className?: string }) {
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
    </ul>
  );
}
