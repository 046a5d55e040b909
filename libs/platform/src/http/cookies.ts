import '@fastify/cookie';

import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { Config } from '../config/config.ts';

/** `__Host-` binds a cookie to this very host over https; browsers refuse it on plain http. */
export function cookieName(name: string, secure: boolean): string {
  return secure ? `__Host-${name}` : name;
}

/** Cookies that scripts cannot read and other sites cannot send. */
@Injectable()
export class Cookies {
  constructor(private readonly config: Config) {}

  read(request: FastifyRequest, name: string): string | null {
    return request.cookies[cookieName(name, this.config.secureCookies)] ?? null;
  }

  set(reply: FastifyReply, name: string, value: string, maxAgeSeconds: number): void {
    const secure = this.config.secureCookies;
    void reply.setCookie(cookieName(name, secure), value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      maxAge: maxAgeSeconds,
    });
  }

  clear(reply: FastifyReply, name: string): void {
    this.set(reply, name, '', 0);
  }
}
