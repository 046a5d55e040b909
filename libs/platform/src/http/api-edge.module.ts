import type { RefusalSentences } from '@enishi/kernel';
import { Global, Module } from '@nestjs/common';
import type { DynamicModule, ModuleMetadata, Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';

import { REFUSAL_SENTENCES } from '../graphql/render-error.ts';
import { AccessGuard } from './access.guard.ts';
import { ACCESS_TABLE } from './access-rule.ts';
import type { AccessTable } from './access-rule.ts';
import { Cookies } from './cookies.ts';
import { RefusalFilter } from './refusal.filter.ts';
import { RequestViewers } from './request-viewers.ts';
import { VIEWER_SOURCE } from './viewer.ts';
import type { ViewerSource } from './viewer.ts';

type EdgeOptions = {
  access: AccessTable;
  sentences: RefusalSentences<string>;
  viewers: Type<ViewerSource>;
  imports?: ModuleMetadata['imports'];
};

/** What stands between the network and the contexts in the API: who asks, what they may, how "no" is said. */
@Global()
@Module({})
export class ApiEdgeModule {
  static with({ access, sentences, viewers, imports }: EdgeOptions): DynamicModule {
    return {
      module: ApiEdgeModule,
      imports: imports ?? [],
      providers: [
        { provide: ACCESS_TABLE, useValue: access },
        { provide: REFUSAL_SENTENCES, useValue: sentences },
        { provide: VIEWER_SOURCE, useClass: viewers },
        RequestViewers,
        Cookies,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
      exports: [ACCESS_TABLE, REFUSAL_SENTENCES, RequestViewers, Cookies],
    };
  }
}
