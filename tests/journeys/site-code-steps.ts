import type { Visitor } from './visitor.ts';

/** The code of a gig on a phone of the desk, at the site: the digits of this minute, on a page that is no wider than the phone. */
export async function readOnDeskPhone(staff: Visitor, gigId: string): Promise<string> {
  const before = staff.page.viewportSize()!;
  await staff.page.setViewportSize({ width: 390, height: 844 });
  await staff.go(`/doto/desk/work/gigs/${gigId}`);
  await staff.press('受付のコードを見せる');
  await staff.page.waitForURL(/\/code$/);
  await staff.see('受付した方 0/1人');
  const wide = await staff.page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  const picture = await staff.page.locator('main svg[role=img]').boundingBox();
  expect(picture!.width).toBeGreaterThanOrEqual(300);
  await staff.picture('site-code');
  const shown = /(\d{3}) (\d{3})/.exec(await staff.reads())!;
  await staff.page.setViewportSize(before);
  return `${shown[1]}${shown[2]}`;
}
