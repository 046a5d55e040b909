import { readFileSync } from 'node:fs';

import { AddStaff, CommunityDirectory, CreateCommunity, ForgetSecondFactor } from '@enishi/identity';
import type { NewCommunity } from '@enishi/identity';
import { deskRoles } from '@enishi/kernel';
import { Transactions } from '@enishi/platform';
import type { INestApplicationContext } from '@nestjs/common';

import type { Given } from './command.ts';
import { withContexts } from '../processes/contexts.ts';
import { say } from '../terminal.ts';

/** Founds a community from a JSON file with the fields of {@link NewCommunity}; its legal pages are then filled in at the desk. */
export async function foundCommunityFromFile({ words: [file] }: Given): Promise<void> {
  if (!file) throw new Error('Which file? enishi found-community my-region.json');
  const community = JSON.parse(readFileSync(file, 'utf8')) as NewCommunity;
  await withContexts(async (app) => {
    const create = app.get(CreateCommunity, { strict: false });
    await app.get(Transactions).inIdentity(null, (tx) => create.run(tx, community));
    say(`${community.slug} is founded. Next: enishi appoint ${community.slug} <e-mail> owner`);
  });
}

/** Gives somebody a role in a community's secretariat. They sign in by mail and register their second factor then. */
export async function appoint({ words: [slug, email, word] }: Given): Promise<void> {
  const role = deskRoles.find((known) => known === word);
  if (!slug || !email || !role)
    throw new Error(`enishi appoint <community> <e-mail> <role>, roles: ${deskRoles.join(', ')}`);
  await withContexts(async (app) => {
    const id = await communityId(app, slug);
    const add = app.get(AddStaff, { strict: false });
    await app.get(Transactions).inIdentity(id, (tx) => add.run(tx, { email, role, locale: 'ja' }));
    say(`${email} is ${role} of ${slug}`);
  });
}

/** For somebody who lost the phone with their codes: after making sure who asks, they sign in by mail and register anew. */
export async function letBackIn({ words: [slug, email] }: Given): Promise<void> {
  if (!slug || !email) throw new Error('enishi let-back-in <community> <e-mail>');
  await withContexts(async (app) => {
    const id = await communityId(app, slug);
    const forget = app.get(ForgetSecondFactor, { strict: false });
    await app.get(Transactions).inIdentity(id, (tx) => forget.run(tx, email));
    say(`Codes and passkeys of ${email} are forgotten, all sessions ended; the owner is told by mail`);
  });
}

async function communityId(app: INestApplicationContext, slug: string): Promise<string> {
  const community = await app.get(CommunityDirectory, { strict: false }).bySlug(slug);
  if (!community) throw new Error(`There is no community ${slug}`);
  return community.id;
}
