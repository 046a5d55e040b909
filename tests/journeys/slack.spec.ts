import { signInAtDesk } from './desk-staff.ts';
import { somebody, useBrowser } from './visitor.ts';

jest.setTimeout(180_000);

const arrive = useBrowser();

/** Without a token: the member agrees to the notice, the desk does the rest by hand. */
describe('a place in Slack', () => {
  const fan = somebody({ familyName: '弟子屈', givenName: '摩周' });

  it('is asked for after reading who gets the address, and where', async () => {
    const member = await arrive();
    await member.joinFree(fan);
    await member.go('/doto/me');
    await member.press('参加する');
    await member.see('アメリカ合衆国');
    await member.press('同意して招待を受け取る');
    await member.see('招待の準備をしています');
  });

  it('stands on the desk’s list until it says done', async () => {
    const staff = await arrive('desktop');
    await signInAtDesk(staff);
    const card = staff.page.locator('li', { hasText: '弟子屈' });
    for (let looks = 0; looks < 20 && (await card.count()) === 0; looks += 1)
      await staff.go('/doto/desk/outreach/slack');
    await card.getByText('Slackに招待してください').waitFor();
    await card.getByRole('button', { name: '手続きした' }).click();
    await staff.see('手続き済みにしました。');
    await card.waitFor({ state: 'detached' });
    expect(staff.faults).toEqual([]);
  });
});
