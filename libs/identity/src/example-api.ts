import {
  ApiEdgeModule,
  graphqlSurface,
  platformRefusals,
  PlatformModule,
  Transactions,
} from '@enishi/platform';
import type { AccessTable, Config, RequestFacts, Schema, Viewer, ViewerSource } from '@enishi/platform';
import type { Clock } from '@enishi/kernel';
import fastifyCookie from '@fastify/cookie';
import { Injectable, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { FindSessions } from './actions/find-sessions.ts';
import { identityRefusals } from './domain/identity.refusals.ts';
import { CommunityDirectory } from './edges/community-directory.ts';
import { IdentityDeskApi, IdentityPublicApi } from './identity-api.module.ts';
import { IdentityModule } from './identity.module.ts';

const anyone = 'communities community legalNotice legalDocument emailLink passkeySignInOptions'.split(' ');
const anyoneDoes = 'startJoin requestSignInLink confirmEmailLink signInWithPassword signInWithPasskey'.split(
  ' ',
);
const signedIn = 'mySessions mySecurity passkeyRegistrationOptions'.split(' ');
const signedInDoes =
  'signOut revokeSession setPassword registerPasskey removePasskey startTotp confirmTotp verifySecondFactor'.split(
    ' ',
  );

/** The rules of identity's own operations, as the program's table has them. */
const access: AccessTable = {
  ...Object.fromEntries(anyone.map((name) => [`public Query.${name}`, 'anyone'] as const)),
  ...Object.fromEntries(anyoneDoes.map((name) => [`public Mutation.${name}`, 'anyone'] as const)),
  ...Object.fromEntries(signedIn.map((name) => [`public Query.${name}`, 'signed_in'] as const)),
  ...Object.fromEntries(signedInDoes.map((name) => [`public Mutation.${name}`, 'signed_in'] as const)),
  'desk Query.deskViewer': 'desk_before_second_factor',
  'desk Query.legalNoticeDraft': ['owner', 'viewer'],
  'desk Mutation.saveLegalNotice': ['owner'],
  'desk Mutation.publishLegalNotice': ['owner'],
};

/** Who asks, as far as identity alone can tell: an account, never a member. */
@Injectable()
class AccountViewers implements ViewerSource {
  constructor(
    private readonly communities: CommunityDirectory,
    private readonly sessions: FindSessions,
    private readonly transactions: Transactions,
  ) {}

  async viewerOf({ communitySlug, sessionToken, locale, ip, userAgent }: RequestFacts): Promise<Viewer> {
    const community = await this.communities.bySlug(communitySlug ?? '');
    const communityId = community?.id ?? '';
    const found =
      sessionToken && community
        ? await this.transactions.inIdentity(communityId, (tx) => this.sessions.run(tx, [sessionToken]))
        : [];
    const { accountId, sessionId, deskRole, secondFactorAt } = found[0] ?? {
      accountId: null,
      sessionId: null,
      deskRole: null,
      secondFactorAt: null,
    };
    const who = { accountId, sessionId, deskRole, secondFactorAt, memberId: null };
    return { ...who, communityId, communitySlug: community?.slug ?? '', locale, ip, userAgent };
  }
}

/** Identity's two GraphQL surfaces over HTTP, without the other contexts; for specs. */
@Module({})
class ExampleApiModule {
  static with(config: Config, clock: Clock, schemas: Schema[]): DynamicModule {
    return {
      module: ExampleApiModule,
      imports: [
        PlatformModule.with({ config, schemas, clock }),
        ApiEdgeModule.with({
          access,
          sentences: { ...platformRefusals, ...identityRefusals },
          viewers: AccountViewers,
          imports: [IdentityModule],
        }),
        IdentityPublicApi,
        IdentityDeskApi,
        graphqlSurface('public', '/graphql', [IdentityPublicApi]),
        graphqlSurface('desk', '/desk/graphql', [IdentityDeskApi]),
      ],
    };
  }
}

/** Boots it without listening: specs inject requests. */
export async function exampleApi(
  config: Config,
  clock: Clock,
  schemas: Schema[],
): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    ExampleApiModule.with(config, clock, schemas),
    new FastifyAdapter(),
    { logger: ['error', 'warn'] },
  );
  await app.register(fastifyCookie);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return app;
}
