import { AxeBuilder } from '@axe-core/playwright';
import type { Visitor } from './visitor.ts';

/** Levels A and AA of WCAG 2.2, as far as a machine can tell. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is wrong with the page that a visitor has open: for whoever cannot see or hold it well, wider than the window, or broken. */
export async function pageFaults(
  visitor: Visitor,
  path = new URL(visitor.page.url()).pathname,
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: visitor.page }).withTags(LEVELS).analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${path}: ${id} at ${target.join(' ')}`),
  );
  const { scrollWidth, clientWidth } = await visitor.page.evaluate(() => document.documentElement);
  if (scrollWidth > clientWidth + 1)
    faults.push(`${path}: wider than the window (${scrollWidth} > ${clientWidth})`);
  return [...faults, ...visitor.faults.splice(0).map((fault) => `${path}: ${fault}`)];
}
