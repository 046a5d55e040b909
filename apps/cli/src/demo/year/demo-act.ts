import type { DemoMember, DemoWorld, Founded } from '../demo-world.ts';
import type { SandboxRemote } from '../sandbox-remote.ts';
import type { DemoDoor } from './demo-door.ts';
import type { RecordedAct } from './recorded-act.ts';

/** Everything an act can reach. `member` is null for the acts of the desk and before somebody has joined. */
export type Scene = {
  readonly world: DemoWorld;
  readonly door: DemoDoor;
  readonly sandbox: SandboxRemote;
  readonly founded: Founded;
  readonly members: Map<number, DemoMember>;
  readonly recorded: RecordedAct;
  /** What one step leaves for the next, such as the address of a payment page. */
  notes: Record<string, string>;
};

/**
 * A step is done for everybody of the day before the next begins, and between them Stripe's events are delivered and the
 * worker's part is done: what a page would wait for has happened.
 */
export type Step = (scene: Scene) => Promise<void>;

/** Whose turn it is. @throws Error naming the act of somebody who has not joined */
export function memberOf({ members, recorded }: Scene): DemoMember {
  const member = members.get(recorded.who);
  if (!member) throw new Error(`Nobody with the number ${recorded.who} has joined`);
  return member;
}

/** Asks the members' schema as the person whose turn it is. */
export function asMember<Result>(scene: Scene, query: string, variables: object = {}): Promise<Result> {
  const { founded, person } = memberOf(scene);
  return scene.door.ask<Result>('/graphql', { founded, email: person.email }, query, variables);
}

/** Asks the secretariat's schema as its owner. */
export function asDesk<Result>(scene: Scene, query: string, variables: object = {}): Promise<Result> {
  return atDesk(scene, 'owner', query, variables);
}

/** The same as a colleague of the owner's, for what two people decide. @throws Error where nobody else works there */
export function asColleague<Result>(scene: Scene, query: string, variables: object = {}): Promise<Result> {
  return atDesk(scene, 'staff', query, variables);
}

function atDesk<Result>(
  { founded, door }: Scene,
  wanted: 'owner' | 'staff',
  query: string,
  variables: object,
): Promise<Result> {
  const email = founded.community.staff.find(({ role }) => role === wanted)?.email;
  if (!email) throw new Error(`Nobody is ${wanted} at the desk of ${founded.community.slug}`);
  return door.ask<Result>('/desk/graphql', { founded, email }, query, variables);
}
