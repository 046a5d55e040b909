import { AxeBuilder } from '@axe-core/playwright';
import type { Visitor } from './visitor.ts';

/** Levels A and AA of WCAG 2.2, as far as a machine can tell. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is wrong with the page that a visitor has open: for readers with other senses, wider than the window, faults of its scripts. */
export async function pageFaults(
  visitor: Visitor,
  path = new URL(visitor.page.url()).pathname,
): Promise<string[]> {
  // The way for pages within pages opens a window of its own for each look; the site has none of those.
  const { violations } = await new AxeBuilder({ page: visitor.page })
    .setLegacyMode()
    .withTags(LEVELS)
    .analyze();
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${path}: ${id} at ${target.join(' ')}`),
  );
  const { scrollWidth, clientWidth } = await visitor.page.evaluate(() => document.documentElement);
  if (scrollWidth > clientWidth + 1)
    faults.push(`${path}: wider than the window (${scrollWidth} > ${clientWidth})`);
  return [...faults, ...visitor.faults.splice(0).map((fault) => `${path}: ${fault}`)];
}

/** The same on a desk and on a phone; the window is wide again afterwards. */
export async function faultsOnBothSizes(visitor: Visitor): Promise<string[]> {
  const wide = visitor.page.viewportSize();
  const faults = await pageFaults(visitor);
  await visitor.page.setViewportSize({ width: 390, height: 844 });
  faults.push(...(await pageFaults(visitor)).map((fault) => `on a phone ${fault}`));
  if (wide) await visitor.page.setViewportSize(wide);
  return faults;
}
