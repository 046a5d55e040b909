import { linkIn } from './mailbox.ts';
import { signInAtDesk } from './desk-staff.ts';
import { payByCard } from './paying.ts';
import { lookInto } from './stack-database.ts';
import { askFromBank, offerSkills, publishTalk, writeRecord } from './talent-steps.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(240_000);

const arrive = useBrowser();

/** Into the directory by one's own wish, seen by another member and the desk, and out at once. */
describe('the members’ directory', () => {
  it('shows what was ticked to members whose plan gives it, and nothing once it is taken back', async () => {
    const person = somebody();
    const name = `釧路のなおこ ${person.email.slice(0, 6)}`;
    const fan = await arrive('phone');
    await fan.joinFree(person);
    await fan.go('/doto/directory');
    await fan.see('いまの会員プランでは会員名簿をご利用いただけません');
    await payByCard(fan);
    await fan.go('/doto/me/directory');
    await fan.see('いまは掲載していません');
    await fan.page.fill('[name=displayName]', name);
    await fan.page.fill('[name=area]', '釧路市と札幌');
    await fan.page.fill('[name=line]', '湿原でカヌーに乗ります');
    await fan.page.fill('[name=link-1]', 'http://example.jp');
    await fan.page.locator('[name=show-area]').check();
    await fan.press('掲載する');
    await fan.see('https:// で始まるアドレス');
    await fan.page.fill('[name=link-1]', 'https://example.jp/naoko');
    await fan.press('掲載する');
    await fan.see('掲載しました。');

    const reader = await arrive('desktop');
    await reader.joinFree(somebody());
    await payByCard(reader);
    await reader.go(`/doto/directory?q=${encodeURIComponent(name)}`);
    await reader.see(name);
    const page = await reader.reads();
    expect(page).toContain('釧路市と札幌');
    for (const hidden of ['カヌー', 'example.jp/naoko', person.familyName, person.email])
      expect(page).not.toContain(hidden);

    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go(`/doto/desk/members?q=${encodeURIComponent(person.email)}`);
    await staff.page.locator('main table tbody a').first().click();
    await staff.see('会員名簿に出ている内容');
    await staff.see(name);

    await fan.press('掲載を取り下げる');
    await fan.see('掲載を取り下げました');
    await reader.reload();
    await reader.see('合う掲載はありませんでした');
    expect([...fan.faults, ...reader.faults, ...staff.faults]).toEqual([]);
  });
});

/** In the talent bank by one's own wish, found and asked by the desk, marked as come, seen in one's record and diary, and out at once. */
describe('the talent bank', () => {
  it('shows the secretariat what a member allows, until they stop it, and keeps what they did', async () => {
    const person = somebody({
      familyName: '北見',
      givenName: '汐里',
      familyKana: 'きたみ',
      givenKana: 'しおり',
    });
    const title = `湿原の朝市 ${person.email.slice(0, 8)}`;
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await offerSkills(staff);
    const fan = await arrive('phone');
    await fan.joinFree(person);
    await writeRecord(fan, '日曜の午後');

    const eventId = await publishTalk(staff, title);
    await askFromBank(staff, title);

    const asked = await fan.mail.next(person.email, /ボランティアとして参加しませんか/);
    expect(asked.text).toContain('謝礼: 3,000円（税込）');
    expect(asked.text).toContain('/doto/me/crew');
    await fan.go('/doto/me/crew');
    await fan.see('お返事をお待ちしています');
    await fan.picture('crew-asked');
    await fan.press(`「${title}」を引き受ける`);
    await fan.page.waitForURL(/said=accept/);
    await fan.see('参加する予定です');
    await fan.picture('crew-accepted');

    await lookInto(
      `update ticketing.event_crew set starts_at = now() - interval '1 hour', ends_at = now() + interval '2 hours' where event_id = $1`,
      [eventId],
    );
    await staff.go(`/doto/desk/events/${eventId}/crew`);
    await staff.see('参加予定');
    await staff.press('さん: 来ました');
    await staff.page.waitForURL(/said=came/);
    await staff.see('ご本人の記録にも残りました');
    await staff.picture('crew-desk');

    await fan.go('/doto/me/talent');
    await fan.see('180分');
    expect(await fan.reads()).toContain(title);
    await fan.page.locator('summary', { hasText: 'この記録は違います' }).click();
    await fan.page.fill('[name=reply]', '実際は4時間でした。');
    await fan.press('意見を添える');
    await fan.page.waitForURL(/said=replied/);
    await fan.see('あなたの意見: 実際は4時間でした。');
    await fan.picture('talent-record-done');
    await fan.press('見られた記録を見る');
    await fan.page.waitForURL(/consents/);
    await fan.see('理由: 参加をお願いする方を探すため');
    await fan.picture('talent-diary');
    await fan.go('/doto/en/me/talent');
    await fan.see('The secretariat can see this');
    await fan.picture('talent-record-en');

    await fan.go('/doto/me/talent');
    await fan.press('見せるのをやめる');
    await fan.page.waitForURL(/said=stopped/);
    await fan.see('事務局は、もう何も見られません');
    await staff.go('/doto/desk/talent');
    await staff.page.selectOption('[name=slot]', '19');
    await staff.press('探す');
    await staff.page.waitForURL(/slot=19/);
    await staff.see('該当する方はいません');
    await staff.picture('talent-bank-empty');
    expect([...fan.faults, ...staff.faults]).toEqual([]);
  });
});

/** An old list, taken in by the desk; one of its people takes the record as their own, the other has it deleted. */
describe('people of an old list', () => {
  it('are asked by mail, and say themselves what becomes of the record', async () => {
    const [one, other] = [somebody(), somebody()];
    const list = `2019年の草刈り隊 ${one.email.slice(0, 8)}`;
    const sheet = (row: string) => ({
      ...{ name: '名簿.csv', mimeType: 'text/csv' },
      buffer: Buffer.from(`氏名,フリガナ,メール,日付,イベント,分数\n${row}`),
    });
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    await staff.go('/doto/desk/talent');
    await staff.press('過去の名簿を取り込む');
    await staff.page.setInputFiles('input[name=file]', sheet(`髙橋　直樹,2019/8/3,,${one.email},草刈り,150`));
    await staff.page.fill('[name=title]', list);
    await staff.press('取り込む');
    await staff.see('いつ、どのように集めた名簿で');
    await staff.page.fill('[name=origin]', '参加申込書で集め、次回の案内に使うと説明した');
    await staff.page.setInputFiles('input[name=file]', sheet(`髙橋　直樹,2019/8/3,,${one.email},草刈り,150`));
    await staff.press('取り込む');
    await staff.see('列がずれているようです');
    await staff.picture('past-shifted');
    await staff.page.setInputFiles(
      'input[name=file]',
      sheet(
        `髙橋　直樹,タカハシ　ナオキ,${one.email},2019/8/3,草刈り,150\n高橋　直樹,タカハシ　ナオキ,,2021/5/5,田植え,\n佐藤　花,,${other.email},2019/8/3,草刈り,150`,
      ),
    );
    await staff.press('取り込む');
    await staff.page.waitForURL(/said=brought/);
    await staff.picture('past-brought');
    await staff.press(`「${list}」の一覧を見る`);
    await staff.see('同じ方かもしれません');
    await staff.picture('past-alike');
    await staff.press('は同じ方です');
    await staff.page.waitForURL(/said=join/);
    await staff.see('同じ方としてまとめています');
    await staff.press('過去の名簿へ戻る');
    await staff.press(`「${list}」の2人に確認のメールを送る`);
    await staff.page.waitForURL(/said=asked/);

    const person = await arrive('phone');
    const asked = await person.mail.next(one.email, /以前ご参加いただいた記録/);
    await person.open(linkIn(asked));
    await person.see('髙橋　直樹 様の参加の記録');
    await person.see('田植え');
    await person.picture('past-record');
    await person.joinFree(one);
    await person.open(linkIn(asked));
    await person.press('自分の記録として受け取る');
    await person.page.waitForURL(/said=taken/);
    await person.see('草刈り');
    await person.picture('past-taken');
    await person.open(linkIn(asked));
    await person.see('このページの記録は、もうありません');

    const stranger = await arrive('phone');
    await stranger.open(linkIn(await staff.mail.next(other.email, /以前ご参加いただいた記録/)));
    await stranger.press('わたしの記録を削除する');
    await stranger.page.waitForURL(/removed/);
    await stranger.see('記録を削除しました');
    await staff.go('/doto/desk/talent/past');
    await staff.see('削除を選んだ方');
    await staff.picture('past-lists');
    expect([...staff.faults, ...person.faults, ...stranger.faults]).toEqual([]);
  });
});
