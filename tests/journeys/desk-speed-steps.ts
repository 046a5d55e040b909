import { PractisedHands } from './practised-hands.ts';
import type { Person, Visitor } from './visitor.ts';

/** Somebody rings who is known: from the page of the event at the desk, found by the sounds of the name, two tickets that are paid later. Answers the seconds it takes a practised hand. */
export async function bookOnThePhone(
  staff: Visitor,
  { familyName, familyKana }: Person,
  familySounds: string,
): Promise<number> {
  const hands = new PractisedHands(staff);
  await hands.press('窓口・電話');
  await staff.page.waitForURL(/counter$/);
  await hands.write('#field-q', familyKana, `${familySounds}\n`);
  await hands.pick(familyName);
  await hands.choose('select[name^="quantity-"]', '2枚');
  await hands.pick('あとで払う');
  await staff.picture('counter-by-phone');
  await hands.press('予約する');
  await staff.page.waitForURL(/said=booked/);
  await hands.read('様の席を確保しました');
  return hands.seconds;
}

/**
 * An event made from its template, from the list of events at the desk until it is on the site: a title, a place, three sentences, a day, places and a price;
 * everything else is as the template has it. Answers the seconds it takes a practised hand.
 */
export async function publishFromTemplate(staff: Visitor, title: string): Promise<number> {
  const hands = new PractisedHands(staff);
  await staff.go('/doto/desk/events');
  await hands.press('交流会');
  await staff.page.waitForURL(/template=gathering/);
  await hands.write('[name=titleJa]', title, 'doutou \nmattinngunaito toukyou \n20271211');
  await hands.write('[name=placeJa]', '東京都千代田区見本町1-2', 'toukyouto \ntiyodaku \nmihonntyou \n1-2');
  await hands.write(
    '[name=bodyJa]',
    '道東の仕事と人に、東京で会う夜です。会社の人と、道東に心を寄せる人が集まります。軽い食事があります。どうぞお一人でもお越しください。',
    'doutou no sigoto to hitoni, \ntoukyoude au yorudesu. \nkaisyano hitoto, \ndoutouni kokorowo yoseru hitoga atumarimasu. \nkarui syokujiga arimasu. \ndouzo ohitoride mo okosikudasai. \n',
  );
  await hands.write('[name="date-0-day"]', '2027-12-11', '20271211');
  await hands.write('[name="date-0-capacity"]', '60');
  await hands.write('[name="type-0-price"]', '3,000', '3000');
  await hands.press('下書きを保存する');
  await hands.read('保存しました。');
  await hands.press('公開する');
  await hands.read('申し込みを受け付けています');
  return hands.seconds;
}
