import type { Visitor } from './visitor.ts';

/** What a company asks for by telephone, and for which days. */
type Asked = { companyName: string; from: string; to: string };

/** J8, second step: a gig that was cut once is kept as a template, and the next request for forty hours is cut by it into sixteen gigs with two presses. */
export async function cutByTemplate(staff: Visitor, { companyName, from, to }: Asked): Promise<void> {
  const title = `シーツ交換 ${companyName}`;
  await staff.page
    .getByRole('link', { name: `「${title}」をひな型に残す` })
    .first()
    .click();
  await staff.page.waitForURL(/templates\/new\?gig=/);
  await staff.see('ひな型を残す');
  expect(await staff.page.inputValue('[name=length]')).toBe('120');
  await staff.page.fill('[name=length]', '30');
  await staff.page.fill('[name=reward]', '3,000');
  await staff.page.fill('[name=insurance]', '傷害保険（事務局が加入）');
  await staff.page.fill('[name=clothes]', '動きやすい服・上履き');
  await staff.press('ひな型を残す');
  await staff.see('1回の長さを、60〜240分の数字で');
  await staff.picture('remake-template-refused');
  await staff.page.fill('[name=length]', '150');
  await staff.press('ひな型を残す');
  await staff.page.waitForURL(/said=kept/);
  await addPicture(staff, '新しいシーツを角から張る');
  await staff.picture('remake-template');

  await staff.go('/doto/desk/work/new');
  await staff.page.selectOption('[name=companyId]', { label: `株式会社${companyName}` });
  for (const [field, value] of Object.entries({
    ...{ title: `年末の客室準備 ${companyName}`, what: '電話で。前回と同じ。', fromDay: from, toDay: to },
    ...{ hours: '40', place: '本館', contact: 'フロントの佐藤' },
  }))
    await staff.page.fill(`[name=${field}]`, value);
  await staff.press('依頼を入力する');
  await staff.page.waitForURL(/said=entered/);
  await staff.page.getByRole('link', { name: `「${title}」で切り分ける` }).click();
  await staff.page.waitForURL(/series\?template=/);
  await staff.see('ちょうど合います');
  expect(await staff.reads()).toMatch(/16件[\s\S]*40時間[\s\S]*ちょうど合います[\s\S]*48,000円/);
  await staff.picture('remake-series');
  await staff.page.fill('[name=times]', '9時');
  await staff.press('計算し直す');
  await staff.see('始まりの時刻を');
  await staff.page.fill('[name=times]', '9:00 10:00');
  await staff.press('計算し直す');
  await staff.see('同じ場所・同じ時間に重なっています');
  await staff.picture('remake-series-crossing');
  await staff.page.fill('[name=times]', '9:00 13:00');
  await staff.press('下書きを作る');
  await staff.page.waitForURL(/said=cut/);
  await staff.page.check('[name=signsChecked]');
  await staff.page.selectOption('[name=insuranceKind]', 'by_company');
  await staff.page.fill('[name=insuranceNote]', '行事保険、けがの治療費');
  await staff.press('下書き16件を公開する');
  await staff.page.waitForURL(/said=publish/);
  await staff.see('の、まだ空いている16回を変える');
  await staff.page.locator('summary', { hasText: 'まだ空いている16回を変える' }).click();
  await staff.press('空いている16回を作り直す');
  await staff.see('理由を200文字以内で');
  const edit = staff.page.locator('form', { has: staff.page.locator('[name=seriesId]') });
  await edit.locator('[name=from]').fill('10:00');
  await edit.locator('[name=reason]').fill('朝食が早まるため');
  await staff.press('空いている16回を作り直す');
  await staff.page.waitForURL(/said=edit_series/);
  await staff.picture('remake-cut');
}

async function addPicture(staff: Visitor, line: string): Promise<void> {
  await staff.page.fill('[name=line]', line);
  await staff.press('写真を加える');
  await staff.see('写真を選んでください');
  const png = Buffer.from(blackPicture, 'base64');
  await staff.page.setInputFiles('[name=photo]', { name: 'sheet.png', mimeType: 'image/png', buffer: png });
  await staff.page.fill('[name=line]', line);
  await staff.press('写真を加える');
  await staff.page.waitForURL(/said=add/);
  await staff.see(`1. ${line}`);
}

/** Whoever looks at a gig cut by a template reads what it says and sees its picture. */
export async function lookAtGuide(fan: Visitor, { companyName, from }: Omit<Asked, 'to'>): Promise<void> {
  await fan.go(`/doto/gigs?day=${from}`);
  await fan.page.getByText(`シーツ交換 ${companyName}`).first().click();
  await fan.page.waitForURL(/gigs\/[0-9a-f-]{36}/);
  await fan.see('行事保険、けがの治療費');
  const picture = fan.page.getByAltText('新しいシーツを角から張る');
  await picture.scrollIntoViewIfNeeded();
  const width = picture.evaluate(async (image) => {
    await (image as HTMLImageElement).decode();
    return (image as HTMLImageElement).naturalWidth;
  });
  expect(await width).toBe(200);
  await fan.picture('remake-guide');
}

/** A company ticks its busy weeks, and the desk sees all companies side by side. */
export async function tickBusyWeeks(
  { clerk, staff }: { clerk: Visitor; staff: Visitor },
  { companyId, companyName }: { companyId: string; companyName: string },
): Promise<void> {
  await clerk.go(`/doto/company/${companyId}/season`);
  await clerk.see('忙しい時期（繁忙の週）');
  await clerk.page.check('#week52');
  await clerk.page.check('#month1');
  await clerk.picture('season-company');
  await clerk.press('保存する');
  await clerk.page.waitForURL(/saved=1/);
  await clerk.see('保存しました（6週）');
  await staff.go('/doto/desk/work/season');
  const row = staff.page.locator('tr', { hasText: companyName });
  expect(await row.innerText()).toMatch(/しごと[\s\S]*空き[\s\S]*繁忙5週/);
  await staff.picture('season-desk');
  await staff.page.setViewportSize({ width: 390, height: 844 });
  await staff.picture('season-desk-phone');
  await staff.page.setViewportSize({ width: 1280, height: 900 });
  const file = await staff.page.getByRole('link', { name: 'CSV' }).getAttribute('href');
  const csv = await staff.context.request.get(new URL(file!, staff.page.url()).href);
  expect(await csv.text()).toContain(companyName);
}

/** A picture of 200 by 200 pixels. */
const blackPicture =
  'iVBORw0KGgoAAAANSUhEUgAAAMgAAADIAQAAAACFI5MzAAAAHElEQVR42u3BgQAAAADDoPlTX+EAVQEAAAAAfAYUUAABxFrmKwAAAABJRU5ErkJggg==';
