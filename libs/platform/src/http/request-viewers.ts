import { Inject, Injectable } from '@nestjs/common';

import { Config } from '../config/config.ts';
import { requestFacts } from './request-facts.ts';
import type { ApiRequest } from './request-facts.ts';
import { VIEWER_SOURCE } from './viewer.ts';
import type { Viewer, ViewerSource } from './viewer.ts';

/** The viewer of an HTTP request, looked up once however often it is asked for. */
@Injectable()
export class RequestViewers {
  constructor(
    private readonly config: Config,
    @Inject(VIEWER_SOURCE) private readonly source: ViewerSource,
  ) {}

  async of(request: ApiRequest): Promise<Viewer> {
    request.viewer ??= await this.source.viewerOf(requestFacts(request, this.config.secureCookies));
    return request.viewer;
  }
}
