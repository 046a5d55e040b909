import type { Clock } from '@enishi/kernel';
import type { Config, Schema } from '@enishi/platform';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/**
 * The program as the apps put it together. Loaded by name when a spec asks for it: the specs of a context use this
 * library, and the apps use the contexts, so a plain import would close a circle.
 */
const assembly = () => load<{ schemas: Schema[]; contextModules: Type[] }>('@enishi/assembly');

export const assembledSchemas = async (): Promise<Schema[]> => (await assembly()).schemas;
export const assembledModules = async (): Promise<Type[]> => (await assembly()).contextModules;

export type CreateApi = (config: Config, clock?: Clock) => Promise<NestFastifyApplication>;
export const apiFactory = async (): Promise<CreateApi> =>
  (await load<{ createApi: CreateApi }>('@enishi/api')).createApi;

export type RunningSandbox = { url: string; close(): Promise<void> };
export type StartSandbox = (options: {
  port: number;
  dataDir: null;
  webhookSecret: string;
  checks: boolean;
}) => Promise<RunningSandbox>;
export const loadSandbox = async (): Promise<StartSandbox> =>
  (await load<{ startSandbox: StartSandbox }>('@enishi/stripe-sandbox')).startSandbox;

async function load<Exports>(name: string): Promise<Exports> {
  return (await import(name)) as Exports;
}
