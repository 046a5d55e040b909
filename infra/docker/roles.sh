#!/bin/sh
# Runs once in a new PostgreSQL: the owner migrates, the program's own role owns nothing and cannot bypass row security.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$POSTGRES_PASSWORD" --username postgres <<'SQL'
create role enishi_owner login password :'password' nobypassrls;
create role enishi_app login password :'password' nobypassrls;
create role enishi_jobs login password :'password' nobypassrls;
create database enishi owner enishi_owner encoding 'UTF8' template template0;
revoke all on database enishi from public;
grant connect on database enishi to enishi_app, enishi_jobs;
grant create, temporary on database enishi to enishi_jobs;
\connect enishi
create schema bullmq authorization enishi_jobs;
SQL
