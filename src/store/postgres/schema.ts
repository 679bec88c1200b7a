/** The schema that the ledger has for itself. */
export const SCHEMA = 'nianbao'

/**
 * A step for each version: a ledger of version n has taken the first n steps. A step that was
 * published is never changed; a change is another step.
 *
 * Paths and hashes are ordered by their bytes, which in UTF-8 is the order of code points, whatever
 * the collation of the database is. The revision is kept in several rows, so that workers that
 * finish at the same time do not wait for one another: it is their sum.
 */
export const steps: readonly string[] = [
  `
  create table nianbao.revisions (slot smallint primary key, revision bigint not null);
  insert into nianbao.revisions select slot, 0 from generate_series(0, 63) slot;
  create table nianbao.notes (name text primary key, text text not null);

  create table nianbao.runs (
    run bigint generated always as identity primary key,
    command text not null,
    version text not null,
    started bigint not null,
    begun timestamptz not null default now(),
    ended bigint,
    counts json not null default '{}'
  );

  create table nianbao.documents (sha256 text collate "C" primary key);

  create table nianbao.sightings (
    path text collate "C" primary key,
    mtime bigint not null,
    size bigint not null,
    sha256 text collate "C" references nianbao.documents,
    refusal_code text collate "C",
    refusal_detail text,
    run bigint not null,
    gone boolean not null default false
  );
  create index sightings_by_document on nianbao.sightings (sha256, gone, path);

  create table nianbao.outcomes (
    version text collate "C" not null,
    sha256 text collate "C" not null references nianbao.documents,
    state text not null,
    attempts integer not null,
    code text collate "C",
    run bigint not null,
    recorded timestamptz not null default now(),
    -- Under Brotli already.
    packed bytea not null,
    primary key (version, sha256)
  );
  alter table nianbao.outcomes alter packed set storage external;
  create index outcomes_recorded on nianbao.outcomes (recorded);
  create index outcomes_not_done on nianbao.outcomes (version, code) where state <> 'done';

  create table nianbao.findings (
    version text collate "C" not null,
    sha256 text collate "C" not null,
    ordinal integer not null,
    report integer,
    code text collate "C" not null,
    severity text not null,
    fingerprint text not null,
    primary key (version, sha256, ordinal),
    foreign key (version, sha256) references nianbao.outcomes on delete cascade
  );
  create index findings_by_code on nianbao.findings (version, code);
  `,
]
