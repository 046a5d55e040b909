import { Refusal } from '@enishi/kernel';
import type { Clock } from '@enishi/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';

import { CLOCK } from '../clock.ts';
import type { ApiContext } from '../graphql/api-context.ts';
import { ACCESS_TABLE, assertAllowed } from './access-rule.ts';
import type { AccessRule, AccessTable } from './access-rule.ts';
import type { ApiRequest } from './request-facts.ts';
import { RequestViewers } from './request-viewers.ts';

/** Holds every operation, GraphQL field or HTTP route, against the table; what the table does not name is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(ACCESS_TABLE) private readonly table: AccessTable,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly viewers: RequestViewers,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType<GqlContextType>() === 'graphql')
      return this.allowField(GqlExecutionContext.create(context));
    const request = context.switchToHttp().getRequest<ApiRequest>();
    const rule = this.ruleOf(`${context.getClass().name}.${context.getHandler().name}`);
    if (rule !== 'anywhere') assertAllowed(rule, await this.viewers.of(request), this.clock.now());
    return true;
  }

  private allowField(context: GqlExecutionContext): boolean {
    const info = context.getInfo<GraphQLResolveInfo>();
    const parent = info.parentType.name;
    if (parent !== 'Query' && parent !== 'Mutation') return true;
    const { surface, viewer } = context.getContext<ApiContext>();
    assertAllowed(this.ruleOf(`${surface} ${parent}.${info.fieldName}`), viewer, this.clock.now());
    return true;
  }

  private ruleOf(operation: string): AccessRule {
    const rule = this.table[operation];
    if (!rule) throw new Refusal('not_found', 'NOT_FOUND', { operation });
    return rule;
  }
}
