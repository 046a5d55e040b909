import { keepBooks } from './demo-books.ts';
import { cancelPlan, joinFree, readAgain, upgrade } from './demo-deeds.ts';
import { demoPeople } from './demo-people.ts';
import type { DemoPerson } from './demo-people.ts';
import type { DemoMember, DemoWorld, Founded } from './demo-world.ts';
import { SandboxRemote } from './sandbox-remote.ts';

const counts: Record<string, number> = { doto: 84, oguni: 28 };

type Deed = { at: Date; run(): Promise<void> };

/**
 * Plays a year in the order of time, on the program's clock and the sandbox's: people join, some pay through the hosted page,
 * renewals come due, some cancel. Everything in the demonstration went through the same code as a visitor's click.
 */
export async function liveThrough(world: DemoWorld): Promise<void> {
  const sandbox = new SandboxRemote(world.config);
  const members: DemoMember[] = [];
  const deeds = world.founded.flatMap((founded) => deedsOf(world, sandbox, founded, members));
  deeds.sort((a, b) => a.at.getTime() - b.at.getTime());
  await sandbox.silenceWebhooks(true);
  for (const { at, run } of deeds) {
    world.clock.set(at);
    await sandbox.moveClock(at);
    await run();
  }
  world.clock.set(world.until);
  await sandbox.moveClock(world.until);
  await readAgain(world, members);
  for (const founded of world.founded) await keepBooks(world, founded);
  await sandbox.followSystemClock();
  await sandbox.silenceWebhooks(false);
}

function deedsOf(world: DemoWorld, sandbox: SandboxRemote, founded: Founded, members: DemoMember[]): Deed[] {
  return demoPeople(founded.community.slug, counts[founded.community.slug] ?? 0).flatMap((person) => {
    const joinsAt = monthsBefore(world.until, person);
    if (joinsAt >= world.until) return [];
    const { interval } = person;
    const member: DemoMember = { founded, person, memberId: '', pays: false };
    members.push(member);
    const deeds: Deed[] = [{ at: joinsAt, run: () => joinFree(world, member) }];
    if (!interval) return deeds;
    const paysAt = later(joinsAt, person.upgradesAfter, 20);
    deeds.push({ at: paysAt, run: () => upgrade(world, sandbox, member, interval) });
    if (person.cancelsAfter !== null) {
      deeds.push({ at: later(paysAt, person.cancelsAfter, 60 * 24), run: () => cancelPlan(world, member) });
    }
    return deeds.filter(({ at }) => at < world.until);
  });
}

/** Some time in the evening in Japan, on the person's day, so many months ago. */
function monthsBefore(until: Date, { monthsAgo, day }: DemoPerson): Date {
  return new Date(Date.UTC(until.getUTCFullYear(), until.getUTCMonth() - monthsAgo, day, 10, (day * 7) % 60));
}

function later(at: Date, months: number, minutes: number): Date {
  const moved = new Date(at);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return new Date(moved.getTime() + minutes * 60_000);
}
