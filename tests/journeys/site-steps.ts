import { signInAtDesk } from './desk-staff.ts';
import { somebody, type Visitor } from './visitor.ts';

/** The desk writes an open factory with two sites, lays out their slots in one go and puts it on the site. Answers its title and address. */
export async function writeOpenFactory(staff: Visitor): Promise<{ title: string; address: string }> {
  const title = `道東オープンファクトリー ${somebody().email.slice(0, 8)}`;
  const { page } = staff;
  await signInAtDesk(staff);
  await staff.go('/doto/desk/events/new?template=workshop');
  await page.fill('[name=titleJa]', title);
  await page.fill('[name=placeJa]', '弟子屈町・津別町の工房');
  await page.fill('[name=bodyJa]', '2日間、町の工房がひらきます。作る人の話を聞きながら、歩いて回れます。');
  await page.fill('[name="date-0-day"]', '2028-10-07');
  await page.fill('[name="type-0-price"]', '0');
  await staff.press('下書きを保存する');
  await staff.see('保存しました。');
  await staff.press('見学先と枠');
  await staff.see('まだ見学先はありません');
  await page.fill('[name=nameJa]', '窯元 みなも');
  await staff.press('追加する');
  await staff.see('この項目を入力してください');
  await page.fill('[name=addressJa]', '弟子屈町川湯温泉1-2');
  await page.fill('[name=bodyJa]', 'ろくろと登り窯を見て、土にさわれます。');
  await page.fill('[name=bringJa]', '動きやすい靴。入口に段差が1段あります。');
  await page.locator('summary', { hasText: '英語の説明' }).click();
  await page.fill('[name=nameEn]', 'Minamo kiln');
  await staff.press('追加する');
  await staff.see('見学先を保存しました');
  await page.locator('summary', { hasText: '見学先を追加する' }).click();
  await page.locator('#nameJa-new').fill('鍛冶場 ほむら');
  await page.locator('#addressJa-new').fill('津別町幸町3');
  await staff.press('追加する');
  await page.getByText('鍛冶場 ほむら').first().waitFor();
  await page.fill('[name="day-0"]', '2028-10-07');
  await page.fill('[name="day-1"]', '2028-10-08');
  await page.fill('[name=lastBegins]', '12:00');
  await page.fill('[name=minutes]', '0');
  await staff.press('確かめる');
  await staff.see('1枠の長さは5分から600分までで入力してください');
  await page.fill('[name=minutes]', '45');
  await staff.picture('sites-desk');
  await staff.press('確かめる');
  await staff.see('12枠・定員の合計 96人');
  await staff.picture('sites-preview');
  await staff.press('12枠を作る');
  await staff.see('枠を作りました');
  await staff.press('イベントの画面');
  await staff.see('鍛冶場 ほむら');
  await staff.press('公開する');
  await staff.see('申し込みを受け付けています');
  await staff.picture('sites-event-desk');
  return { title, address: new URL(page.url()).pathname.replace('/desk', '') };
}

/** On the phone: the programme of a day, a slot of it, its ticket with the address of the site. */
export async function visitSlot(
  fan: Visitor,
  address: string,
  { site, time }: { site: string; time: string },
): Promise<void> {
  const { page } = fan;
  await fan.go(address);
  await fan.see('見学先と時間を選ぶ');
  await page
    .getByRole('article', { name: site })
    .getByRole('link', { name: new RegExp(time) })
    .click();
  await page.waitForURL(/date=/);
  await fan.see('選んだ枠');
}
