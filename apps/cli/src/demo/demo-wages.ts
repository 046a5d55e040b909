import { AddStaff } from '@enishi/identity';
import { tokyoDate, tokyoDateOf } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import { KeepWageFigures } from '@enishi/work';
import type { DemoWorld } from './demo-world.ts';

/**
 * Each autumn brings new minimum wages that this program cannot know: where those of the table are of a year ago by now, the secretariats of the demonstration have entered them once more, as examples that
 * say so. Whoever runs a real community enters what the labour bureau announced.
 */
export async function enterDemoWages({ api, clock, founded, until }: DemoWorld): Promise<void> {
  if (clock.now() < until) clock.set(until);
  const wages = api.get(KeepWageFigures, { strict: false });
  for (const { id, community } of founded)
    await api.get(Transactions, { strict: false }).inIdentity(id, async (tx) => {
      const [staff] = community.staff;
      if (!staff) return;
      const by = await api.get(AddStaff, { strict: false }).run(tx, { ...staff, locale: 'ja' });
      for (const { prefecture, standing, hourly } of (await wages.read(tx)).prefectures) {
        if (standing === 'current' || hourly === null) continue;
        const today = tokyoDateOf(tx.now);
        const autumn = `${today.slice(0, 4)}-10-04`;
        const from = tokyoDate(autumn <= today ? autumn : `${Number(today.slice(0, 4)) - 1}-10-04`);
        const source = '見本の登録です（額は令和7年度のまま）。労働局の発表を確かめて登録し直してください。';
        await wages.enter(tx, { prefecture, from, yen: hourly, source }, by);
      }
    });
}
