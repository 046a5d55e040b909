import { formatReportYen, yen } from '@enishi/kernel';
import type { UiLocale } from '@enishi/ui';

/** An amount as statements print it, without unit: 1,000 and, when negative, ▲1,000 in Japanese, −1,000 in English. */
export function reportYen(amount: number, locale: UiLocale): string {
  const printed = formatReportYen(yen(amount));
  return locale === 'ja' ? printed : printed.replace('▲', '−');
}

/** A share of one, with one decimal: 0.3333 → 33.3%. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** How a figure moved against the month before, or null when there is nothing to compare. */
export function movement(
  now: number,
  before: number,
): { direction: 'up' | 'down' | 'same'; size: string } | null {
  if (before === 0) return null;
  const share = (now - before) / Math.abs(before);
  if (now === before) return { direction: 'same', size: '' };
  return { direction: now > before ? 'up' : 'down', size: percent(Math.abs(share)) };
}
